package no.imdi.introresultat.extract;

import java.util.List;

/**
 * A row that was understood.
 *
 * @param linje the line it stood on
 * @param verdier its values in the contract's column order, null where absent: String, Integer, Boolean, LocalDate or
 *     Instant by the column's type
 */
record Godkjentrad(long linje, List<Object> verdier) implements Tolketrad {}

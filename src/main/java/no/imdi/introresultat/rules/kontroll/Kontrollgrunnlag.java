package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.rules.Gjeldendetilstand;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Regelverk;

/**
 * What a control may look at: one participant, as registered and as calculated.
 *
 * @param mappe every version
 * @param tilstand the registrations that count
 * @param perioder the valid programmes with their effective ends
 * @param regelverk the year's rules
 */
public record Kontrollgrunnlag(
        Deltakermappe mappe, Gjeldendetilstand tilstand, List<Programperiode> perioder, Regelverk regelverk) {}

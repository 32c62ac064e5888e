package no.imdi.introresultat.register;

import java.util.List;

/**
 * Everything the register holds that bears on one participant: every version of every registration id that has ever been
 * theirs. A version may name another participant where a registration has been moved between them; it then only decides
 * which version of that id counts.
 *
 * @param deltaker the participant
 * @param program versions of programmes, in any order
 * @param vedtak versions of decisions, in any order
 * @param tiltak versions of measures, in any order
 */
public record Deltakermappe(Deltaker deltaker, List<Program> program, List<Vedtak> vedtak, List<Tiltak> tiltak) {}

package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.Period;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommunestruktur;

/**
 * Everything the calculation of one year needs to know besides the register: the rules see no clock and no file.
 *
 * @param aar the result year
 * @param type preliminary or final
 * @param frist deadline and dispensations
 * @param maksProgramtid maximum programme time where no end is planned
 * @param struktur the municipalities results are given for
 * @param kodeverk the code lists
 */
public record Regelverk(
        int aar,
        Kjoringstype type,
        Registreringsfrist frist,
        Period maksProgramtid,
        Kommunestruktur struktur,
        Kodeverk kodeverk) {
    /** The version of the rules, raised when a rule changes; stands in every manifest. */
    public static final String VERSJON = "1";

    /** 1 January of the result year. */
    public LocalDate forsteDag() {
        return LocalDate.of(aar, 1, 1);
    }

    /** 31 December of the result year. */
    public LocalDate sisteDag() {
        return LocalDate.of(aar, 12, 31);
    }

    /** The same rules with no deadline: every version in the extract counts, as in a preliminary run. */
    public Regelverk utenFrist() {
        return new Regelverk(aar, Kjoringstype.FORELOPIG, frist, maksProgramtid, struktur, kodeverk);
    }
}

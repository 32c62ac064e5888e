package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;

/**
 * The settings of one result year, from {@code config/aar/<Y>.yaml} (contract section 6).
 *
 * @param resultataar the result year
 * @param frist deadline and dispensations
 * @param strukturdato the date whose municipalities are used
 * @param maksProgramtid maximum programme time where no end is planned
 * @param prikkeregler what is hidden in publication, and how well
 * @param maksAvvisteRader how many rejected rows each kind of run may have
 * @param nasjonaltMaal how many percent the authorities want in work or education the year after they ended; empty for none
 * @param utgaver the editions of the year's published figures so far
 * @param kontroller settings of the controls
 * @param standard whether the year has no file and the contract's defaults are used
 */
public record Aarsoppsett(
        int resultataar,
        Registreringsfrist frist,
        LocalDate strukturdato,
        Period maksProgramtid,
        Prikkeregler prikkeregler,
        Map<Kjoringstype, Avvisningsgrense> maksAvvisteRader,
        OptionalInt nasjonaltMaal,
        List<Utgave> utgaver,
        Kontrolloppsett kontroller,
        boolean standard) {
    /** First result year that code lists and regions exist for. */
    public static final int FORSTE_AAR = 2013;

    /** Last result year that may be asked for. */
    public static final int SISTE_AAR = 2099;

    /** Copies map and list. */
    public Aarsoppsett {
        maksAvvisteRader = Map.copyOf(maksAvvisteRader);
        utgaver = List.copyOf(utgaver);
    }

    /**
     * The settings of a year: from its file, or the contract's defaults where it has none.
     *
     * @throws RefusedException when something in the file is wrong, by line and key
     */
    public static Aarsoppsett les(Ressurser ressurser, int aar) {
        String fil = fil(aar);
        return ressurser
                .tekst(fil)
                .map(innhold -> new AarsoppsettLeser(new KodeverkLeser(ressurser).les(), Kontrollfinner.finn())
                        .les(aar, fil, innhold))
                .orElseGet(() -> standard(aar));
    }

    /**
     * The same with dispensations of the console after the file's.
     *
     * @throws RefusedException also when one of them does not go with the file
     */
    static Aarsoppsett les(Ressurser ressurser, int aar, List<Dispensasjonssoknad> fraKonsollen) {
        Aarsoppsett fil = les(ressurser, aar);
        if (fraKonsollen.isEmpty()) {
            return fil;
        }
        Dispensasjonsregler regler = regler(ressurser, fil);
        fraKonsollen.forEach(soknad -> regler.krev(
                soknad.innhold(),
                (nokkel, hva) -> new RefusedException("Dispensasjon " + soknad.id()
                        + " i konsollen går ikke sammen med " + fil(aar) + ": " + nokkel + ": " + hva + ".")));
        return fil.med(fraKonsollen.stream().map(Dispensasjonssoknad::innhold).toList());
    }

    /** The rules for one more dispensation of the year, where these settings' own have been taken. */
    static Dispensasjonsregler regler(Ressurser ressurser, Aarsoppsett oppsett) {
        Dispensasjonsregler regler = new Dispensasjonsregler(
                new KodeverkLeser(ressurser).les(),
                oppsett.resultataar(),
                oppsett.frist().dato());
        oppsett.frist()
                .dispensasjoner()
                .forEach(dispensasjon ->
                        regler.krev(dispensasjon, (nokkel, hva) -> new RefusedException(nokkel + ": " + hva + ".")));
        return regler;
    }

    private Aarsoppsett med(List<Dispensasjon> flere) {
        return new Aarsoppsett(
                resultataar,
                frist.med(flere),
                strukturdato,
                maksProgramtid,
                prikkeregler,
                maksAvvisteRader,
                nasjonaltMaal,
                utgaver,
                kontroller,
                standard);
    }

    static String fil(int aar) {
        return "config/aar/" + aar + ".yaml";
    }

    /** The contract's defaults for a year without a file. */
    public static Aarsoppsett standard(int aar) {
        return new Aarsoppsett(
                aar,
                Registreringsfrist.normal(aar),
                LocalDate.of(aar, 12, 31),
                Period.ofYears(3),
                new Prikkeregler(4, 3),
                Map.of(
                        Kjoringstype.ENDELIG, Avvisningsgrense.INGEN,
                        Kjoringstype.FORELOPIG, Avvisningsgrense.EN_PROSENT),
                OptionalInt.empty(),
                List.of(),
                Kontrolloppsett.STANDARD,
                true);
    }
}

package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;

/**
 * Reads {@code config/aar/<Y>.yaml}. What is absent takes the contract's default; what is wrong is refused by file, line
 * and key.
 */
final class AarsoppsettLeser {
    private static final Set<String> NOKLER = new TreeSet<>(Set.of(
            "resultataar",
            "frist",
            "opprinnelig_frist",
            "begrunnelse",
            "strukturdato",
            "maks_programtid",
            "prikkegrense",
            "maks_avviste_rader",
            "dispensasjoner"));
    private static final Set<String> DISPENSASJONSNOKLER =
            new TreeSet<>(Set.of("sak", "kommunenummer", "type", "id", "frist", "godkjent_av", "begrunnelse"));

    private AarsoppsettLeser() {}

    /** The settings in a file's content; {@code fil} names it in messages. */
    static Aarsoppsett les(int aar, String fil, String innhold) {
        Yamlfelt felt = Yamlfelt.les(fil, innhold);
        felt.kjenner(NOKLER);
        Aarsoppsett standard = Aarsoppsett.standard(aar);
        String resultataar = felt.paakrevd("resultataar");
        if (!resultataar.equals(Integer.toString(aar))) {
            throw felt.avvist("resultataar", "«" + resultataar + "» er ikke året filen gjelder (" + aar + ")");
        }
        return new Aarsoppsett(
                aar,
                frist(felt, standard.frist()),
                felt.dato("strukturdato", standard.strukturdato()),
                maksProgramtid(felt, standard.maksProgramtid()),
                prikkegrense(felt, standard.prikkegrense()),
                maksAvvisteRader(felt, standard.maksAvvisteRader()),
                false);
    }

    private static Registreringsfrist frist(Yamlfelt felt, Registreringsfrist standard) {
        LocalDate frist = felt.dato("frist", standard.dato());
        LocalDate opprinnelig = felt.dato("opprinnelig_frist", null);
        String begrunnelse = felt.tekst("begrunnelse", null);
        if (opprinnelig != null && !opprinnelig.equals(frist) && begrunnelse == null) {
            throw felt.avvist("opprinnelig_frist", "en flyttet frist trenger en «begrunnelse»");
        }
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        for (Yamlfelt element : felt.liste("dispensasjoner")) {
            dispensasjoner.add(dispensasjon(element, frist));
        }
        return new Registreringsfrist(frist, opprinnelig, begrunnelse, dispensasjoner);
    }

    private static Dispensasjon dispensasjon(Yamlfelt felt, LocalDate nasjonalFrist) {
        felt.kjenner(DISPENSASJONSNOKLER);
        String kommunenummer = felt.tekst("kommunenummer", null);
        String id = felt.tekst("id", null);
        String type = felt.tekst("type", null);
        if ((kommunenummer == null) == (id == null) || (id == null) != (type == null)) {
            throw felt.avvist("sak", "en dispensasjon gjelder enten et «kommunenummer» eller «type» og «id»");
        }
        felt.paakrevd("frist");
        LocalDate frist = felt.dato("frist", null);
        if (frist.isBefore(nasjonalFrist)) {
            throw felt.avvist("frist", frist + " er før den nasjonale fristen " + nasjonalFrist);
        }
        return new Dispensasjon(
                felt.paakrevd("sak"),
                kommunenummer,
                type == null ? null : registertype(felt, type),
                id,
                frist,
                felt.paakrevd("godkjent_av"),
                felt.paakrevd("begrunnelse"));
    }

    private static Registertype registertype(Yamlfelt felt, String type) {
        for (Registertype registertype : Registertype.values()) {
            if (registertype.ord().equals(type.toLowerCase(Locale.ROOT))) {
                return registertype;
            }
        }
        throw felt.avvist("type", "«" + type + "» er ikke program, vedtak eller tiltak");
    }

    private static Period maksProgramtid(Yamlfelt felt, Period standard) {
        String verdi = felt.tekst("maks_programtid", null);
        if (verdi == null) {
            return standard;
        }
        try {
            Period periode = Period.parse(verdi);
            if (!periode.isNegative() && !periode.isZero()) {
                return periode;
            }
        } catch (DateTimeParseException feil) {
            // falls through to the refusal
        }
        throw felt.avvist("maks_programtid", "«" + verdi + "» er ikke en varighet som P3Y");
    }

    private static int prikkegrense(Yamlfelt felt, int standard) {
        String verdi = felt.tekst("prikkegrense", null);
        if (verdi == null) {
            return standard;
        }
        if (!verdi.matches("\\d{1,3}")) {
            throw felt.avvist("prikkegrense", "«" + verdi + "» er ikke et helt tall fra 0 til 999");
        }
        return Integer.parseInt(verdi);
    }

    private static Map<Kjoringstype, Avvisningsgrense> maksAvvisteRader(
            Yamlfelt felt, Map<Kjoringstype, Avvisningsgrense> standard) {
        Map<Kjoringstype, Avvisningsgrense> grenser = new EnumMap<>(standard);
        Yamlfelt perType = felt.under("maks_avviste_rader");
        if (perType != null) {
            perType.kjenner(Set.of("endelig", "forelopig"));
        }
        for (Kjoringstype type : Kjoringstype.values()) {
            String verdi = perType == null ? felt.tekst("maks_avviste_rader", null) : perType.tekst(type.ord(), null);
            if (verdi != null) {
                grenser.put(
                        type,
                        Avvisningsgrense.les(verdi)
                                .orElseThrow(() -> felt.avvist(
                                        "maks_avviste_rader",
                                        "«" + verdi + "» er verken et antall rader eller en andel som 1 %")));
            }
        }
        return grenser;
    }
}

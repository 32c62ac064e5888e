package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.rules.kontroll.Kontroller;

/**
 * Reads {@code config/aar/<Y>.yaml}. What is absent takes the contract's default; what is wrong is refused by file, line
 * and key. The keys are those of {@link Aarsnokkel}.
 */
final class AarsoppsettLeser {
    private final Kodeverk kodeverk;
    private final Kontroller kontroller;

    /**
     * @param kodeverk the municipalities that dispensations may name
     * @param kontroller the controls that settings may name
     */
    AarsoppsettLeser(Kodeverk kodeverk, Kontroller kontroller) {
        this.kodeverk = kodeverk;
        this.kontroller = kontroller;
    }

    /** The settings in a file's content; {@code fil} names it in messages. */
    Aarsoppsett les(int aar, String fil, String innhold) {
        Yamlfelt felt = Yamlfelt.les(fil, innhold);
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.AAR));
        Aarsoppsett standard = Aarsoppsett.standard(aar);
        String resultataar = felt.paakrevd(Aarsnokkel.RESULTATAAR.navn());
        if (!resultataar.equals(Integer.toString(aar))) {
            throw felt.avvist(
                    Aarsnokkel.RESULTATAAR.navn(), "«" + resultataar + "» er ikke året filen gjelder (" + aar + ")");
        }
        return new Aarsoppsett(
                aar,
                frist(aar, felt, standard.frist()),
                felt.dato(Aarsnokkel.STRUKTURDATO.navn(), standard.strukturdato()),
                maksProgramtid(felt, standard.maksProgramtid()),
                Prikkeregelleser.les(felt, standard.prikkeregler()),
                maksAvvisteRader(felt, standard.maksAvvisteRader()),
                nasjonaltMaal(felt),
                utgaver(felt),
                new Kontrolloppsettleser(kontroller).les(felt),
                false);
    }

    private Registreringsfrist frist(int aar, Yamlfelt felt, Registreringsfrist standard) {
        LocalDate frist = felt.dato(Aarsnokkel.FRIST.navn(), standard.dato());
        LocalDate forste = LocalDate.of(aar, 12, 31);
        LocalDate siste = Dispensasjonsregler.sisteFrist(aar);
        if (frist.isBefore(forste) || frist.isAfter(siste)) {
            throw felt.avvist(Aarsnokkel.FRIST.navn(), frist + " er ikke fra " + forste + " til " + siste);
        }
        LocalDate opprinnelig = felt.dato(Aarsnokkel.OPPRINNELIG_FRIST.navn(), null);
        String begrunnelse = felt.tekst(Aarsnokkel.BEGRUNNELSE.navn(), null);
        if (opprinnelig != null && !opprinnelig.equals(frist) && begrunnelse == null) {
            throw felt.avvist(Aarsnokkel.OPPRINNELIG_FRIST.navn(), "en flyttet frist trenger en «begrunnelse»");
        }
        return new Registreringsfrist(
                frist,
                opprinnelig,
                begrunnelse,
                new Dispensasjonsleser(new Dispensasjonsregler(kodeverk, aar, frist))
                        .les(felt.liste(Aarsnokkel.DISPENSASJONER.navn())));
    }

    private static Period maksProgramtid(Yamlfelt felt, Period standard) {
        String verdi = felt.tekst(Aarsnokkel.MAKS_PROGRAMTID.navn(), null);
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
        throw felt.avvist(Aarsnokkel.MAKS_PROGRAMTID.navn(), "«" + verdi + "» er ikke en varighet som P3Y");
    }

    /** The editions, which are numbered from one without a hole, none before the one before it. */
    private static List<Utgave> utgaver(Yamlfelt felt) {
        List<Utgave> utgaver = new ArrayList<>();
        for (Yamlfelt element : felt.liste(Aarsnokkel.UTGAVER.navn())) {
            element.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.UTGAVE));
            String nummer = element.paakrevd(Aarsnokkel.UTGAVE_NUMMER.navn());
            if (!nummer.equals(Integer.toString(utgaver.size() + 1))) {
                throw element.avvist(
                        Aarsnokkel.UTGAVE_NUMMER.navn(),
                        "«" + nummer + "» er ikke " + (utgaver.size() + 1) + ", det neste nummeret");
            }
            element.paakrevd(Aarsnokkel.UTGAVE_DATO.navn());
            LocalDate dato = element.dato(Aarsnokkel.UTGAVE_DATO.navn(), null);
            if (!utgaver.isEmpty()
                    && dato.isBefore(utgaver.get(utgaver.size() - 1).dato())) {
                throw element.avvist(Aarsnokkel.UTGAVE_DATO.navn(), dato + " er før utgaven foran");
            }
            utgaver.add(new Utgave(utgaver.size() + 1, dato, element.paakrevd(Aarsnokkel.UTGAVE_ENDRING.navn())));
        }
        return utgaver;
    }

    private static OptionalInt nasjonaltMaal(Yamlfelt felt) {
        int prosent = felt.heltall(Aarsnokkel.NASJONALT_MAAL.navn(), 1, 100, 0);
        return prosent == 0 ? OptionalInt.empty() : OptionalInt.of(prosent);
    }

    private static Map<Kjoringstype, Avvisningsgrense> maksAvvisteRader(
            Yamlfelt felt, Map<Kjoringstype, Avvisningsgrense> standard) {
        String nokkel = Aarsnokkel.MAKS_AVVISTE_RADER.navn();
        Map<Kjoringstype, Avvisningsgrense> grenser = new EnumMap<>(standard);
        Yamlfelt perType = felt.under(nokkel);
        if (perType != null) {
            perType.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.MAKS_AVVISTE_RADER));
        }
        for (Kjoringstype type : Kjoringstype.values()) {
            String verdi = perType == null ? felt.tekst(nokkel, null) : perType.tekst(type.ord(), null);
            if (verdi != null) {
                grenser.put(
                        type,
                        Avvisningsgrense.les(verdi)
                                .orElseThrow(() -> felt.avvist(
                                        nokkel, "«" + verdi + "» er verken et antall rader eller en andel som 1 %")));
            }
        }
        return grenser;
    }
}

package no.imdi.introresultat.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Yamlfelt;
import no.imdi.introresultat.register.RefusedException;

/** Reads {@code jobs/*.yaml}. Nothing has a default: what is absent, unknown or cannot be meant is refused by file and line. */
final class Jobbplanleser {
    private static final Set<String> NOKLER = new TreeSet<>(Set.of("naar", "ferdig_innen", "innhenting", "forsok"));
    private static final Set<String> MED_UTTREKK = new TreeSet<>(NOKLER);
    private static final Set<String> NAAR =
            new TreeSet<>(Set.of("dag", "klokka", "etter_fristen", "virkedag", "unntak"));
    private static final Set<String> INNHENTING = new TreeSet<>(Set.of("vindu", "for_sen"));
    private static final Set<String> FORSOK = new TreeSet<>(Set.of("antall", "pause"));

    static {
        MED_UTTREKK.add("uttrekk");
    }

    private Jobbplanleser() {}

    /**
     * Every job's plan.
     *
     * @throws RefusedException when a file is not there or something in it is wrong
     */
    static Map<Jobb, Jobbplan> les(Ressurser ressurser) {
        Map<Jobb, Jobbplan> planer = new EnumMap<>(Jobb.class);
        for (Jobb jobb : Jobb.values()) {
            String innhold = ressurser
                    .tekst(jobb.fil())
                    .orElseThrow(() -> new RefusedException("Filen " + jobb.fil() + " mangler; legg den tilbake."));
            planer.put(jobb, les(jobb, Yamlfelt.les(jobb.fil(), innhold)));
        }
        return planer;
    }

    private static Jobbplan les(Jobb jobb, Yamlfelt felt) {
        boolean leser = jobb.leser();
        felt.kjenner(leser ? MED_UTTREKK : NOKLER);
        Yamlfelt innhenting = felt.paakrevdUnder("innhenting");
        innhenting.kjenner(INNHENTING);
        Yamlfelt forsok = felt.paakrevdUnder("forsok");
        forsok.kjenner(FORSOK);
        return new Jobbplan(
                jobb,
                naar(felt.paakrevdUnder("naar")),
                varighet(felt, "ferdig_innen"),
                varighet(innhenting, "vindu"),
                valg(innhenting, "for_sen", Jobbplan.ForSen.KJOR, Jobbplan.ForSen.VENT),
                verdi(forsok, "antall", Jobbplanleser::antall, "et antall forsøk fra 1 til 99"),
                varighet(forsok, "pause"),
                leser ? felt.paakrevd("uttrekk") : Jobbplan.NIR);
    }

    private static Datoregel naar(Yamlfelt felt) {
        felt.kjenner(NAAR);
        Map<Integer, LocalDate> unntak = new HashMap<>();
        Yamlfelt aarene = felt.paakrevdUnder("unntak");
        for (String aar : aarene.nokler()) {
            if (!aar.matches("20\\d\\d")) {
                throw aarene.avvist(aar, "«" + aar + "» er ikke et resultatår");
            }
            unntak.put(Integer.valueOf(aar), aarene.dato(aar, null));
        }
        return new Datoregel(
                verdi(felt, "dag", dag -> MonthDay.parse("--" + dag), "en dag som 01-31"),
                verdi(felt, "klokka", LocalTime::parse, "et klokkeslett som 05:00"),
                valg(felt, "etter_fristen", true, false),
                valg(felt, "virkedag", true, false),
                unntak);
    }

    private static Duration varighet(Yamlfelt felt, String nokkel) {
        Duration varighet = verdi(felt, nokkel, Duration::parse, "en varighet som PT6H eller P3D");
        if (varighet.isNegative()) {
            throw felt.avvist(nokkel, "en varighet kan ikke være negativ");
        }
        return varighet;
    }

    /** One of two words: the first for the one value, the second for the other. */
    private static <T> T valg(Yamlfelt felt, String nokkel, T forste, T andre) {
        String foerste = forste instanceof Boolean ? "ja" : "kjor";
        String annet = forste instanceof Boolean ? "nei" : "vent";
        String ord = felt.paakrevd(nokkel);
        if (ord.equals(foerste)) {
            return forste;
        }
        if (ord.equals(annet)) {
            return andre;
        }
        throw felt.avvist(nokkel, "«" + ord + "» er verken " + foerste + " eller " + annet);
    }

    private static int antall(String tekst) {
        if (!tekst.matches("[1-9]\\d?")) {
            throw new NumberFormatException(tekst);
        }
        return Integer.parseInt(tekst);
    }

    private static <T> T verdi(Yamlfelt felt, String nokkel, Function<String, T> tolk, String form) {
        String verdi = felt.paakrevd(nokkel);
        try {
            return tolk.apply(verdi);
        } catch (DateTimeException | NumberFormatException feil) {
            throw felt.avvist(nokkel, "«" + verdi + "» er ikke " + form);
        }
    }
}

package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Kjonn;

/**
 * Draws the programmes of one participant: most have one of about two years, some move, come back after a pause, or start
 * elsewhere before the old programme is closed.
 */
final class Forlopstrekk {
    private static final String FLYTTET = "FLYTTET";
    private static final String OSLO = "0301";
    private static final String[] UGYLDIGE_BYDELER = {"030118", "0301", "999999"};
    private static final int AAR_TILBAKE = 3;

    private final int aar;
    private final LocalDate sisteStart;
    private final LocalDate historieslutt;
    private final Kommunetrekk kommuner;
    private final Aarsakstrekk aarsaker;
    private final Vektet<Integer> startmaaneder;
    private final Vektet<Integer> programmaaneder;
    private final Vektet<String> bydeler;

    Forlopstrekk(Registerbestilling bestilling, Kommunetrekk kommuner, Vektet<String> bydeler, Aarsakstrekk aarsaker) {
        this.aar = bestilling.aar();
        LocalDate fristdag = bestilling.frist().atZone(Registerbestilling.NORGE).toLocalDate();
        LocalDate januar = LocalDate.of(aar + 1, 1, 31);
        this.sisteStart = januar.isBefore(fristdag) ? januar : fristdag.minusDays(1);
        this.historieslutt =
                bestilling.historieslutt().atZone(Registerbestilling.NORGE).toLocalDate();
        this.kommuner = kommuner;
        this.aarsaker = aarsaker;
        this.startmaaneder = new Vektet<>(vekter(14, 8, 8, 7, 6, 5, 3, 18, 11, 8, 7, 5));
        Map<Integer, Double> lengder = new LinkedHashMap<>();
        lengder.put(12, 8.0);
        lengder.put(18, 8.0);
        lengder.put(24, 70.0);
        lengder.put(30, 5.0);
        lengder.put(36, 9.0);
        this.programmaaneder = new Vektet<>(lengder);
        this.bydeler = bydeler;
    }

    /** Draws a participant's programmes, one or two. */
    List<Forlop> trekk(Kjonn kjonn, Slump slump) {
        Kommuneprofil kommune = kommuner.trekk(slump);
        LocalDate start = startdato(slump);
        double valg = slump.del();
        if (valg < 0.045) {
            return flytting(kjonn, kommune, start, slump.mellom(1, 60), slump);
        }
        if (valg < 0.055) {
            return flytting(kjonn, kommune, start, -slump.mellom(5, 90), slump);
        }
        Forlop forste = ett(1, kjonn, kommune, start, slump);
        if (valg < 0.09 && forste.slutt() != null) {
            return fortsettelse(forste, kjonn, kommune, forste.slutt().plusDays(slump.mellom(45, 400)), slump);
        }
        return List.of(forste);
    }

    private List<Forlop> flytting(Kjonn kjonn, Kommuneprofil fra, LocalDate start, int opphold, Slump slump) {
        Forlop helt = ett(1, kjonn, fra, start, slump);
        LocalDate flyttet = start.plusDays(slump.mellom(100, 560));
        if (flyttet.isAfter(historieslutt)) {
            return List.of(helt);
        }
        Mangel mangel = opphold < 0 ? Mangel.INGEN : helt.mangel();
        Forlop forste = new Forlop(
                1, fra, helt.bydel(), start, helt.planlagt(), null, flyttet, FLYTTET, mangel, helt.nummervalg());
        return fortsettelse(forste, kjonn, kommuner.trekk(slump), flyttet.plusDays(opphold), slump);
    }

    private List<Forlop> fortsettelse(Forlop forste, Kjonn kjonn, Kommuneprofil kommune, LocalDate start, Slump slump) {
        return start.isAfter(sisteStart) ? List.of(forste) : List.of(forste, ett(2, kjonn, kommune, start, slump));
    }

    private Forlop ett(int lopenummer, Kjonn kjonn, Kommuneprofil kommune, LocalDate start, Slump slump) {
        LocalDate plan = start.plusMonths(programmaaneder.trekk(slump)).minusDays(1);
        LocalDate forlenget = slump.sjanse(0.14) ? plan.plusMonths(slump.mellom(1, 12)) : null;
        LocalDate slutt = slutt(start, forlenget != null ? forlenget : plan, slump);
        boolean ferdig = !slutt.isAfter(historieslutt);
        String aarsak = ferdig ? aarsaker.trekk(kjonn, kommune, slutt, slump) : null;
        return new Forlop(
                lopenummer,
                kommune,
                bydel(kommune, slump),
                start,
                slump.sjanse(0.95) ? plan : null,
                forlenget,
                ferdig ? slutt : null,
                aarsak,
                Mangel.trekk(kommune, slump),
                slump.del());
    }

    private static LocalDate slutt(LocalDate start, LocalDate plan, Slump slump) {
        if (slump.sjanse(0.55)) {
            return plan.minusDays((long) slump.tall(6) * slump.tall(5));
        }
        int dager = (int) (plan.toEpochDay() - start.toEpochDay());
        return plan.minusDays((long) (dager * 0.8 * slump.del() * slump.del()));
    }

    private LocalDate startdato(Slump slump) {
        int startaar = slump.sjanse(0.015) ? aar + 1 : aar - AAR_TILBAKE + slump.tall(AAR_TILBAKE + 1);
        int maaned = startaar > aar ? 1 : startmaaneder.trekk(slump);
        int dag = slump.sjanse(0.35) ? slump.mellom(1, 5) : slump.mellom(1, 28);
        LocalDate start = LocalDate.of(startaar, maaned, dag);
        return start.isAfter(sisteStart) ? sisteStart : start;
    }

    private String bydel(Kommuneprofil kommune, Slump slump) {
        if (!kommune.nummer().equals(OSLO)) {
            return null;
        }
        double valg = slump.del();
        if (valg < 0.05) {
            return null;
        }
        return valg < 0.06 ? slump.enAv(UGYLDIGE_BYDELER) : bydeler.trekk(slump);
    }

    private static Map<Integer, Double> vekter(int... fraJanuar) {
        Map<Integer, Double> vekter = new LinkedHashMap<>();
        for (int vekt : fraJanuar) {
            vekter.put(vekter.size() + 1, (double) vekt);
        }
        return vekter;
    }
}

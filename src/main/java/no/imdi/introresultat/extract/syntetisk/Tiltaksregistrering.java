package no.imdi.introresultat.extract.syntetisk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Versjon;

/**
 * How the measures in a participant's programmes were registered: Norwegian training in one tab or both, and some other
 * measures beside it; a few participants have none.
 */
final class Tiltaksregistrering {
    private static final String NORSK = "NORSKOPPLARING";
    private static final String UKJENT_TYPE = "SVOMMEKURS";

    private final Registreringstid tider;
    private final Kommunenumre numre;
    private final LocalDate historieslutt;
    private final Kodeverk kodeverk;
    private final Vektet<String> typer;

    Tiltaksregistrering(
            Registreringstid tider,
            Kommunenumre numre,
            LocalDate historieslutt,
            Kodeverk kodeverk,
            Vektet<String> typer) {
        this.tider = tider;
        this.numre = numre;
        this.historieslutt = historieslutt;
        this.kodeverk = kodeverk;
        this.typer = typer;
    }

    /** All versions of the measures. */
    List<Tiltak> registrer(String deltakerId, List<Forlop> forlop, Slump slump) {
        Skriver skriver = new Skriver(deltakerId, slump);
        boolean uten = slump.sjanse(0.014);
        for (Forlop ett : forlop) {
            norsk(ett, uten, skriver, slump);
            int andre = uten ? 0 : slump.tall(5);
            for (int i = 0; i < andre; i++) {
                annet(ett, skriver, slump);
            }
        }
        return skriver.ut;
    }

    private static void norsk(Forlop forlop, boolean uten, Skriver skriver, Slump slump) {
        LocalDate fra = forlop.start().plusDays(slump.tall(18));
        LocalDate til = forlop.mangel() == Mangel.UTEN_SLUTT ? null : forlop.slutt();
        if (til != null && til.isBefore(fra)) {
            return;
        }
        boolean iIntro = !uten && slump.sjanse(0.96);
        if (iIntro) {
            skriver.registrer(forlop, Ordning.INTRO, NORSK, fra, til);
        }
        if (slump.sjanse(iIntro ? 0.65 : 0.6)) {
            skriver.registrer(forlop, Ordning.NORSK, NORSK, fra, til);
        }
    }

    private void annet(Forlop forlop, Skriver skriver, Slump slump) {
        LocalDate fra = forlop.start().plusDays(slump.mellom(30, 540));
        LocalDate senest = forlop.slutt() == null ? historieslutt : forlop.slutt();
        if (!fra.isBefore(senest)) {
            return;
        }
        LocalDate til = fra.plusDays(slump.mellom(20, 220));
        if (til.isAfter(senest) && !slump.sjanse(0.03)) {
            til = forlop.slutt();
        }
        skriver.registrer(forlop, Ordning.INTRO, type(fra, slump), fra, til);
    }

    private String type(LocalDate fra, Slump slump) {
        if (slump.sjanse(0.002)) {
            return UKJENT_TYPE;
        }
        String type = typer.trekk(slump);
        return kodeverk.tiltakstype(type, fra).isPresent() ? type : NORSK;
    }

    /** The participant's measures so far. */
    private final class Skriver {
        private final List<Tiltak> ut = new ArrayList<>();
        private final String deltakerId;
        private final Slump slump;
        private int antall;

        Skriver(String deltakerId, Slump slump) {
            this.deltakerId = deltakerId;
            this.slump = slump;
        }

        void registrer(Forlop forlop, Ordning ordning, String type, LocalDate fra, LocalDate til) {
            String id = Id.registrering('T', deltakerId, ++antall);
            Versjonsrekke rekke = new Versjonsrekke(id, deltakerId, forlop, numre, slump);
            boolean sluttKjent = til == null || slump.sjanse(0.22);
            legg(rekke.neste(tider.vanlig(fra, slump)), ordning, type, fra, sluttKjent ? til : null);
            if (!sluttKjent) {
                Instant tid = slump.sjanse(0.01) ? tider.forSent(slump) : tider.vanlig(til, slump);
                legg(rekke.neste(tid), ordning, type, fra, til);
            }
            double valg = slump.del();
            if (valg < 0.03) {
                LocalDate rettet = fra.plusDays(slump.mellom(-7, 7));
                legg(rekke.neste(tider.vanlig(fra.plusDays(30), slump)), ordning, type, rettet, til);
            } else if (valg < 0.045) {
                Instant tid = slump.sjanse(0.1) ? tider.forSent(slump) : tider.vanlig(fra.plusDays(20), slump);
                legg(rekke.slettet(tid), ordning, type, fra, til);
            }
        }

        private void legg(Versjon versjon, Ordning ordning, String type, LocalDate fra, LocalDate til) {
            ut.add(new Tiltak(versjon, ordning, type, fra, til));
        }
    }
}

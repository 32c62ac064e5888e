package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;

/** How the decisions on a participant's programmes were registered: award, refusal, extension, leave and stop. */
final class Vedtaksregistrering {
    private static final String STANSET = "STANSET";

    private final Registreringstid tider;
    private final Kommunenumre numre;
    private final LocalDate historieslutt;

    Vedtaksregistrering(Registreringstid tider, Kommunenumre numre, LocalDate historieslutt) {
        this.tider = tider;
        this.numre = numre;
        this.historieslutt = historieslutt;
    }

    /** All versions of the decisions. */
    List<Vedtak> registrer(String deltakerId, Kjonn kjonn, List<Forlop> forlop, Slump slump) {
        Skriver skriver = new Skriver(deltakerId, slump);
        for (Forlop ett : forlop) {
            tildeling(ett, skriver, slump);
            if (ett.forlenget() != null && slump.sjanse(0.8)) {
                LocalDate fra = ett.forlenget().minusMonths(3);
                skriver.nytt(ett, Vedtakstype.ENDRING, fra.minusDays(slump.mellom(1, 30)), fra, ett.forlenget());
            }
            if (slump.sjanse(kjonn == Kjonn.K ? 0.19 : 0.08)) {
                permisjon(ett, skriver, slump);
            }
            if (STANSET.equals(ett.aarsak())) {
                skriver.nytt(ett, Vedtakstype.STANS, ett.slutt(), ett.slutt(), null);
            }
        }
        return skriver.ut;
    }

    private static void tildeling(Forlop forlop, Skriver skriver, Slump slump) {
        LocalDate vedtatt = forlop.start().minusDays(slump.mellom(3, 45));
        if (slump.sjanse(0.004)) {
            skriver.nytt(forlop, Vedtakstype.AVSLAG, vedtatt.minusDays(slump.mellom(20, 90)), null, null);
        }
        if (slump.sjanse(0.012)) {
            return;
        }
        Versjonsrekke rekke = skriver.nytt(forlop, Vedtakstype.TILDELING, vedtatt, forlop.start(), forlop.planlagt());
        if (slump.sjanse(0.06)) {
            LocalDate rettet = forlop.start().minusDays(slump.tall(3));
            skriver.rettet(rekke, Vedtakstype.TILDELING, vedtatt, rettet, forlop.planlagt());
        }
    }

    private void permisjon(Forlop forlop, Skriver skriver, Slump slump) {
        LocalDate fra = forlop.start().plusDays(slump.mellom(40, 650));
        LocalDate senest = forlop.slutt() == null ? historieslutt : forlop.slutt();
        if (!fra.isBefore(senest)) {
            return;
        }
        LocalDate til = fra.plusDays(slump.sjanse(0.5) ? slump.mellom(14, 90) : slump.mellom(150, 330));
        LocalDate vedtatt = fra.minusDays(slump.tall(20));
        Versjonsrekke rekke = skriver.nytt(forlop, Vedtakstype.PERMISJON, vedtatt, fra, til);
        double valg = slump.del();
        if (valg < 0.12) {
            skriver.rettet(rekke, Vedtakstype.PERMISJON, vedtatt, fra, til.plusDays(slump.mellom(-10, 60)));
        } else if (valg < 0.15) {
            skriver.slettet(rekke, Vedtakstype.PERMISJON, vedtatt, fra, til);
        }
    }

    /** The participant's decisions so far. */
    private final class Skriver {
        private final List<Vedtak> ut = new ArrayList<>();
        private final String deltakerId;
        private final Slump slump;
        private int antall;

        Skriver(String deltakerId, Slump slump) {
            this.deltakerId = deltakerId;
            this.slump = slump;
        }

        Versjonsrekke nytt(Forlop forlop, Vedtakstype type, LocalDate vedtatt, LocalDate fra, LocalDate til) {
            String id = Id.registrering('V', deltakerId, ++antall);
            Versjonsrekke rekke = new Versjonsrekke(id, deltakerId, forlop, numre, slump);
            legg(rekke.neste(tider.vanlig(vedtatt, slump)), type, vedtatt, fra, til);
            return rekke;
        }

        void rettet(Versjonsrekke rekke, Vedtakstype type, LocalDate vedtatt, LocalDate fra, LocalDate til) {
            LocalDate naar = vedtatt.plusDays(slump.mellom(5, 60));
            legg(rekke.neste(tider.vanlig(naar, slump)), type, vedtatt, fra, til);
        }

        void slettet(Versjonsrekke rekke, Vedtakstype type, LocalDate vedtatt, LocalDate fra, LocalDate til) {
            LocalDate naar = vedtatt.plusDays(slump.mellom(5, 60));
            legg(rekke.slettet(tider.vanlig(naar, slump)), type, vedtatt, fra, til);
        }

        private void legg(Versjon versjon, Vedtakstype type, LocalDate vedtatt, LocalDate fra, LocalDate til) {
            ut.add(new Vedtak(versjon, type, vedtatt, fra, til));
        }
    }
}

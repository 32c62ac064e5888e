package no.imdi.introresultat.extract.syntetisk;

import java.time.Duration;
import java.time.Instant;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Versjon;

/** Numbers the versions of one registration, each later than the one before, save for the rare clock that was wrong. */
final class Versjonsrekke {
    private static final double UTE_AV_REKKEFOLGE = 0.0015;
    private static final double ANNEN_KILDE = 0.03;

    private final String id;
    private final String deltakerId;
    private final Forlop forlop;
    private final Kommunenumre numre;
    private final Slump slump;
    private Versjon siste;

    /**
     * @param id the registration
     * @param deltakerId its participant
     * @param forlop the programme it belongs to, which says whose municipality registers
     * @param numre the municipality numbers of other times
     * @param slump the participant's stream
     */
    Versjonsrekke(String id, String deltakerId, Forlop forlop, Kommunenumre numre, Slump slump) {
        this.id = id;
        this.deltakerId = deltakerId;
        this.forlop = forlop;
        this.numre = numre;
        this.slump = slump;
    }

    /** The next version; the first is new, the others change it. */
    Versjon neste(Instant tid) {
        return legg(siste == null ? Operasjon.NY : Operasjon.ENDRET, tid);
    }

    /** The next version, which deletes the registration. */
    Versjon slettet(Instant tid) {
        return legg(Operasjon.SLETTET, tid);
    }

    private Versjon legg(Operasjon operasjon, Instant onsket) {
        Instant tid = onsket;
        if (siste != null && slump.sjanse(UTE_AV_REKKEFOLGE)) {
            tid = siste.registrert().minus(Duration.ofMinutes(slump.mellom(1, 300)));
        } else if (siste != null && !onsket.isAfter(siste.registrert())) {
            tid = siste.registrert().plus(Duration.ofMinutes(slump.mellom(1, 90)));
        }
        int nummer = siste == null ? 1 : siste.versjon() + 1;
        siste = new Versjon(id, nummer, deltakerId, kommunenummer(tid), operasjon, tid, kilde());
        return siste;
    }

    private String kommunenummer(Instant tid) {
        if (forlop.mangel() == Mangel.UKJENT_KOMMUNE) {
            return "9999";
        }
        return numre.paa(
                forlop.kommune().nummer(), tid.atZone(Registerbestilling.NORGE).toLocalDate(), forlop.nummervalg());
    }

    private Kilde kilde() {
        Kilde vanlig = forlop.kommune().kilde();
        if (!slump.sjanse(ANNEN_KILDE)) {
            return vanlig;
        }
        return vanlig == Kilde.NIR ? Kilde.FAGSYSTEM : Kilde.NIR;
    }
}

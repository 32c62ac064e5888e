package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.List;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommunestruktur;

/** Tells the participants' stories: a pure function from a participant's number to everything ever registered. */
final class Livslop {
    private static final double ANDEL_KVINNER = 0.53;
    private static final double ANDEL_RETT_OG_PLIKT = 0.93;
    private static final double ANDEL_SKJERMET = 0.01;
    private static final int YNGST = 18;
    private static final int ELDST = 55;

    private final long seed;
    private final Forlopstrekk forlop;
    private final Programregistrering program;
    private final Vedtaksregistrering vedtak;
    private final Tiltaksregistrering tiltak;

    Livslop(Registerbestilling bestilling, Kodeverk kodeverk, Vekttabeller vekter) {
        this.seed = bestilling.seed();
        Kommunestruktur aarets = kodeverk.struktur(LocalDate.of(bestilling.aar(), 12, 31));
        Aarsakstrekk aarsaker = new Aarsakstrekk(kodeverk, vekter.aarsakerMenn(), vekter.aarsakerKvinner());
        this.forlop = new Forlopstrekk(
                bestilling,
                new Kommunetrekk(kodeverk, aarets, vekter.kommuner()),
                new Vektet<>(vekter.bydeler()),
                aarsaker);
        LocalDate historieslutt =
                bestilling.historieslutt().atZone(Registerbestilling.NORGE).toLocalDate();
        Registreringstid tider = new Registreringstid(bestilling);
        Kommunenumre numre = new Kommunenumre(kodeverk, aarets);
        this.program = new Programregistrering(tider, numre, aarsaker);
        this.vedtak = new Vedtaksregistrering(tider, numre, historieslutt);
        this.tiltak =
                new Tiltaksregistrering(tider, numre, historieslutt, kodeverk, new Vektet<>(vekter.tiltakstyper()));
    }

    /** The whole history of the participant with this number, from 1. */
    Deltakermappe fortell(int nummer) {
        Slump slump = new Slump(seed, nummer);
        String id = Id.deltaker(nummer);
        Kjonn kjonn = slump.sjanse(ANDEL_KVINNER) ? Kjonn.K : Kjonn.M;
        List<Forlop> alle = forlop.trekk(kjonn, slump);
        Deltaker deltaker = new Deltaker(
                id,
                kjonn,
                alle.get(0).start().getYear() - alder(slump),
                slump.sjanse(ANDEL_RETT_OG_PLIKT) ? Deltakerkategori.RETT_OG_PLIKT : Deltakerkategori.KAN_TILBYS,
                slump.sjanse(ANDEL_SKJERMET));
        return new Deltakermappe(
                deltaker,
                program.registrer(id, kjonn, alle, slump),
                vedtak.registrer(id, kjonn, alle, slump),
                tiltak.registrer(id, alle, slump));
    }

    private static int alder(Slump slump) {
        int spenn = ELDST - YNGST + 1;
        return YNGST + (slump.tall(spenn) + slump.tall(spenn) + slump.tall(spenn)) / 3;
    }
}

package no.imdi.introresultat.rules;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;

/**
 * Many small random registers put together to one, with the settings and code lists they were made for, and what a run on it
 * must hold.
 */
public final class Proveregister {
    private static final int MED_EGEN_DISPENSASJON = 25;

    private final Oppsett oppsett;
    private final List<Smaaregister> delene;
    private final Proveuttrekk uttrekk;

    private Proveregister(Oppsett oppsett, List<Smaaregister> delene) {
        this.oppsett = oppsett;
        this.delene = delene;
        this.uttrekk = new Proveuttrekk(delene);
    }

    /**
     * A register of the whole country.
     *
     * @param antall how many small registers it is made of, one to three participants in each
     */
    public static Proveregister avHeleLandet(int aar, boolean endelig, int antall, long fro) {
        return lag(aar, endelig, antall, fro, Kodelister.PROVE);
    }

    /** A register of a country with few municipalities, for tests whose subject is another than the places. */
    public static Proveregister avEtLiteLand(int aar, boolean endelig, int antall, long fro) {
        return lag(aar, endelig, antall, fro, Kodelister.SMAA);
    }

    private static Proveregister lag(int aar, boolean endelig, int antall, long fro, Kodelister kodelister) {
        Random tilfeldig = new Random(fro);
        Oppsett oppsett = oppsett(tilfeldig, aar, endelig, kodelister);
        List<Smaaregister> delene = new ArrayList<>();
        for (int i = 1; i <= antall; i++) {
            delene.add(medNavn("r" + i + "-", TilfeldigRegister.lag(tilfeldig, oppsett)));
        }
        return new Proveregister(medDispensasjoner(oppsett, MED_EGEN_DISPENSASJON), delene);
    }

    /** Settings with a moved deadline, and dispensations of both kinds. */
    private static Oppsett oppsett(Random tilfeldig, int aar, boolean endelig, Kodelister kodelister) {
        while (true) {
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, aar, endelig, kodelister);
            boolean forKommune =
                    oppsett.dispensasjoner().stream().anyMatch(en -> en.kommunenummer() != null && kanGis(oppsett, en));
            boolean forId = oppsett.dispensasjoner().stream().anyMatch(en -> en.id() != null);
            if (forKommune && forId && !oppsett.frist().equals(LocalDate.of(aar + 1, 2, 28))) {
                return oppsett;
            }
        }
    }

    /**
     * A dispensation for an id becomes one for that id in each of the first small registers. Only what a year's file may hold
     * is kept: a municipality that has been one, and one dispensation for each municipality and each id.
     */
    private static Oppsett medDispensasjoner(Oppsett oppsett, int registre) {
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        Set<String> omfang = new HashSet<>();
        for (Dispensasjon en : oppsett.dispensasjoner()) {
            if (!kanGis(oppsett, en) || !omfang.add(en.kommunenummer() + " " + en.type() + " " + en.id())) {
                continue;
            }
            LocalDate frist = en.frist().isBefore(oppsett.frist()) ? oppsett.frist() : en.frist();
            for (int i = 1; i <= (en.id() == null ? 1 : registre); i++) {
                dispensasjoner.add(new Dispensasjon(
                        en.sak(),
                        en.kommunenummer(),
                        en.type(),
                        en.id() == null ? null : "r" + i + "-" + en.id(),
                        frist,
                        en.godkjentAv(),
                        en.begrunnelse()));
            }
        }
        return new Oppsett(
                oppsett.aar(),
                oppsett.endelig(),
                oppsett.frist(),
                dispensasjoner,
                oppsett.maksProgramtid(),
                oppsett.strukturdato(),
                oppsett.kodelister());
    }

    private static boolean kanGis(Oppsett oppsett, Dispensasjon en) {
        return en.kommunenummer() == null || oppsett.kodelister().kodeverk().harKommune(en.kommunenummer());
    }

    private static Smaaregister medNavn(String foran, Smaaregister register) {
        List<Deltaker> deltakere = register.deltakere().stream()
                .map(en -> new Deltaker(
                        foran + en.deltakerId(), en.kjonn(), en.fodselsaar(), en.kategori(), en.skjermet()))
                .toList();
        List<Registrering> registreringer = new ArrayList<>();
        for (Registrering en : register.alle()) {
            Versjon gammel = en.versjon();
            Versjon versjon = new Versjon(
                    foran + gammel.id(),
                    gammel.versjon(),
                    foran + gammel.deltakerId(),
                    gammel.kommunenummer(),
                    gammel.operasjon(),
                    gammel.registrert(),
                    gammel.kilde());
            registreringer.add(medVersjon(en, versjon));
        }
        return Smaaregister.av(deltakere, registreringer);
    }

    private static Registrering medVersjon(Registrering registrering, Versjon versjon) {
        if (registrering instanceof Program program) {
            return new Program(
                    versjon,
                    program.bydelsnummer(),
                    program.startDato(),
                    program.planlagtSluttDato(),
                    program.sluttDato(),
                    program.avslutningsaarsak());
        }
        if (registrering instanceof Vedtak vedtak) {
            return new Vedtak(versjon, vedtak.vedtakstype(), vedtak.vedtaksdato(), vedtak.fraDato(), vedtak.tilDato());
        }
        Tiltak tiltak = (Tiltak) registrering;
        return new Tiltak(versjon, tiltak.ordning(), tiltak.tiltakstype(), tiltak.fraDato(), tiltak.tilDato());
    }

    /** Writes the extract, taken after everything was registered and every deadline had passed. */
    public Path skrivUttrekk(Path mappe) {
        return uttrekk.skriv(mappe, hentet());
    }

    private Instant hentet() {
        Instant siste = oppsett.frist()
                .plusDays(120)
                .atStartOfDay(ZoneId.of("Europe/Oslo"))
                .toInstant();
        for (Smaaregister del : delene) {
            for (Registrering en : del.alle()) {
                siste = en.versjon().registrert().isAfter(siste) ? en.versjon().registrert() : siste;
            }
        }
        return siste;
    }

    /** Writes the year's settings and the code lists as a home folder that overrides the packaged ones. */
    public void skrivHjem(Path hjem) {
        Provehjem.skriv(oppsett, uttrekk.avviste().size(), hjem);
    }

    /** What every internal file of a run on this register must hold. */
    public NaivTelling fasit() {
        return new NaivTelling(oppsett, delene, uttrekk.avviste());
    }
}

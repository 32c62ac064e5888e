package no.imdi.introresultat.operations.forklaring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;
import no.imdi.introresultat.rules.Forklaring.Versjonsdom;
import no.imdi.introresultat.rules.Gjeldendefrist;

/** The versions of a participant's registrations in words: what each says, when it was registered and whether it counts. */
final class Versjonstekst {
    private final Ord ord;

    Versjonstekst(Ord ord) {
        this.ord = ord;
    }

    /** A line per registration, and one per version under it. */
    List<String> linjer(List<Versjonsdom> dommer) {
        List<String> linjer = new ArrayList<>();
        String forrige = "";
        for (Versjonsdom dom : dommer.stream().sorted(ETTER_VERSJON).toList()) {
            String registrering = ord.tekst("type." + dom.registrering().type().name()) + " "
                    + dom.registrering().versjon().id();
            if (!registrering.equals(forrige)) {
                linjer.add(registrering);
                forrige = registrering;
            }
            Versjon versjon = dom.registrering().versjon();
            linjer.add(ord.tekst(
                    "versjon", versjon.versjon(), ord.tidspunkt(versjon.registrert()), status(dom), innhold(dom)));
        }
        return linjer;
    }

    private static final Comparator<Versjonsdom> ETTER_VERSJON = Comparator.comparing(
                    (Versjonsdom dom) -> dom.registrering().type())
            .thenComparing(dom -> dom.registrering().versjon().id())
            .thenComparing(dom -> dom.registrering().versjon().versjon());

    private String status(Versjonsdom dom) {
        String status = "status." + dom.status().name();
        return switch (dom.status()) {
            case GJELDENDE -> ord.tekst(dom.annenDeltaker() ? status + ".annen" : status);
            case ERSTATTET, SLETTET -> ord.tekst(status);
            case FOR_SEN -> ord.tekst(status, frist(dom.frist()));
        };
    }

    private String frist(Gjeldendefrist frist) {
        String dag = ord.dato(frist.dato());
        return frist.sak() == null ? dag : ord.tekst("status.dispensasjon", dag, frist.sak());
    }

    /** What the version says; of one that names another participant nothing is told. */
    private String innhold(Versjonsdom dom) {
        if (dom.annenDeltaker()) {
            return ord.tekst("versjon.annen");
        }
        Registrering registrering = dom.registrering();
        if (registrering.versjon().operasjon() == Operasjon.SLETTET) {
            return ord.tekst("versjon.sletting");
        }
        if (registrering instanceof Program program) {
            return ord.tekst(
                    "versjon.program",
                    verdi(program.versjon().kommunenummer()),
                    dag(program.startDato()),
                    dag(program.planlagtSluttDato()),
                    dag(program.sluttDato()),
                    verdi(program.avslutningsaarsak()));
        }
        if (registrering instanceof Vedtak vedtak) {
            return ord.tekst("versjon.vedtak", vedtak.vedtakstype(), periode(vedtak.fraDato(), vedtak.tilDato()));
        }
        Tiltak tiltak = (Tiltak) registrering;
        return ord.tekst(
                "versjon.tiltak",
                tiltak.ordning(),
                verdi(tiltak.tiltakstype()),
                periode(tiltak.fraDato(), tiltak.tilDato()));
    }

    private String periode(LocalDate fra, LocalDate til) {
        return ord.tekst("versjon.periode", dag(fra), dag(til));
    }

    private String dag(LocalDate dag) {
        return dag == null ? "–" : ord.dato(dag);
    }

    private static String verdi(String verdi) {
        return verdi == null ? "–" : verdi;
    }
}

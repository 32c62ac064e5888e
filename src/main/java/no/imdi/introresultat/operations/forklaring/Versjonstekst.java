package no.imdi.introresultat.operations.forklaring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.publication.Tekster;
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
    private final Tekster tekster;

    Versjonstekst(Tekster tekster) {
        this.tekster = tekster;
    }

    /** A line per registration, and one per version under it. */
    List<String> linjer(List<Versjonsdom> dommer) {
        List<String> linjer = new ArrayList<>();
        String forrige = "";
        for (Versjonsdom dom : dommer.stream().sorted(ETTER_VERSJON).toList()) {
            String registrering = dom.registrering().type().ord() + " "
                    + dom.registrering().versjon().id();
            if (!registrering.equals(forrige)) {
                linjer.add(registrering);
                forrige = registrering;
            }
            Versjon versjon = dom.registrering().versjon();
            linjer.add("  versjon " + versjon.versjon() + ", registrert " + tekster.tidspunkt(versjon.registrert())
                    + ": " + status(dom) + innhold(dom));
        }
        return linjer;
    }

    private static final Comparator<Versjonsdom> ETTER_VERSJON = Comparator.comparing(
                    (Versjonsdom dom) -> dom.registrering().type())
            .thenComparing(dom -> dom.registrering().versjon().id())
            .thenComparing(dom -> dom.registrering().versjon().versjon());

    private String status(Versjonsdom dom) {
        return switch (dom.status()) {
            case GJELDENDE -> dom.annenDeltaker() ? "flytter registreringen til en annen deltaker" : "teller";
            case ERSTATTET -> "erstattet av en senere versjon";
            case SLETTET -> "sletter registreringen";
            case FOR_SEN -> "KOM FOR SENT, fristen var " + frist(dom.frist());
        };
    }

    private String frist(Gjeldendefrist frist) {
        String dag = tekster.dato(frist.dato());
        return frist.sak() == null ? dag : dag + " (dispensasjon, sak " + frist.sak() + ")";
    }

    /** What the version says; of one that names another participant nothing is told. */
    private String innhold(Versjonsdom dom) {
        if (dom.annenDeltaker()) {
            return " (gjelder en annen deltaker)";
        }
        Registrering registrering = dom.registrering();
        if (registrering.versjon().operasjon() == Operasjon.SLETTET) {
            return " (sletting)";
        }
        if (registrering instanceof Program program) {
            return " (kommune " + verdi(program.versjon().kommunenummer()) + ", start " + dag(program.startDato())
                    + ", planlagt slutt " + dag(program.planlagtSluttDato()) + ", slutt " + dag(program.sluttDato())
                    + ", årsak " + verdi(program.avslutningsaarsak()) + ")";
        }
        if (registrering instanceof Vedtak vedtak) {
            return " (" + vedtak.vedtakstype() + ", " + periode(vedtak.fraDato(), vedtak.tilDato()) + ")";
        }
        Tiltak tiltak = (Tiltak) registrering;
        return " (" + tiltak.ordning() + ", " + verdi(tiltak.tiltakstype()) + ", "
                + periode(tiltak.fraDato(), tiltak.tilDato()) + ")";
    }

    private String periode(LocalDate fra, LocalDate til) {
        return "fra " + dag(fra) + " til " + dag(til);
    }

    private String dag(LocalDate dag) {
        return dag == null ? "–" : tekster.dato(dag);
    }

    private static String verdi(String verdi) {
        return verdi == null ? "–" : verdi;
    }
}

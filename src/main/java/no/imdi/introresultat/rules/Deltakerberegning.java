package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Kontroll;
import no.imdi.introresultat.rules.kontroll.Kontrollgrunnlag;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;

/**
 * The heart: one participant in, one outcome and its findings out (contract sections 2 and 3). Holds no state but the
 * year's rules, and may be used by several threads.
 */
public final class Deltakerberegning {
    private final Regelverk regelverk;
    private final List<Kontroll> kontroller;
    private final Kontrolloppsett oppsett;

    /**
     * With every control as it is.
     *
     * @param regelverk the year's rules
     * @param kontroller the controls to make, in the order their findings are given
     */
    public Deltakerberegning(Regelverk regelverk, List<Kontroll> kontroller) {
        this(regelverk, kontroller, Kontrolloppsett.STANDARD);
    }

    /**
     * @param regelverk the year's rules
     * @param kontroller the controls there are, in the order their findings are given
     * @param oppsett which of them are made this year, and how grave their findings are
     */
    public Deltakerberegning(Regelverk regelverk, List<Kontroll> kontroller, Kontrolloppsett oppsett) {
        this.regelverk = regelverk;
        this.kontroller = kontroller.stream().filter(oppsett::gjores).toList();
        this.oppsett = oppsett;
    }

    /** Calculates one participant's outcome. */
    public Deltakerresultat beregn(Deltakermappe mappe) {
        Gjeldendetilstand tilstand = Gjeldendetilstand.av(mappe, regelverk);
        Programtid programtid = new Programtid(regelverk, tilstand.vedtak());
        List<Programperiode> perioder = tilstand.program().stream()
                .map(programtid::periode)
                .flatMap(Optional::stream)
                .toList();
        Deltaker deltaker = mappe.deltaker();
        Optional<Programperiode> siste = sisteAvsluttede(perioder);
        Utfall utfall = siste.map(en -> utfall(en, perioder)).orElse(Utfall.IKKE_AVSLUTTET);
        Grunnlagsplass grunnlag = utfall == Utfall.I_GRUNNLAG ? grunnlag(deltaker, siste.orElseThrow()) : null;
        return new Deltakerresultat(
                deltaker,
                utfall,
                grunnlag,
                deltakelse(deltaker, perioder, tilstand.tiltak()),
                tilstand,
                avvik(new Kontrollgrunnlag(mappe, tilstand, perioder, regelverk)));
    }

    /** A shielded participant is never on a list a municipality sees, so no control is made for one. */
    private List<Avvik> avvik(Kontrollgrunnlag grunnlag) {
        if (grunnlag.mappe().deltaker().skjermet()) {
            return List.of();
        }
        return kontroller.stream()
                .flatMap(kontroll -> kontroll.kontroller(grunnlag).stream())
                .map(oppsett::juster)
                .toList();
    }

    private Optional<Programperiode> sisteAvsluttede(List<Programperiode> perioder) {
        return perioder.stream()
                .filter(periode -> periode.avsluttetI(regelverk.aar()))
                .max(Programperiode.ETTER_SLUTT);
    }

    private Utfall utfall(Programperiode siste, List<Programperiode> perioder) {
        List<Programperiode> andre =
                perioder.stream().filter(periode -> periode != siste).toList();
        if (andre.stream().anyMatch(this::fortsetterEtterAaret)) {
            return Utfall.FORTSATT_I_PROGRAM;
        }
        if (andre.stream().anyMatch(annen -> annen.start().isAfter(siste.slutt()))) {
            return Utfall.GJENINNTRAADT;
        }
        return aarsak(siste).iResultatgrunnlag() ? Utfall.I_GRUNNLAG : Utfall.AARSAK_UTENFOR_GRUNNLAG;
    }

    private boolean fortsetterEtterAaret(Programperiode periode) {
        LocalDate sisteDag = regelverk.sisteDag();
        return !periode.start().isAfter(sisteDag)
                && (periode.lopende() || periode.slutt().isAfter(sisteDag));
    }

    private Avslutningsaarsak aarsak(Programperiode periode) {
        return regelverk
                .kodeverk()
                .aarsak(periode.program().avslutningsaarsak(), periode.slutt())
                .orElse(Avslutningsaarsak.IKKE_REGISTRERT);
    }

    private Grunnlagsplass grunnlag(Deltaker deltaker, Programperiode siste) {
        return new Grunnlagsplass(
                sted(deltaker, siste.program()), aarsak(siste), siste.id(), siste.slutt(), siste.automatisk());
    }

    private Deltakelse deltakelse(Deltaker deltaker, List<Programperiode> perioder, List<Tiltak> tiltak) {
        return perioder.stream()
                .filter(periode -> periode.aktiv(regelverk.forsteDag(), regelverk.sisteDag()))
                .max(Programperiode.ETTER_START)
                .map(periode -> deltakelse(sted(deltaker, periode.program()), tiltak))
                .orElse(null);
    }

    private Deltakelse deltakelse(Sted sted, List<Tiltak> tiltak) {
        List<Tiltak> aarets = tiltak.stream().filter(this::erAaretsIntrotiltak).toList();
        TreeSet<String> kategorier12 = new TreeSet<>();
        TreeSet<String> kategorier4 = new TreeSet<>();
        for (Tiltak ett : aarets) {
            regelverk.kodeverk().tiltakstype(ett.tiltakstype(), ett.fraDato()).ifPresent(type -> {
                kategorier12.add(type.kategori12());
                kategorier4.add(type.kategori4());
            });
        }
        return new Deltakelse(sted, kategorier12, kategorier4, aarets.isEmpty());
    }

    private boolean erAaretsIntrotiltak(Tiltak tiltak) {
        return tiltak.ordning() == Ordning.INTRO && tiltak.aktivt(regelverk.forsteDag(), regelverk.sisteDag());
    }

    private Sted sted(Deltaker deltaker, Program program) {
        if (deltaker.skjermet()) {
            return new Sted(null, null, Sted.UtenSted.SKJERMET);
        }
        Kommuneplassering kommune =
                regelverk.struktur().plasser(program.versjon().kommunenummer());
        if (!kommune.kjent()) {
            return new Sted(null, null, Sted.UtenSted.REGION_UKJENT);
        }
        String bydel = regelverk.kodeverk().bydelI(kommune.nummer(), program.bydelsnummer());
        return new Sted(kommune.nummer(), bydel, null);
    }
}

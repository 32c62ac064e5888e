package no.imdi.introresultat.rules;

import java.util.List;
import java.util.TreeSet;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kommuneplassering;
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
        return resultat(Deltakervurdering.av(mappe, regelverk));
    }

    /** The outcome that a judgement amounts to, with the findings of the controls. */
    Deltakerresultat resultat(Deltakervurdering vurdering) {
        Deltaker deltaker = vurdering.mappe().deltaker();
        return new Deltakerresultat(
                deltaker,
                vurdering.avslutning().utfall(),
                grunnlag(deltaker, vurdering.avslutning()),
                deltakelse(deltaker, vurdering),
                avsluttede(deltaker, vurdering),
                vurdering.tilstand(),
                avvik(new Kontrollgrunnlag(vurdering.mappe(), vurdering.tilstand(), vurdering.perioder(), regelverk)));
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

    private Grunnlagsplass grunnlag(Deltaker deltaker, Avslutningsvurdering avslutning) {
        if (avslutning.utfall() != Utfall.I_GRUNNLAG) {
            return null;
        }
        Programperiode siste = avslutning.siste();
        return new Grunnlagsplass(
                sted(deltaker, siste.program()), avslutning.aarsak(), siste.id(), siste.slutt(), siste.automatisk());
    }

    private List<Programavslutning> avsluttede(Deltaker deltaker, Deltakervurdering vurdering) {
        Avslutningsvurdering avslutning = vurdering.avslutning();
        return vurdering.perioder().stream()
                .filter(periode -> periode.avsluttetI(regelverk.aar()))
                .map(periode -> new Programavslutning(
                        periode.id(),
                        sted(deltaker, periode.program()),
                        periode.slutt(),
                        periode.automatisk(),
                        Avslutningsvurdering.aarsak(periode, regelverk),
                        avslutning.utfall() == Utfall.I_GRUNNLAG && periode.equals(avslutning.siste())))
                .toList();
    }

    private Deltakelse deltakelse(Deltaker deltaker, Deltakervurdering vurdering) {
        if (vurdering.deltokI() == null) {
            return null;
        }
        TreeSet<String> kategorier12 = new TreeSet<>();
        TreeSet<String> kategorier4 = new TreeSet<>();
        for (Tiltak ett : vurdering.aaretsTiltak()) {
            regelverk.kodeverk().tiltakstype(ett.tiltakstype(), ett.fraDato()).ifPresent(type -> {
                kategorier12.add(type.kategori12());
                kategorier4.add(type.kategori4());
            });
        }
        return new Deltakelse(
                sted(deltaker, vurdering.deltokI().program()),
                kategorier12,
                kategorier4,
                vurdering.aaretsTiltak().isEmpty());
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

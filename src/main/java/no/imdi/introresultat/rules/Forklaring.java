package no.imdi.introresultat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Tiltakstype;

/**
 * Why one participant counts as they do: the decisions of the calculation in the order they are made, as values that a
 * reader's view puts into words. Made by the calculation itself, not beside it.
 *
 * @param aar the result year
 * @param type preliminary or final
 * @param versjoner every version that bears on the participant, in the order given
 * @param program what decides each programme's end, the invalid ones too, by id
 * @param grunnlag the way into the result base, or out of it
 * @param deltakelse the taking part in the year; null for one who did not
 * @param resultat the outcome, without findings
 * @param medForSene what the outcome would have been with the late registrations counted; null when the same
 */
public record Forklaring(
        int aar,
        Kjoringstype type,
        List<Versjonsdom> versjoner,
        List<Programslutt> program,
        Grunnlag grunnlag,
        Deltakelse deltakelse,
        Deltakerresultat resultat,
        Deltakerresultat medForSene) {
    /** The checks of rule 5 in their order: the first that holds takes the participant out of the base. */
    private static final List<Utfall> SJEKKENE = List.of(
            Utfall.IKKE_AVSLUTTET, Utfall.FORTSATT_I_PROGRAM, Utfall.GJENINNTRAADT, Utfall.AARSAK_UTENFOR_GRUNNLAG);

    /**
     * What became of one version.
     *
     * @param registrering the version
     * @param status what became of it
     * @param frist the deadline that held for it; null in a preliminary run, which has none
     * @param annenDeltaker whether it names someone else: the registration has been moved, and nothing but its id, number
     *     and time may be shown
     */
    public record Versjonsdom(
            Registrering registrering, Versjonsstatus status, Gjeldendefrist frist, boolean annenDeltaker) {}

    /** How a check of rule 5 went. */
    public enum Svar {
        /** It did not hold, and the next was made. */
        NEI,
        /** It held and decided. */
        JA,
        /** An earlier one had decided. */
        IKKE_VURDERT
    }

    /**
     * One check of rule 5.
     *
     * @param utfall what it decides when it holds
     * @param svar how it went
     * @param program the programme that made it hold; null when it did not, or no programme did
     */
    public record Sjekk(Utfall utfall, Svar svar, Programperiode program) {}

    /**
     * How a municipality number was brought to the year's structure (rule 7).
     *
     * @param registrert the number as registered; may be null
     * @param vei the numbers passed, the registered one first; empty when none is registered
     * @param sted where the participant is counted
     */
    public record Stedsvei(String registrert, List<String> vei, Sted sted) {
        /** Copies the list. */
        public Stedsvei {
            vei = List.copyOf(vei);
        }
    }

    /**
     * The way into the result base or out of it.
     *
     * @param siste the programme that ended last in the year; null when none did
     * @param sjekker the checks in their order
     * @param aarsak the reason; null when it was not come to
     * @param sted where the participant is counted; null when out
     */
    public record Grunnlag(Programperiode siste, List<Sjekk> sjekker, Avslutningsaarsak aarsak, Stedsvei sted) {}

    /**
     * A measure that counts, with what the code list says of its type when it began.
     *
     * @param tiltak the measure
     * @param type its type; null when unknown then: a measure in no category
     */
    public record Tiltaksgruppe(Tiltak tiltak, Tiltakstype type) {}

    /**
     * The taking part in the year.
     *
     * @param program the programme that decides where
     * @param sted where the participant is counted
     * @param tiltak the measures that count, by id
     */
    public record Deltakelse(Programperiode program, Stedsvei sted, List<Tiltaksgruppe> tiltak) {}

    /** Explains one participant under the rules of one run. */
    public static Forklaring av(Deltakermappe mappe, Regelverk regelverk) {
        Deltakervurdering vurdering = Deltakervurdering.av(mappe, regelverk);
        Deltakerresultat resultat = new Deltakerberegning(regelverk, List.of()).resultat(vurdering);
        return new Forklaring(
                regelverk.aar(),
                regelverk.type(),
                versjoner(mappe, regelverk),
                vurdering.program(),
                grunnlag(vurdering.avslutning(), resultat, regelverk),
                deltakelse(vurdering, resultat, regelverk),
                resultat,
                new Konsekvensberegning(regelverk).medForSene(mappe, resultat).orElse(null));
    }

    private static List<Versjonsdom> versjoner(Deltakermappe mappe, Regelverk regelverk) {
        String deltakerId = mappe.deltaker().deltakerId();
        List<Versjonsdom> dommer = new ArrayList<>();
        Versjonsoppgjor oppgjor = new Versjonsoppgjor(deltakerId, regelverk, (registrering, status) -> {
            Gjeldendefrist frist = regelverk.type() == Kjoringstype.FORELOPIG
                    ? null
                    : regelverk.frist().gjeldendeFor(registrering.type(), registrering.versjon());
            boolean annenDeltaker = !registrering.versjon().deltakerId().equals(deltakerId);
            dommer.add(new Versjonsdom(registrering, status, frist, annenDeltaker));
        });
        oppgjor.gjorOpp(mappe.program());
        oppgjor.gjorOpp(mappe.vedtak());
        oppgjor.gjorOpp(mappe.tiltak());
        return List.copyOf(dommer);
    }

    private static Grunnlag grunnlag(Avslutningsvurdering avslutning, Deltakerresultat resultat, Regelverk regelverk) {
        List<Sjekk> sjekker = new ArrayList<>();
        Svar svar = Svar.NEI;
        for (Utfall utfall : SJEKKENE) {
            boolean avgjor = utfall == avslutning.utfall();
            sjekker.add(new Sjekk(utfall, avgjor ? Svar.JA : svar, avgjor ? avslutning.hindrer() : null));
            svar = avgjor ? Svar.IKKE_VURDERT : svar;
        }
        Grunnlagsplass plass = resultat.grunnlag();
        return new Grunnlag(
                avslutning.siste(),
                List.copyOf(sjekker),
                avslutning.aarsak(),
                plass == null ? null : vei(avslutning.siste().program(), plass.sted(), regelverk));
    }

    private static Deltakelse deltakelse(Deltakervurdering vurdering, Deltakerresultat resultat, Regelverk regelverk) {
        if (resultat.deltakelse() == null) {
            return null;
        }
        Programperiode program = vurdering.deltokI();
        return new Deltakelse(
                program,
                vei(program.program(), resultat.deltakelse().sted(), regelverk),
                vurdering.aaretsTiltak().stream()
                        .map(tiltak -> new Tiltaksgruppe(
                                tiltak, type(tiltak, regelverk).orElse(null)))
                        .toList());
    }

    private static Optional<Tiltakstype> type(Tiltak tiltak, Regelverk regelverk) {
        return regelverk.kodeverk().tiltakstype(tiltak.tiltakstype(), tiltak.fraDato());
    }

    private static Stedsvei vei(Program program, Sted sted, Regelverk regelverk) {
        String registrert = program.versjon().kommunenummer();
        return new Stedsvei(
                registrert,
                registrert == null ? List.of() : regelverk.struktur().vei(registrert),
                sted);
    }
}

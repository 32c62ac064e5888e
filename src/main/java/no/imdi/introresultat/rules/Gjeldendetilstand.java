package no.imdi.introresultat.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;

/**
 * The register as it stood at the deadline for one participant (contract section 2): of each registration the highest
 * version before its cutoff, unless that deletes it. In a preliminary run every version is before the cutoff.
 *
 * @param program the programmes that count, by id
 * @param vedtak the decisions that count, by id
 * @param tiltak the measures that count, by id
 * @param utelatte the participant's versions that came too late
 * @param regnskap the participant's versions by kind and status
 */
public record Gjeldendetilstand(
        List<Program> program,
        List<Vedtak> vedtak,
        List<Tiltak> tiltak,
        List<Utelatt> utelatte,
        Map<Registertype, Map<Versjonsstatus, Integer>> regnskap) {

    /** Finds the state at the deadline. */
    public static Gjeldendetilstand av(Deltakermappe mappe, Regelverk regelverk) {
        Oppgjor oppgjor = new Oppgjor(mappe.deltaker().deltakerId(), regelverk);
        List<Program> program = oppgjor.gjorOpp(mappe.program());
        List<Vedtak> vedtak = oppgjor.gjorOpp(mappe.vedtak());
        List<Tiltak> tiltak = oppgjor.gjorOpp(mappe.tiltak());
        return new Gjeldendetilstand(program, vedtak, tiltak, oppgjor.utelatte, oppgjor.regnskap);
    }

    private static final class Oppgjor {
        private final String deltakerId;
        private final Regelverk regelverk;
        private final List<Utelatt> utelatte = new ArrayList<>();
        private final Map<Registertype, Map<Versjonsstatus, Integer>> regnskap = new EnumMap<>(Registertype.class);

        Oppgjor(String deltakerId, Regelverk regelverk) {
            this.deltakerId = deltakerId;
            this.regelverk = regelverk;
        }

        <R extends Registrering> List<R> gjorOpp(List<R> versjoner) {
            Map<String, R> hoyeste = new HashMap<>();
            Set<R> forSene = new HashSet<>();
            for (R registrering : versjoner) {
                if (erForSen(registrering)) {
                    forSene.add(registrering);
                } else {
                    hoyeste.merge(registrering.versjon().id(), registrering, Oppgjor::nyeste);
                }
            }
            for (R registrering : versjoner) {
                if (erDeltakerens(registrering)) {
                    tell(registrering, status(registrering, forSene, hoyeste));
                }
            }
            return hoyeste.values().stream()
                    .filter(this::erDeltakerens)
                    .filter(registrering -> registrering.versjon().operasjon() != Operasjon.SLETTET)
                    .sorted(Comparator.comparing(
                            registrering -> registrering.versjon().id()))
                    .toList();
        }

        private boolean erForSen(Registrering registrering) {
            if (regelverk.type() == Kjoringstype.FORELOPIG) {
                return false;
            }
            Versjon versjon = registrering.versjon();
            Gjeldendefrist frist = regelverk.frist().gjeldendeFor(registrering.type(), versjon);
            boolean forSen = !versjon.registrert().isBefore(frist.cutoff());
            if (forSen && erDeltakerens(registrering)) {
                utelatte.add(new Utelatt(registrering, frist));
            }
            return forSen;
        }

        private boolean erDeltakerens(Registrering registrering) {
            return registrering.versjon().deltakerId().equals(deltakerId);
        }

        private static <R extends Registrering> R nyeste(R en, R annen) {
            return en.versjon().versjon() > annen.versjon().versjon() ? en : annen;
        }

        private static <R extends Registrering> Versjonsstatus status(
                R registrering, Set<R> forSene, Map<String, R> hoyeste) {
            if (forSene.contains(registrering)) {
                return Versjonsstatus.FOR_SEN;
            }
            if (hoyeste.get(registrering.versjon().id()) != registrering) {
                return Versjonsstatus.ERSTATTET;
            }
            return registrering.versjon().operasjon() == Operasjon.SLETTET
                    ? Versjonsstatus.SLETTET
                    : Versjonsstatus.GJELDENDE;
        }

        private void tell(Registrering registrering, Versjonsstatus status) {
            regnskap.computeIfAbsent(registrering.type(), type -> new EnumMap<>(Versjonsstatus.class))
                    .merge(status, 1, Integer::sum);
        }
    }
}

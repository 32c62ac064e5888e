package no.imdi.introresultat.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;

/**
 * The register as it stood at the deadline for one participant (contract section 2): of each registration the highest
 * version before its cutoff, unless that deletes it. In a preliminary run every version is before the cutoff.
 *
 * @param program the programmes that count, by id
 * @param vedtak the decisions that count, by id
 * @param tiltak the measures that count, by id
 * @param utelatte the participant's versions that came too late
 * @param berortAvForSene whether any version of a registration that is or was theirs came too late: their own, or one that
 *     moves it to someone else
 * @param regnskap the participant's versions by kind and status
 */
public record Gjeldendetilstand(
        List<Program> program,
        List<Vedtak> vedtak,
        List<Tiltak> tiltak,
        List<Utelatt> utelatte,
        boolean berortAvForSene,
        Map<Registertype, Map<Versjonsstatus, Integer>> regnskap) {

    /** Finds the state at the deadline. */
    public static Gjeldendetilstand av(Deltakermappe mappe, Regelverk regelverk) {
        Opptelling opptelling = new Opptelling(mappe.deltaker().deltakerId(), regelverk);
        Versjonsoppgjor oppgjor = new Versjonsoppgjor(mappe.deltaker().deltakerId(), regelverk, opptelling::ta);
        List<Program> program = oppgjor.gjorOpp(mappe.program());
        List<Vedtak> vedtak = oppgjor.gjorOpp(mappe.vedtak());
        List<Tiltak> tiltak = oppgjor.gjorOpp(mappe.tiltak());
        return new Gjeldendetilstand(
                program, vedtak, tiltak, opptelling.utelatte, opptelling.berortAvForSene, opptelling.regnskap);
    }

    /** Counts what became of the participant's own versions; those that name someone else are counted with them. */
    private static final class Opptelling {
        private final String deltakerId;
        private final Regelverk regelverk;
        private final List<Utelatt> utelatte = new ArrayList<>();
        private final Map<Registertype, Map<Versjonsstatus, Integer>> regnskap = new EnumMap<>(Registertype.class);
        private boolean berortAvForSene;

        Opptelling(String deltakerId, Regelverk regelverk) {
            this.deltakerId = deltakerId;
            this.regelverk = regelverk;
        }

        void ta(Registrering registrering, Versjonsstatus status) {
            boolean forSen = status == Versjonsstatus.FOR_SEN;
            berortAvForSene |= forSen;
            if (registrering.versjon().deltakerId().equals(deltakerId)) {
                regnskap.computeIfAbsent(registrering.type(), type -> new EnumMap<>(Versjonsstatus.class))
                        .merge(status, 1, Integer::sum);
                if (forSen) {
                    utelatte.add(new Utelatt(
                            registrering, regelverk.frist().gjeldendeFor(registrering.type(), registrering.versjon())));
                }
            }
        }
    }
}

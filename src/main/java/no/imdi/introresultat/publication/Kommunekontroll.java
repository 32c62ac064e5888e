package no.imdi.introresultat.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Avvikstype;

/**
 * What a municipality is to look through: those whose programme ended in the year, and what the controls found. Nobody with a
 * shielded identity is among them.
 *
 * @param avsluttede the programmes that ended, those without a reason first, then by participant and programme
 * @param funn what the controls found, the gravest first, then by control, participant and registration
 */
public record Kommunekontroll(List<Avsluttet> avsluttede, List<Funn> funn) {
    private static final Comparator<Avsluttet> UTEN_AARSAK_FORST = Comparator.comparing(Avsluttet::harAarsak)
            .thenComparing(Avsluttet::deltakerId)
            .thenComparing(Avsluttet::programId);
    private static final Comparator<Funn> ALVORLIGST_FORST = Comparator.comparing(Funn::alvorlighet)
            .thenComparing(funn -> funn.type().nummer())
            .thenComparing(funn -> funn.avvik().deltakerId())
            .thenComparing(funn -> funn.avvik().type(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(funn -> funn.avvik().id(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(funn -> funn.avvik().melding());

    /** Sorts the lists. */
    public Kommunekontroll {
        avsluttede = avsluttede.stream().sorted(UTEN_AARSAK_FORST).toList();
        funn = funn.stream().sorted(ALVORLIGST_FORST).toList();
    }

    /**
     * A programme that ended in the year.
     *
     * @param deltakerId the participant
     * @param programId the programme
     * @param sluttDato its effective end
     * @param automatisk whether it ended without the municipality registering it
     * @param aarsak name of the reason; null where none known is registered
     * @param iGrunnlag whether the participant is in the result base with it
     */
    public record Avsluttet(
            String deltakerId,
            String programId,
            LocalDate sluttDato,
            boolean automatisk,
            String aarsak,
            boolean iGrunnlag) {
        /** Whether a known reason is registered. */
        public boolean harAarsak() {
            return aarsak != null;
        }
    }

    /**
     * Something a control found.
     *
     * @param avvik what, with the year's severity
     * @param type the control, with its texts
     * @param frist the last day to mend it for the year's result, dispensations included
     */
    public record Funn(Avvik avvik, Avvikstype type, LocalDate frist) {
        /** How grave it is this year. */
        public Alvorlighet alvorlighet() {
            return avvik.alvorlighet();
        }
    }
}

package no.imdi.introresultat.schedule;

import java.time.Duration;
import java.time.Instant;

/** What is to be done with a due date now. The one place that decides it, for Quartz, for the watch and for the simulation. */
enum Forfallsvurdering {
    /** Nothing. */
    INGENTING,
    /** It is to be fired, or tried again. */
    UTLOS,
    /** Somebody fired it: if they are dead it is to be gone on with. */
    OVERTA,
    /** It is late: a person must say whether it is to be done. */
    VENT,
    /** It is too late. */
    GI_TAPT;

    /** Later than this is late. */
    static final Duration I_TIDE = Duration.ofMinutes(10);

    static Forfallsvurdering av(Forfall forfall, Jobbplan plan, Instant naa) {
        return switch (forfall.tilstand()) {
            case PLANLAGT -> planlagt(forfall.forfaller(), plan, naa);
            case UTLOST -> OVERTA;
            case PROVES_IGJEN, VENTER -> forfall.neste() != null && !naa.isBefore(forfall.neste()) ? UTLOS : INGENTING;
            case OPPGITT, TAPT, FERDIG -> INGENTING;
        };
    }

    private static Forfallsvurdering planlagt(Instant forfaller, Jobbplan plan, Instant naa) {
        if (naa.isBefore(forfaller)) {
            return INGENTING;
        }
        if (!naa.isAfter(forfaller.plus(I_TIDE))) {
            return UTLOS;
        }
        if (naa.isAfter(plan.vinduLukkes(forfaller))) {
            return GI_TAPT;
        }
        return plan.forSen() == Jobbplan.ForSen.KJOR ? UTLOS : VENT;
    }

    /** How the due date stands when this has been done with it; for what is not carried out by somebody. */
    Forfall utfort(Forfall forfall, Instant naa) {
        return switch (this) {
            case UTLOS, OVERTA -> forfall.utlost(naa);
            case VENT ->
                forfall.venter(
                        null,
                        "Ingen var der da den forfalt " + Norsktid.kort(forfall.forfaller())
                                + "; si fra med «schedule --run " + forfall.navn() + "» om den skal kjøres nå.");
            case GI_TAPT ->
                forfall.tapt("Ingen var der da den forfalt " + Norsktid.kort(forfall.forfaller())
                        + ", og det er for sent å hente den inn av seg selv; kjør den med «schedule --run "
                        + forfall.navn()
                        + "».");
            case INGENTING -> forfall;
        };
    }
}

package no.imdi.introresultat.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * A job of a result year that must be done by a date: when it is due, when it was fired and when it was finished are three
 * things.
 *
 * @param aar the result year
 * @param jobb the job
 * @param forfaller when it is due
 * @param tilstand how it stands
 * @param forsok how many times it has been tried
 * @param neste when it is tried next; null for not by itself
 * @param utlost when it was fired the last time; null for never
 * @param ferdig when it was finished; null for not yet
 * @param melding what is to be said of how it stands; null for nothing
 */
public record Forfall(
        int aar,
        Jobb jobb,
        Instant forfaller,
        Tilstand tilstand,
        int forsok,
        Instant neste,
        Instant utlost,
        Instant ferdig,
        String melding) {
    /** How a due date stands. */
    public enum Tilstand {
        /** It has not been fired. */
        PLANLAGT,
        /** Somebody works on it, or died doing so. */
        UTLOST,
        /** It failed and is tried again. */
        PROVES_IGJEN,
        /** It waits for a person: that it be approved, or for somebody's word. */
        VENTER,
        /** It failed as many times as it may. */
        OPPGITT,
        /** Nobody was there to fire it while it could be. */
        TAPT,
        /** It is done. */
        FERDIG
    }

    static Forfall planlagt(int aar, Jobb jobb, Instant forfaller) {
        return new Forfall(aar, jobb, forfaller, Tilstand.PLANLAGT, 0, null, null, null, null);
    }

    /** What names it: {@code 2018/endelig}. */
    public String navn() {
        return aar + "/" + jobb.navn();
    }

    /** How it stands, as a Norwegian word. */
    public String ord() {
        return switch (tilstand) {
            case PLANLAGT -> "planlagt";
            case UTLOST -> "utløst";
            case PROVES_IGJEN -> "prøves igjen";
            case VENTER -> "venter";
            case OPPGITT -> "oppgitt";
            case TAPT -> "tapt";
            case FERDIG -> "ferdig";
        };
    }

    /** Whether nothing more becomes of it by itself. */
    boolean avgjort() {
        return switch (tilstand) {
            case FERDIG, OPPGITT, TAPT -> true;
            case PLANLAGT, UTLOST, PROVES_IGJEN, VENTER -> false;
        };
    }

    Forfall utlost(Instant naa) {
        boolean overtatt = tilstand == Tilstand.UTLOST;
        return new Forfall(
                aar, jobb, forfaller, Tilstand.UTLOST, overtatt ? forsok : forsok + 1, null, naa, null, melding);
    }

    Forfall ferdig(Instant naa) {
        return new Forfall(aar, jobb, forfaller, Tilstand.FERDIG, forsok, null, utlost, naa, null);
    }

    /** A try failed: it is tried again after a rest, as long as the plan lets it. */
    Forfall feilet(Instant naa, Jobbplan plan, String hvorfor) {
        boolean igjen = forsok < plan.forsok();
        return med(
                igjen ? Tilstand.PROVES_IGJEN : Tilstand.OPPGITT,
                forsok,
                igjen ? naa.plus(plan.pause()) : null,
                hvorfor);
    }

    /** It cannot be done until a person has done something; that is no try. */
    Forfall venter(Instant proves, String paaHva) {
        return med(Tilstand.VENTER, tilstand == Tilstand.UTLOST ? forsok - 1 : forsok, proves, paaHva);
    }

    Forfall tapt(String hvorfor) {
        return med(Tilstand.TAPT, forsok, null, hvorfor);
    }

    /** A person's word that it is to be tried now, from the beginning of its tries. */
    Forfall sattIGang(Instant naa) {
        return med(Tilstand.PROVES_IGJEN, 0, naa, null);
    }

    private Forfall med(Tilstand ny, int antallForsok, Instant proves, String sagt) {
        return new Forfall(aar, jobb, forfaller, ny, antallForsok, proves, utlost, null, sagt);
    }

    /** What is wrong with it now, as a Norwegian sentence; empty when nothing is. */
    Optional<String> alarm(Jobbplan plan, Instant naa) {
        return switch (tilstand) {
            case FERDIG -> Optional.empty();
            case OPPGITT -> Optional.of(navn() + " er oppgitt etter " + forsok + " forsøk: " + melding);
            case TAPT, VENTER -> Optional.of(navn() + ": " + melding);
            case PLANLAGT, UTLOST, PROVES_IGJEN ->
                naa.isAfter(plan.alarm(forfaller))
                        ? Optional.of(navn() + " skulle vært ferdig " + Norsktid.kort(plan.alarm(forfaller))
                                + ", og er ikke det.")
                        : Optional.empty();
        };
    }
}

package no.imdi.introresultat.job;

import java.time.Instant;
import java.util.List;
import no.imdi.introresultat.rules.Dispensasjon;

/**
 * A dispensation that someone applied for in the console, and what was decided.
 *
 * @param id its number
 * @param aar result year
 * @param innhold the dispensation; who approved it is null until someone has
 * @param soktAv who applied
 * @param sokt when
 * @param avgjorelser what was decided, the first one first: none, one, or an approval and its withdrawal
 */
public record Dispensasjonssoknad(
        long id, int aar, Dispensasjon innhold, String soktAv, Instant sokt, List<Avgjorelse> avgjorelser) {
    /** Copies the list. */
    public Dispensasjonssoknad {
        avgjorelser = List.copyOf(avgjorelser);
    }

    /** How an application stands. */
    public enum Tilstand {
        /** Nobody has decided. */
        SOKT,
        /** It is in force: the next run of the year goes by it. */
        GODKJENT,
        /** It never came in force. */
        AVSLAATT,
        /** It is not in force any more, or was taken back before anyone decided. */
        TRUKKET
    }

    /**
     * A decision.
     *
     * @param tilstand how the application stands by it
     * @param hvem who decided
     * @param tid when
     * @param merknad what they had to say
     */
    public record Avgjorelse(Tilstand tilstand, String hvem, Instant tid, String merknad) {}

    /** How it stands. */
    public Tilstand tilstand() {
        return avgjorelser.isEmpty()
                ? Tilstand.SOKT
                : avgjorelser.get(avgjorelser.size() - 1).tilstand();
    }

    /** Whether the same scope may not be applied for again: it is in force, or may come to be. */
    boolean aapen() {
        return tilstand() == Tilstand.SOKT || tilstand() == Tilstand.GODKJENT;
    }

    /** The name it has in messages and in the trail: nothing in it is about a person. */
    public String navn() {
        return aar + " dispensasjon " + id;
    }
}

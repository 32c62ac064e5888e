package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.SortedSet;
import no.imdi.introresultat.register.Program;

/**
 * A programme as it counts in NIR, as a municipality would list it.
 *
 * @param program the version that counts
 * @param automatiskSlutt the day it ended by itself; null when an end is registered, or it goes on
 * @param iAaret whether it concerns the result year: it went on in it, or is invalid and so in the way of counting
 * @param tiltak codes of the measures of the programme that went on while it did
 */
public record Nirprogram(Program program, LocalDate automatiskSlutt, boolean iAaret, SortedSet<String> tiltak) {
    /** Whose it is. */
    public String deltakerId() {
        return program.versjon().deltakerId();
    }
}

package no.imdi.introresultat.revisjon;

import java.util.OptionalLong;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * A count that is not shown, and what an attacker knows of it.
 *
 * @param celle which count; the region {@code rest} on the county level is those counted in the country only
 * @param skjult whether some file has a symbol in its place; otherwise no file has it
 * @param minst the least it can be
 * @param storst the largest it can be; empty when nothing bounds it. An interval that is wide enough can be narrower than said
 * @param avLikninger whether addition and subtraction alone give it
 * @param dom what it amounts to
 */
public record Cellefunn(
        Cellenokkel celle, boolean skjult, long minst, OptionalLong storst, boolean avLikninger, Dom dom) {
    /** What an attacker's knowledge of a count amounts to. */
    public enum Dom {
        /** Its value is known, and is small. */
        AVSLORT("avslørt"),
        /** Its interval is narrower than the protection width, and a small count is in it. */
        SMALT("smalt"),
        /** It is known, or nearly, but is zero or no small count: hiding it does not help, nor does showing it harm. */
        UTEN_VIRKNING("uten virkning"),
        /** Its interval is at least as wide as the protection width. */
        TRYGT("trygt");

        private final String ord;

        Dom(String ord) {
            this.ord = ord;
        }

        /** The word for it, in Norwegian. */
        public String ord() {
            return ord;
        }
    }

    /** Whether only one value is possible. */
    public boolean fast() {
        return storst.isPresent() && storst.getAsLong() == minst;
    }
}

package no.imdi.introresultat.revisjon;

/** The texts that stand in the workbooks, such as the names of columns. */
@FunctionalInterface
public interface Ledetekster {
    /**
     * A text with its places {@code {0}}, {@code {1}} … filled.
     *
     * @param nokkel its key
     * @param verdier what goes into its places
     */
    String tekst(String nokkel, Object... verdier);
}

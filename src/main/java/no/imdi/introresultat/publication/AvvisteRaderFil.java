package no.imdi.introresultat.publication;

import java.io.IOException;

/** {@code intern/avviste-rader.csv}: rows of the extract that could not be read (contract sections 1 and 5). */
public final class AvvisteRaderFil {
    /** The file's header line, without its line end. */
    public static final String HODE = "fil;linje;grunn;tekst";

    private AvvisteRaderFil() {}

    /**
     * One rejected row.
     *
     * @param fil the extract's file
     * @param linje its line there
     * @param grunn why it was rejected
     * @param tekst the raw text
     */
    public record AvvistRad(String fil, long linje, String grunn, String tekst) {}

    /** Writes the header line. */
    public static void skrivHode(Appendable ut) throws IOException {
        ut.append(HODE).append('\n');
    }

    /** Writes one row. */
    public static void skriv(Appendable ut, AvvistRad rad) throws IOException {
        Semikolonskriver.linje(ut, rad.fil(), rad.linje(), rad.grunn(), rad.tekst());
    }
}

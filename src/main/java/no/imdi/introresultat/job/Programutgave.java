package no.imdi.introresultat.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is, as the build wrote it down.
 *
 * @param versjon version
 * @param commit abbreviated commit; {@code ukjent} when built outside git
 */
public record Programutgave(String versjon, String commit) {
    private static final String FIL = "/introresultat.properties";

    /** The running program. */
    public static Programutgave denne() {
        Properties egenskaper = new Properties();
        try (InputStream fil = Programutgave.class.getResourceAsStream(FIL)) {
            egenskaper.load(fil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
        return new Programutgave(egenskaper.getProperty("versjon"), egenskaper.getProperty("commit"));
    }
}

package no.imdi.introresultat.operations.spor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A line of the trail.
 *
 * @param nummer counts up from 1 without gaps
 * @param tid when the database wrote it down, to the microsecond
 * @param hvem who
 * @param fra the command line, the scheduler or the console
 * @param adresse where the database saw the program; {@code ukjent} for a line from before this was kept
 * @param handling what
 * @param kjoring the run it concerns; null for none
 * @param gjelder what else it concerns; null for nothing
 * @param svar whether a question was answered; null for what is no question
 * @param kjede SHA-256 that ties it to the line before, lower-case hex
 */
record Sporlinje(
        long nummer,
        Instant tid,
        String hvem,
        String fra,
        String adresse,
        String handling,
        String kjoring,
        String gjelder,
        String svar,
        String kjede) {
    /** What the first line is tied to. */
    static final String BEGYNNELSE = "0".repeat(64);

    private static final DateTimeFormatter MIKROSEKUNDER =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** The instant in UTC as the chain has it. */
    String tidstekst() {
        return MIKROSEKUNDER.format(tid.atOffset(ZoneOffset.UTC));
    }

    /** The hash that it must have after the given one, worked out as the database does ({@code operasjon.kjede}). */
    String kjedeEtter(String forrige) {
        StringBuilder tekst = new StringBuilder(forrige);
        for (String felt : felter()) {
            if (felt == null) {
                tekst.append('-');
            } else {
                tekst.append(felt.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(felt);
            }
        }
        return sha256(tekst.toString());
    }

    /** Every field but the hash, in order; null for an empty one. */
    List<String> felter() {
        return Arrays.asList(Long.toString(nummer), tidstekst(), hvem, fra, adresse, handling, kjoring, gjelder, svar);
    }

    private static String sha256(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package no.imdi.introresultat.operations.web.tilgang;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be used once, of letters and digits that are not mistaken for each other: 95 bits. */
final class Engangspassord {
    private static final String TEGN = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GRUPPER = 4;
    private static final int TEGN_I_GRUPPE = 5;
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private Engangspassord() {}

    static String nytt() {
        return IntStream.range(0, GRUPPER).mapToObj(gruppe -> gruppe()).collect(Collectors.joining("-"));
    }

    private static String gruppe() {
        return IntStream.range(0, TEGN_I_GRUPPE)
                .mapToObj(nummer -> String.valueOf(TEGN.charAt(TILFELDIG.nextInt(TEGN.length()))))
                .collect(Collectors.joining());
    }
}

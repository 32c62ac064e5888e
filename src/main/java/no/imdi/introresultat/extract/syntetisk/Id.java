package no.imdi.introresultat.extract.syntetisk;

/** Ids of the synthetic register: a letter first, so that none can be taken for a national identity number. */
final class Id {
    private static final int SIFRE = 7;

    private Id() {}

    /** A participant's id, e.g. {@code D0000123}. */
    static String deltaker(int nummer) {
        return "D" + sifre(nummer);
    }

    /** A registration's id, e.g. {@code T0000123-4} for the participant's fourth measure. */
    static String registrering(char bokstav, String deltakerId, int lopenummer) {
        return bokstav + deltakerId.substring(1) + '-' + lopenummer;
    }

    private static String sifre(int nummer) {
        String tall = Integer.toString(nummer);
        return "0".repeat(SIFRE - tall.length()) + tall;
    }
}

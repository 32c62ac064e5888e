package no.imdi.introresultat.extract;

/** Control characters: what is shown to a person holds none, and the database cannot hold the null character. */
final class Kontrolltegn {
    private static final char ERSTATNING = '\uFFFD';

    private Kontrolltegn() {}

    static boolean finnes(CharSequence tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (Character.isISOControl(tekst.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text with every control character shown as a replacement character. */
    static String erstatt(CharSequence tekst) {
        StringBuilder uten = new StringBuilder(tekst);
        for (int i = 0; i < uten.length(); i++) {
            if (Character.isISOControl(uten.charAt(i))) {
                uten.setCharAt(i, ERSTATNING);
            }
        }
        return uten.toString();
    }

    /** The text with the one character that the database cannot hold shown as a replacement character. */
    static String utenNull(String tekst) {
        return tekst.replace('\0', ERSTATNING);
    }
}

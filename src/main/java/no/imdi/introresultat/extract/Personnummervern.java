package no.imdi.introresultat.extract;

/**
 * Recognises national identity numbers (fødselsnummer, D-number and the synthetic kinds), which must never enter: eleven
 * digits whose control digits are both right and whose first six are a date, with 40 added to the day or 40, 65 or 80 to
 * the month.
 */
public final class Personnummervern {
    private static final int LENGDE = 11;
    private static final int DATOSIFRE = 6;
    private static final int[] VEKT1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] VEKT2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DAGER = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Personnummervern() {}

    /** Whether the whole text is such a number, also when its two parts are set apart by a space or a hyphen. */
    public static boolean er(String tekst) {
        if (tekst.length() == LENGDE) {
            return gyldig(tekst);
        }
        return tekst.length() == LENGDE + 1
                && (tekst.charAt(DATOSIFRE) == ' ' || tekst.charAt(DATOSIFRE) == '-')
                && gyldig(tekst.substring(0, DATOSIFRE) + tekst.substring(DATOSIFRE + 1));
    }

    /** Whether such a number stands as a word of its own somewhere in the text. */
    public static boolean finnesI(String tekst) {
        if (er(tekst)) {
            return true;
        }
        int fra = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            if (i == tekst.length() || !iOrd(tekst.charAt(i))) {
                if (i - fra >= LENGDE && er(tekst.substring(fra, i))) {
                    return true;
                }
                fra = i + 1;
            }
        }
        return false;
    }

    private static boolean iOrd(char tegn) {
        return tegn == '-' || Character.isLetterOrDigit(tegn);
    }

    private static boolean gyldig(String sifre) {
        for (int i = 0; i < LENGDE; i++) {
            if (sifre.charAt(i) < '0' || sifre.charAt(i) > '9') {
                return false;
            }
        }
        return sum(sifre, VEKT1) % LENGDE == 0 && sum(sifre, VEKT2) % LENGDE == 0 && harDato(sifre);
    }

    private static int sum(String sifre, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (sifre.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean harDato(String sifre) {
        int dag = tosifret(sifre, 0);
        int maaned = tosifret(sifre, 2);
        int vanligDag = dag > 40 ? dag - 40 : dag;
        return dagFinnes(vanligDag, maaned)
                || dagFinnes(vanligDag, maaned - 40)
                || dagFinnes(vanligDag, maaned - 65)
                || dagFinnes(vanligDag, maaned - 80);
    }

    private static boolean dagFinnes(int dag, int maaned) {
        return maaned >= 1 && maaned <= DAGER.length && dag >= 1 && dag <= DAGER[maaned - 1];
    }

    private static int tosifret(String sifre, int fra) {
        return (sifre.charAt(fra) - '0') * 10 + sifre.charAt(fra + 1) - '0';
    }
}

package no.imdi.introresultat.extract;

/** Makes numbers with the form of a national identity number by arithmetic; none of them is taken from anyone. */
public final class Personnummer {
    private static final int[] VEKT1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKT2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Personnummer() {}

    /** The first number with this date part (six digits, already with what is added to day and month). */
    public static String med(String dato) {
        for (int individ = 0; individ < 1000; individ++) {
            String ni = dato + Integer.toString(1000 + individ).substring(1);
            int forste = kontroll(ni, VEKT1);
            int andre = forste == 10 ? 10 : kontroll(ni + forste, VEKT2);
            if (andre != 10) {
                return ni + forste + andre;
            }
        }
        throw new IllegalArgumentException(dato);
    }

    private static int kontroll(String sifre, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (sifre.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}

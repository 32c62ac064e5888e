package no.imdi.introresultat.extract.syntetisk;

/**
 * A stream of random numbers (SplitMix64) that is the same on every JVM. Only integers and IEEE arithmetic are used: the
 * platform's logarithms and exponentials may differ in the last bit.
 */
final class Slump {
    private static final long STEG = 0x9E3779B97F4A7C15L;
    private static final int LEDD_I_NORMAL = 12;

    private long tilstand;

    /**
     * @param seed the register's seed
     * @param strom which of the register's streams, e.g. a participant's number
     */
    Slump(long seed, long strom) {
        this.tilstand = bland(seed + STEG * bland(strom + STEG));
    }

    /** A stream that belongs to a text, whatever the seed. */
    static Slump av(String tekst) {
        long sum = 0;
        for (int i = 0; i < tekst.length(); i++) {
            sum = sum * 31 + tekst.charAt(i);
        }
        return new Slump(0, sum);
    }

    /** A number from 0 up to, not including, the limit. */
    int tall(int grense) {
        return (int) (((neste() >>> 33) * grense) >>> 31);
    }

    /** A number from the first to the last, both included. */
    int mellom(int forste, int siste) {
        return forste + tall(siste - forste + 1);
    }

    /** A number from 0 up to, not including, 1. */
    double del() {
        return (neste() >>> 11) * 0x1p-53;
    }

    /** True with the given probability. */
    boolean sjanse(double sannsynlighet) {
        return del() < sannsynlighet;
    }

    /** Nearly normally distributed, mean 0 and deviation 1, within ±6. */
    double normal() {
        double sum = -LEDD_I_NORMAL / 2.0;
        for (int i = 0; i < LEDD_I_NORMAL; i++) {
            sum += del();
        }
        return sum;
    }

    /** One of several, all as likely. */
    @SafeVarargs
    final <T> T enAv(T... valg) {
        return valg[tall(valg.length)];
    }

    private long neste() {
        tilstand += STEG;
        return bland(tilstand);
    }

    private static long bland(long verdi) {
        long z = (verdi ^ (verdi >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

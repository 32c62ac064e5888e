package no.imdi.introresultat.job;

/** While a run lives, the end of the process (Ctrl-C, SIGTERM) asks it to stop at a restartable point. */
public final class Avslutningskrok implements AutoCloseable {
    private final Thread krok;

    Avslutningskrok(Stopp stopp) {
        krok = new Thread(() -> stopp.be("programmet ble bedt om å avslutte"), "avslutningskrok");
        Runtime.getRuntime().addShutdownHook(krok);
    }

    /**
     * Whether this process is ending, so that what stops unfinished now has not failed: another copy, or the next start, goes on
     * with it. True before any run is asked to stop because of it.
     */
    public static boolean prosessenAvsluttes() {
        Thread prove = new Thread(() -> {}, "avslutter");
        try {
            Runtime.getRuntime().addShutdownHook(prove);
            Runtime.getRuntime().removeShutdownHook(prove);
            return false;
        } catch (IllegalStateException avslutter) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(krok);
        } catch (IllegalStateException alleredePaaVeiNed) {
            // the process is ending, which is what the hook is for
        }
    }
}

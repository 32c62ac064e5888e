package no.imdi.introresultat.job;

/** While a run lives, the end of the process (Ctrl-C, SIGTERM) asks it to stop at a restartable point. */
final class Avslutningskrok implements AutoCloseable {
    private final Thread krok;

    Avslutningskrok(Stopp stopp) {
        krok = new Thread(() -> stopp.be("programmet ble bedt om å avslutte"), "avslutningskrok");
        Runtime.getRuntime().addShutdownHook(krok);
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

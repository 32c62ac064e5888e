package no.imdi.introresultat.operations.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import no.imdi.introresultat.job.Framdrift;

/** Shows progress: one line that is rewritten on a terminal, a plain line per step when piped. */
final class Framdriftsvisning implements Framdrift {
    private static final long NANOSEKUNDER_MELLOM = Duration.ofMillis(200).toNanos();

    /** Back to the beginning of the line, and clear it. */
    private static final String TOM_LINJE = "\r\u001b[2K";

    private final PrintWriter ut;
    private final boolean terminal;
    private String steg = "";
    private long stegstart;
    private long sistVist;
    private long rader;

    Framdriftsvisning(PrintWriter ut, boolean terminal) {
        this.ut = ut;
        this.terminal = terminal;
    }

    /** On a terminal when there is one. */
    static Framdriftsvisning egnet(PrintWriter ut) {
        return new Framdriftsvisning(ut, System.console() != null && System.getenv("TERM") != null);
    }

    @Override
    public synchronized void beskjed(String tekst) {
        ut.println(terminal ? TOM_LINJE + tekst : tekst);
        ut.flush();
    }

    @Override
    public synchronized void steg(String navn) {
        steg = navn;
        stegstart = System.nanoTime();
        sistVist = 0;
        rader = 0;
        if (terminal) {
            vis("");
        }
    }

    @Override
    public synchronized void rader(long antall, long av) {
        rader = antall;
        long naa = System.nanoTime();
        if (terminal && naa - sistVist >= NANOSEKUNDER_MELLOM) {
            sistVist = naa;
            double sekunder = Math.max(1e-3, (naa - stegstart) / 1e9);
            double takt = antall / sekunder;
            String rest =
                    av > antall && takt > 0 ? String.format(Locale.ROOT, ", %.0f s igjen", (av - antall) / takt) : "";
            vis(String.format(Locale.ROOT, "%,d%s rader, %,.0f per sekund%s", antall, av(av), takt, rest));
        }
    }

    @Override
    public synchronized void stegFerdig(String navn) {
        stegFerdig((System.nanoTime() - stegstart) / 1e9);
    }

    /** The step is done, which took so long. */
    synchronized void stegFerdig(double sekunder) {
        String linje = rader > 0
                ? String.format(Locale.ROOT, "ferdig, %,d rader, %.1f s", rader, sekunder)
                : String.format(Locale.ROOT, "ferdig, %.1f s", sekunder);
        vis(linje.replace(",", " ").replace("  ", ", "));
        if (terminal) {
            ut.println();
            ut.flush();
        }
    }

    private static String av(long av) {
        return av > 0 ? String.format(Locale.ROOT, " av %,d", av) : "";
    }

    private void vis(String tekst) {
        if (terminal) {
            ut.print(TOM_LINJE + steg + ": " + tekst);
            ut.flush();
        } else {
            ut.println(steg + ": " + tekst);
            ut.flush();
        }
    }
}

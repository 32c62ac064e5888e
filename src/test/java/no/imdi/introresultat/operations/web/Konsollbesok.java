package no.imdi.introresultat.operations.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.Verktoy;
import no.imdi.introresultat.operations.cli.Konsolltjener;

/** The console in the machine's Chromium, one browser for all visits; each visit is a window of its own that has logged in. */
final class Konsollbesok implements AutoCloseable {
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = start();

    /** What WCAG 2.1 AA asks for, and what axe-core holds to be good practice besides. */
    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private final BrowserContext vindu;
    private final Page side;
    private final List<String> konsoll = new ArrayList<>();

    private Konsollbesok(BrowserContext vindu) {
        this.vindu = vindu;
        this.side = vindu.newPage();
        side.onConsoleMessage(melding -> konsoll.add(melding.text()));
        side.onPageError(feil -> konsoll.add(feil));
    }

    private static Browser start() {
        Optional<Path> chromium = Verktoy.sti("chromium");
        Verktoy.krev(chromium.isPresent(), "Chromium (apt-get install chromium)");
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A visit by a user who has logged in, in a window of the given width, with light or dark colours, with scripts. */
    static Konsollbesok av(String bruker, int bredde, ColorScheme farger) {
        return av(bruker, bredde, farger, true);
    }

    /** The same in a browser that may have its scripts switched off. */
    static Konsollbesok av(String bruker, int bredde, ColorScheme farger, boolean skript) {
        Konsollbesok besok = new Konsollbesok(CHROMIUM.newContext(new Browser.NewContextOptions()
                .setViewportSize(bredde, 900)
                .setColorScheme(farger)
                .setJavaScriptEnabled(skript)));
        besok.loggInn(bruker);
        return besok;
    }

    void loggInn(String bruker) {
        aapne("/logg-inn");
        side.fill("#brukernavn", bruker);
        side.fill("#passord", Konsolltjener.PASSORD);
        side.click("main button");
    }

    Page aapne(String sti) {
        side.navigate(Konsolltjener.adresse() + sti);
        return side;
    }

    Page side() {
        return side;
    }

    /** What the page has complained of to the browser's console. */
    List<String> konsoll() {
        return konsoll;
    }

    /** What axe-core holds to be serious or critical in the page as it is, a line for each place. */
    List<String> tilgjengelighetsfeil() {
        AxeRunOptions bareFeil = new AxeRunOptions();
        bareFeil.setResultTypes(List.of("violations"));
        return new AxeBuilder(side)
                .options(bareFeil).withTags(KRAV).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(regel -> regel.getNodes().stream()
                                .map(sted -> regel.getImpact() + " " + regel.getId() + " " + sted.getTarget() + " "
                                        + sted.getHtml()))
                        .toList();
    }

    /** How many pixels the page is wider than its window. */
    int forBred() {
        return ((Number) side.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        vindu.close();
    }
}

package no.imdi.introresultat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's Chromium without a screen, with a profile of its own that is gone when it is closed. */
public final class Nettleser implements AutoCloseable {
    /** What WCAG 2.1 AA asks for, and what axe-core holds to be good practice besides. */
    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** Held here, for a logger that nobody holds forgets its level. Newer browsers are told of, and work as well. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Nettleser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it. */
    public static Nettleser start() {
        Optional<Path> chromium = Verktoy.sti("chromium");
        Optional<Path> styring = Verktoy.sti("chromedriver");
        Verktoy.krev(
                chromium.isPresent() && styring.isPresent(), "Chromium (apt-get install chromium chromium-driver)");
        Path profil = Midlertidigmappe.ny("chromium");
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions valg = new ChromeOptions();
        valg.setBinary(chromium.get().toString());
        valg.setCapability("goog:loggingPrefs", logging);
        valg.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1000",
                "--user-data-dir=" + profil);
        ChromeDriverService tjeneste = new ChromeDriverService.Builder()
                .usingDriverExecutable(styring.get().toFile())
                .usingAnyFreePort()
                .build();
        return new Nettleser(new ChromeDriver(tjeneste, valg));
    }

    /** Opens a file, with the given colours preferred: {@code light} or {@code dark}. */
    public void aapne(Path fil, String farger) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", farger))));
        driver.get(fil.toUri().toString());
    }

    /** What axe-core finds wrong in the page, a line for each place. */
    public List<String> tilgjengelighetsfeil() {
        return new AxeBuilder()
                .withTags(KRAV).analyze(driver).getViolations().stream()
                        .flatMap(Nettleser::linjer)
                        .toList();
    }

    private static Stream<String> linjer(Rule regel) {
        return regel.getNodes().stream().map(sted -> regel.getId() + " " + sted.getTarget() + " " + sted.getHtml());
    }

    /** What the page has written on the console since last asked. */
    public List<String> konsoll() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** The driver, for looking at and clicking in the page. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package no.imdi.introresultat.publication.kvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Nettleser;
import no.imdi.introresultat.publication.Tekster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page as its readers open it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Langtest
class KvalitetssideINettleserTest {
    private Nettleser nettleser;
    private Path side;

    @BeforeAll
    void start(@TempDir Path mappe) throws IOException {
        nettleser = Nettleser.start();
        side = Files.writeString(
                mappe.resolve(Kvalitetsside.FILNAVN),
                Kvalitetsside.lag(
                        Kvalitetseksempel.rapport(Optional.of(Kvalitetseksempel.IFJOR)), new Tekster(Tekster.BOKMAAL)));
    }

    @AfterAll
    void stop() {
        if (nettleser != null) {
            nettleser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePageSaysNothingOnTheConsoleAndIsAccessibleInBothColourSchemes(String farger) {
        nettleser.aapne(side, farger);
        String bakgrunn = nettleser.driver().findElement(By.tagName("body")).getCssValue("background-color");

        assertThat(bakgrunn).contains(farger.equals("dark") ? "20, 24, 29" : "255, 255, 255");
        assertThat(nettleser.konsoll()).isEmpty();
        assertThat(nettleser.tilgjengelighetsfeil()).isEmpty();
    }

    @Test
    void aPageWithNothingToCompareWithAndNoRejectedRowsIsAccessibleToo(@TempDir Path mappe) throws IOException {
        Kvalitetsrapport rapport = Kvalitetseksempel.rapport(Optional.empty());
        Kvalitetsrapport utenAvviste = new Kvalitetsrapport(
                rapport.opplysninger(),
                rapport.tall(),
                rapport.regnskap(),
                List.of(),
                rapport.kontroller(),
                rapport.automatiske(),
                rapport.nokkeltall(),
                rapport.ifjor(),
                rapport.dager(),
                rapport.kilder());
        nettleser.aapne(
                Files.writeString(
                        mappe.resolve(Kvalitetsside.FILNAVN),
                        Kvalitetsside.lag(utenAvviste, new Tekster(Tekster.BOKMAAL))),
                "light");

        assertThat(nettleser.tilgjengelighetsfeil()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "light"})
    void axeSeesWhatIsWrongInAPageThatIsNot(String farger, @TempDir Path mappe) throws IOException {
        String feil = "<title>x</title><img src=''><p style='color: light-dark(#ccc, #333)'>svak</p>"
                + "<style>:root { color-scheme: light dark } body { background: light-dark(#fff, #111) }</style>";
        nettleser.aapne(Files.writeString(mappe.resolve("feil.html"), feil), farger);

        assertThat(nettleser.tilgjengelighetsfeil())
                .anyMatch(linje -> linje.startsWith("image-alt"))
                .anyMatch(linje -> linje.startsWith("html-has-lang"))
                .anyMatch(linje -> linje.startsWith("color-contrast"));
    }

    @Test
    void aClickOnAHeadSortsTheMunicipalitiesAndSaysSo() {
        nettleser.aapne(side, "light");

        assertThat(kolonne(1)).containsExactly("Oslo", "Guovdageaidnu Kautokeino", "=Deatnu/Tana (fiktiv)");
        klikk("Uten årsak, prosent");
        assertThat(kolonne(1)).containsExactly("Guovdageaidnu Kautokeino", "Oslo", "=Deatnu/Tana (fiktiv)");
        assertThat(sortert("Uten årsak, prosent")).isEqualTo("descending");
        klikk("Uten årsak, prosent");
        assertThat(kolonne(1)).containsExactly("Oslo", "Guovdageaidnu Kautokeino", "=Deatnu/Tana (fiktiv)");
        assertThat(sortert("Uten årsak, prosent")).isEqualTo("ascending");
        klikk("Nummer");
        assertThat(kolonne(0)).containsExactly("0301", "2011", "2025");
        assertThat(sortert("Uten årsak, prosent")).isNull();
        assertThat(nettleser
                        .driver()
                        .findElement(By.cssSelector("#kommuner [role=status]"))
                        .getDomProperty("textContent"))
                .isEqualTo("Sortert stigende etter Nummer");
        assertThat(nettleser.tilgjengelighetsfeil()).isEmpty();
    }

    @Test
    void thePageFitsANarrowScreenWithoutScrollingSidewaysAsAWhole() {
        nettleser.aapne(side, "light");
        Object bredde =
                nettleser.driver().executeScript("document.body.style.width='320px'; return document.body.scrollWidth");

        assertThat((Long) bredde).isLessThanOrEqualTo(320);
    }

    private void klikk(String hode) {
        hode(hode).findElement(By.tagName("button")).click();
    }

    private String sortert(String hode) {
        return hode(hode).getDomAttribute("aria-sort");
    }

    private WebElement hode(String tekst) {
        return nettleser.driver().findElements(By.cssSelector("#kommuner thead th")).stream()
                .filter(hode -> hode.getText().startsWith(tekst))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kolonne(int nr) {
        return nettleser.driver().findElements(By.cssSelector("#kommuner tbody tr")).stream()
                .map(rad -> rad.findElements(By.cssSelector("th, td")).get(nr).getText())
                .toList();
    }
}

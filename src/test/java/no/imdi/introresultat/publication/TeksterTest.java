package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TeksterTest {
    /** What the texts that no municipality's published workbook holds begin with: those of data files and internal files. */
    private static final Set<String> UTENFOR = Set.of(
            "avstemming",
            "data",
            "endring",
            "katalog",
            "konsekvens",
            "kontroll",
            "kvalitet",
            "lesmeg",
            "prikking",
            "ssb");

    private static final Pattern PLASS = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces() throws IOException {
        Properties norsk = les("tekster.properties");
        Properties engelsk = les("tekster_en.properties");

        assertThat(engelsk.stringPropertyNames()).isEqualTo(norsk.stringPropertyNames());
        for (String nokkel : norsk.stringPropertyNames()) {
            assertThat(plasser(engelsk.getProperty(nokkel))).as(nokkel).isEqualTo(plasser(norsk.getProperty(nokkel)));
        }
    }

    @Test
    void nynorskHasEveryTextOfThePublishedWorkbooksWithTheSamePlaces() throws IOException {
        Properties bokmaal = les("tekster.properties");
        Properties nynorsk = les("tekster_nn.properties");
        TreeSet<String> publiserte = new TreeSet<>(bokmaal.stringPropertyNames());
        publiserte.removeIf(nokkel -> UTENFOR.contains(nokkel.replaceFirst("\\..*", "")));

        assertThat(nynorsk.stringPropertyNames()).isEqualTo(publiserte);
        for (String nokkel : publiserte) {
            assertThat(plasser(nynorsk.getProperty(nokkel))).as(nokkel).isEqualTo(plasser(bokmaal.getProperty(nokkel)));
        }
    }

    @Test
    void tellsTimeInNorwayWhateverTheMachineSays() {
        Tekster norsk = new Tekster(Tekster.BOKMAAL);
        Tekster engelsk = new Tekster(Locale.ENGLISH);

        assertThat(norsk.dato(LocalDate.of(2018, 3, 16))).isEqualTo("16. mars 2018");
        assertThat(norsk.tidspunkt(Instant.parse("2019-06-30T22:30:00Z"))).isEqualTo("1. juli 2019 kl. 00.30");
        assertThat(engelsk.tidspunkt(Instant.parse("2019-06-30T22:30:00Z"))).isEqualTo("1 July 2019 at 00:30");
    }

    @Test
    void anyOtherLanguageIsBokmaalAndAnUnknownTextIsAnError() {
        Tekster tekster = new Tekster(Locale.FRENCH);

        assertThat(tekster.sprak()).isEqualTo("nb-NO");
        assertThatThrownBy(() -> tekster.tekst("finnes.ikke")).hasMessage("No text with the key finnes.ikke");
    }

    private static TreeSet<String> plasser(String tekst) {
        TreeSet<String> plasser = new TreeSet<>();
        PLASS.matcher(tekst).results().map(MatchResult::group).forEach(plasser::add);
        return plasser;
    }

    private static Properties les(String fil) throws IOException {
        Properties lest = new Properties();
        try (Reader inn = new InputStreamReader(Tekster.class.getResourceAsStream(fil), StandardCharsets.UTF_8)) {
            lest.load(inn);
        }
        return lest;
    }
}

package no.imdi.introresultat.operations.forklaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.rules.Regel;
import org.junit.jupiter.api.Test;

class OrdTest {
    private static final Path MAPPE = Path.of("src/main/resources/no/imdi/introresultat/operations/forklaring");
    private static final Pattern PLASS = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSamePlaces() throws Exception {
        Properties norsk = les("ord.properties");
        Properties engelsk = les("ord_en.properties");
        assertThat(engelsk.keySet()).isEqualTo(norsk.keySet());
        for (String nokkel : norsk.stringPropertyNames()) {
            assertThat(plasser(engelsk.getProperty(nokkel)))
                    .as(nokkel)
                    .containsExactlyInAnyOrderElementsOf(plasser(norsk.getProperty(nokkel)));
        }
    }

    @Test
    void theLanguageIsTheTextsOwnWhateverTheMachineSpeaks() {
        Ord norsk = new Ord(new Tekster(Sprak.BOKMAAL));
        Ord engelsk = new Ord(new Tekster(Sprak.ENGELSK));
        for (Regel regel : Regel.values()) {
            assertThat(norsk.regel(regel)).endsWith(" [regel " + regel.paragraf() + "]");
            assertThat(engelsk.regel(regel)).endsWith(" [rule " + regel.paragraf() + "]");
        }
        assertThat(norsk.tekst("deltok.ikke", 2018)).contains(" 2018,");
    }

    private static List<String> plasser(String tekst) {
        return PLASS.matcher(tekst).results().map(MatchResult::group).toList();
    }

    private static Properties les(String fil) throws IOException {
        Properties lest = new Properties();
        try (Reader tegn = Files.newBufferedReader(MAPPE.resolve(fil))) {
            lest.load(tegn);
        }
        return lest;
    }
}

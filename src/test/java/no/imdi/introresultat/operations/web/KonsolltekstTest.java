package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.rules.Versjonsstatus;
import org.junit.jupiter.api.Test;

/** The console's texts: the same in both languages, each that is asked for, and none that is not. */
class KonsolltekstTest {
    private static final Path MAPPE = Path.of("src/main/resources/no/imdi/introresultat/operations/web");
    private static final Pattern SPURT = Pattern.compile("#\\{\\|?([a-z][\\w.-]*)");

    private static Properties tekster(String fil) throws IOException {
        Properties lest = new Properties();
        try (Reader tegn = Files.newBufferedReader(MAPPE.resolve(fil))) {
            lest.load(tegn);
        }
        return lest;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws Exception {
        assertThat(tekster("tekster_en.properties").keySet())
                .isEqualTo(tekster("tekster.properties").keySet());
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws Exception {
        Set<Object> finnes = tekster("tekster.properties").keySet();
        Set<String> mangler = new HashSet<>();
        List<Path> sider;
        try (Stream<Path> alle = Files.list(MAPPE.resolve("sider"))) {
            sider = alle.toList();
        }
        for (Path side : sider) {
            Matcher spurt = SPURT.matcher(Files.readString(side));
            while (spurt.find()) {
                String nokkel = spurt.group(1);
                if (nokkel.endsWith(".")
                        ? finnes.stream().noneMatch(en -> en.toString().startsWith(nokkel))
                        : !finnes.contains(nokkel)) {
                    mangler.add(nokkel);
                }
            }
        }
        assertThat(mangler).isEmpty();
    }

    @Test
    void everyWordOfTheProgramThatAPageShowsHasAText() throws Exception {
        assertThat(tekster("tekster.properties").keySet())
                .containsAll(nokler("handling.", Spor.Handling.values(), false))
                .containsAll(nokler("skjulegrunn.", Skjulegrunn.values(), false))
                .containsAll(nokler("regnskap.", Utfall.values(), true))
                .containsAll(nokler("regnskap.", Versjonsstatus.values(), true));
    }

    private static List<String> nokler(String foran, Enum<?>[] ord, boolean smaa) {
        return Stream.of(ord)
                .map(Enum::name)
                .map(navn -> foran + (smaa ? navn.toLowerCase(Locale.ROOT) : navn))
                .toList();
    }
}

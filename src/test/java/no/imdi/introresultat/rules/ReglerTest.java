package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract's rules as caseworkers read them: each case of the tables in {@code regler/} is a test. */
class ReglerTest {
    private static final Path MAPPE = Path.of("src/test/resources/regler");
    private static final String PIL = "→ ";
    private static final String TOMT = "–";

    /** Each answer a table may ask for, and how it is found. Null is written as a dash. */
    private static final Map<String, Function<Deltakerresultat, String>> SVAR = Map.ofEntries(
            Map.entry("utfall", resultat -> resultat.utfall().name()),
            Map.entry("program", avGrunnlag(Grunnlagsplass::programId)),
            Map.entry("slutt", avGrunnlag(plass -> plass.sluttDato().toString())),
            Map.entry("automatisk", avGrunnlag(plass -> jaNei(plass.automatisk()))),
            Map.entry("årsak", avGrunnlag(plass -> plass.aarsak().kode())),
            Map.entry(
                    "måloppnåelse",
                    avGrunnlag(plass -> jaNei("arbutd".equals(plass.aarsak().aarsak3())))),
            Map.entry("sted", avGrunnlag(plass -> Svar.sted(plass.sted()))),
            Map.entry("deltok", resultat -> jaNei(resultat.deltakelse() != null)),
            Map.entry("sted deltok", avDeltakelse(deltakelse -> Svar.sted(deltakelse.sted()))),
            Map.entry("uten tiltak", avDeltakelse(deltakelse -> jaNei(deltakelse.utenTiltak()))),
            Map.entry("kategorier", avDeltakelse(deltakelse -> String.join(", ", deltakelse.kategorier12()))),
            Map.entry("utelatt", ReglerTest::utelatt));

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheTablesComesOutAsWritten() throws IOException {
        return Regeltabell.alle(MAPPE).stream().map(tilfelle -> dynamicTest(tilfelle.navn(), () -> prov(tilfelle)));
    }

    @Test
    void theTablesCoverEveryParagraph() throws IOException {
        List<Regeltabell.Tilfelle> alle = Regeltabell.alle(MAPPE);
        assertThat(alle).hasSizeGreaterThan(60);
        assertThat(alle.stream()
                        .map(tilfelle -> tilfelle.fil().getFileName().toString().replaceAll("-[a-z].*", "")))
                .contains("2", "3-1", "3-2", "3-3", "3-4", "3-5", "3-7", "3-8", "3-9");
    }

    private static void prov(Regeltabell.Tilfelle tilfelle) {
        Deltakerresultat resultat = new Regelregister(tilfelle).beregn();
        int provd = 0;
        for (Map.Entry<String, String> celle : tilfelle.forste().entrySet()) {
            String kolonne = celle.getKey();
            if (!kolonne.startsWith(PIL)) {
                assertThat(Regelregister.KOLONNER).as(tilfelle.navn()).contains(kolonne);
                continue;
            }
            assertThat(SVAR).as(tilfelle.navn()).containsKey(kolonne.substring(PIL.length()));
            if (!celle.getValue().isEmpty()) {
                String svar = SVAR.get(kolonne.substring(PIL.length())).apply(resultat);
                assertThat(svar == null || svar.isEmpty() ? TOMT : svar)
                        .as("%s (%s)", tilfelle.navn(), kolonne)
                        .isEqualTo(celle.getValue());
                provd++;
            }
        }
        assertThat(provd).as("answers in %s", tilfelle.navn()).isPositive();
    }

    private static Function<Deltakerresultat, String> avGrunnlag(Function<Grunnlagsplass, String> svar) {
        return resultat -> resultat.grunnlag() == null ? null : svar.apply(resultat.grunnlag());
    }

    private static Function<Deltakerresultat, String> avDeltakelse(Function<Deltakelse, String> svar) {
        return resultat -> resultat.deltakelse() == null ? null : svar.apply(resultat.deltakelse());
    }

    private static String utelatt(Deltakerresultat resultat) {
        return String.join(
                ", ",
                resultat.tilstand().utelatte().stream()
                        .map(utelatt -> utelatt.registrering().type().ord() + " "
                                + utelatt.registrering().versjon().id() + " v"
                                + utelatt.registrering().versjon().versjon())
                        .sorted()
                        .toList());
    }

    private static String jaNei(boolean svar) {
        return svar ? "ja" : "nei";
    }
}

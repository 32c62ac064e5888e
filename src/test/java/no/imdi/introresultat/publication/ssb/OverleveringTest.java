package no.imdi.introresultat.publication.ssb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hand-over as Statistics Norway reads it. */
class OverleveringTest {
    private static final String DATASETT = "intro-avslutning-direkte-3-kommune_p2018_v";
    private static final Utgave ANDRE =
            new Utgave(2, LocalDate.of(2019, 9, 2), "Tallene for Oslo er rettet etter en feil i overføringen.");

    @TempDir
    private Path mappe;

    @Test
    void everyCellHasItsNumberAndWhyItIsHiddenInTheCodesOfKlass() throws IOException {
        skriv(List.of(), mappe);

        assertThat(Files.readAllLines(mappe.resolve(DATASETT + "1.csv")))
                .startsWith("kommune_nr;avslutningArsak3;kjonn;aar;personer;prosent;primaerprikket;prikket;prikkegrunn;"
                        + "prosent_prikket")
                .contains(
                        "0301;arbutd;1;2018;301;43.0;0;0;;0",
                        "0301;arbutd;2;2018;300;42.9;0;0;;0",
                        "2011;arbutd;1;2018;4;44.4;1;1;TERSKEL;1",
                        "2011;arbutd;alle;2018;7;38.9;0;1;VERN;1",
                        "2025;annet;2;2018;0;;0;0;;0")
                .hasSize(1 + 3 * 3 * 3);
        assertThat(Files.readAllLines(mappe.resolve("intro-kodelister_p2018_v1.csv")))
                .contains(
                        "variabel;kode;navn;klass",
                        "kommune_nr;2011;Guovdageaidnu Kautokeino;131",
                        "fylke_nr;20;Finnmark Finnmárku;104",
                        "bydel_nr;030101;Gamle Oslo;103",
                        "naringsregion_nr;9601;Oslo;",
                        "kjonn;1;Menn;2",
                        "kjonn;2;Kvinner;2");
    }

    @Test
    void everyDataSetHasADocumentThatTellsOfItAndOfEachOfItsColumns() throws IOException {
        skriv(List.of(), mappe);

        List<Path> datasett = filer("(?!intro-kodelister).*[.]csv");
        assertThat(datasett).hasSize(5 * 4);
        for (Path fil : datasett) {
            String navn = fil.getFileName().toString();
            JsonNode dokument = JsonMapper.shared()
                    .readTree(Files.readString(mappe.resolve(navn.replace(".csv", "__DOC.json"))))
                    .get("datadoc");
            JsonNode om = dokument.get("dataset");
            assertThat(navn).matches("[a-z0-9-]+_p2018_v1[.]csv").startsWith(tekst(om, "short_name") + "_p");
            assertThat(tekst(om, "assessment")).isEqualTo("PROTECTED");
            assertThat(tekst(om, "dataset_state")).isEqualTo("STATISTICS");
            assertThat(tekst(om, "dataset_status")).isEqualTo("DRAFT");
            assertThat(tekst(om, "version")).isEqualTo("1");
            assertThat(tekst(om, "file_path")).isEqualTo(navn);
            assertThat(tekst(om, "contains_data_from")).isEqualTo("2018-01-01");
            assertThat(tekst(om, "subject_field")).isEqualTo("Innvandring og innvandrere");
            for (String felt : List.of("name", "description", "population_description", "version_description")) {
                assertThat(om.get(felt).get(0).get("languageText").asString())
                        .as(felt)
                        .isNotBlank();
            }
            JsonNode variabler = dokument.get("variables");
            assertThat(variabler.valueStream().map(en -> tekst(en, "short_name")))
                    .containsExactly(Files.readAllLines(fil).get(0).split(";"));
            assertThat(variabler.valueStream()).allSatisfy(en -> {
                assertThat(en.get("comment").get(0).get("languageText").asString())
                        .isNotBlank();
                assertThat(tekst(en, "variable_role")).isIn("IDENTIFIER", "START_TIME", "MEASURE", "ATTRIBUTE");
                assertThat(tekst(en, "unit_type")).isEqualTo("PERSON");
            });
        }
        JsonNode kommune = JsonMapper.shared()
                .readTree(Files.readString(mappe.resolve(DATASETT + "1__DOC.json")))
                .get("datadoc")
                .get("variables")
                .get(0);
        assertThat(tekst(kommune, "classification_uri")).isEqualTo("https://www.ssb.no/klass/klassifikasjoner/131");
    }

    @Test
    void anEditionIsANewVersionThatSaysWhy() throws IOException {
        skriv(List.of(new Utgave(1, LocalDate.of(2019, 6, 20), "Første."), ANDRE), mappe);

        JsonNode om = JsonMapper.shared()
                .readTree(Files.readString(mappe.resolve(DATASETT + "2__DOC.json")))
                .get("datadoc")
                .get("dataset");
        assertThat(tekst(om, "version")).isEqualTo("2");
        assertThat(om.get("version_description").get(0).get("languageText").asString())
                .isEqualTo(ANDRE.endring());
        assertThat(mappe.resolve("LES-MEG.txt")).content().contains("VERSJON 2", ANDRE.endring());
        assertThat(filer(".*_v1[._].*")).isEmpty();
    }

    @Test
    void aVersionThatIsAnotherUnderTheSameNumberOrALowerOneIsABreach() throws IOException {
        Path forste = Files.createDirectories(mappe.resolve("forste"));
        Path andre = Files.createDirectories(mappe.resolve("andre"));
        skriv(List.of(), forste);
        skriv(List.of(ANDRE), andre);
        Path lik = Files.createDirectories(mappe.resolve("lik"));
        skriv(List.of(), lik);

        assertThat(Versjonskontroll.brudd(forste, lik)).isEmpty();
        assertThat(Versjonskontroll.brudd(forste, andre)).isEmpty();
        assertThat(Versjonskontroll.brudd(andre, forste)).isPresent();
        assertThat(Versjonskontroll.brudd(mappe.resolve("finnes ikke"), forste)).isEmpty();
        Path fil = lik.resolve(DATASETT + "1.csv");
        Files.writeString(fil, Files.readString(fil).replace(";301;", ";302;"));
        assertThat(Versjonskontroll.brudd(forste, lik)).contains(DATASETT + "1.csv");
    }

    private static void skriv(List<Utgave> utgaver, Path til) throws IOException {
        Resultattall tall = Eksempel.tall();
        Map<Cellenokkel, Skjulegrunn> grunner = tall.celler()
                .filter(celle -> tall.antall(celle) >= 1 && tall.antall(celle) <= 7)
                .collect(Collectors.toMap(
                        Function.identity(),
                        celle -> tall.antall(celle) <= 4 ? Skjulegrunn.TERSKEL : Skjulegrunn.VERN));
        Publiseringsopplysninger om = Eksempel.opplysninger(true);
        new Overlevering(new Publiseringsopplysninger(
                        om.aar(),
                        om.type(),
                        om.frist(),
                        om.hentet(),
                        om.prikkegrense(),
                        om.dispensasjoner(),
                        om.utkast(),
                        om.nasjonaltMaal(),
                        utgaver,
                        null))
                .skriv(new Skjerming(tall, grunner.keySet()), grunner, til);
    }

    private List<Path> filer(String navn) throws IOException {
        try (Stream<Path> alle = Files.list(mappe)) {
            return alle.filter(fil -> fil.getFileName().toString().matches(navn))
                    .toList();
        }
    }

    private static String tekst(JsonNode node, String felt) {
        return node.get(felt).asString();
    }
}

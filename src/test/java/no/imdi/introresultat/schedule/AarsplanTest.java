package no.imdi.introresultat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Dispensasjon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates of the years against a list written by hand, and a simulated year through Quartz' triggers. */
class AarsplanTest {
    @TempDir
    private Path hjem;

    static Stream<String> aarene() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/tidsplan/datoer.csv")).stream()
                .skip(2);
    }

    @ParameterizedTest
    @MethodSource("aarene")
    void theDatesOfAYearAreThoseOfTheList(String linje) {
        String[] felt = linje.split(";");
        assertThat(aarsplan().forfall(Integer.parseInt(felt[0])))
                .extracting(forfall -> forfall.jobb().navn() + " " + Norsktid.kort(forfall.forfaller()))
                .containsExactly(
                        "forelopig " + felt[1],
                        "varsling " + felt[2],
                        "paaminnelse " + felt[3],
                        "endelig " + felt[4],
                        "publisering " + felt[5],
                        "sletting " + felt[6]);
    }

    @ParameterizedTest
    @MethodSource("aarene")
    void aSimulatedYearFiresEachDateOnTheMinuteAndAMachineThatWasOffCatchesUp(String linje) {
        String[] felt = linje.split(";");
        int aar = Integer.parseInt(felt[0]);
        List<String> paa = utenDag(Simulering.alltidPaa(aarsplan(), aar));
        List<String> av = utenDag(Simulering.avOverFristen(aarsplan(), aar));

        assertThat(paa)
                .containsExactly(
                        felt[1] + "  " + aar + "/forelopig utløses",
                        timen(felt[1]) + "  " + aar + "/forelopig er ferdig",
                        felt[2] + "  " + aar + "/varsling utløses",
                        timen(felt[2]) + "  " + aar + "/varsling er ferdig",
                        felt[3] + "  " + aar + "/paaminnelse utløses",
                        timen(felt[3]) + "  " + aar + "/paaminnelse er ferdig",
                        felt[4] + "  " + aar + "/endelig utløses",
                        timen(felt[4]) + "  " + aar + "/endelig er ferdig",
                        felt[5] + "  " + aar + "/publisering utløses",
                        timen(felt[5]) + "  " + aar + "/publisering er ferdig",
                        felt[6] + "  " + aar + "/sletting utløses",
                        timen(felt[6]) + "  " + aar + "/sletting er ferdig");
        String naarPaa = (aar + 1) + "-03-04 00:00";
        boolean endeligMensAv = felt[4].startsWith((aar + 1) + "-03-01");
        assertThat(av)
                .contains((aar + 1) + "-02-28 00:00  maskinen er av", naarPaa + "  maskinen er på igjen")
                .contains(
                        endeligMensAv
                                ? naarPaa + "  " + aar + "/endelig utløses, hentet inn etter " + felt[4]
                                : felt[4] + "  " + aar + "/endelig utløses")
                .hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-29, 02:30, 2020-03-29T01:30:00Z",
        "2020-10-25, 02:30, 2020-10-25T00:30:00Z",
        "2020-03-28, 23:59, 2020-03-28T22:59:00Z",
        "2020-03-30, 05:00, 2020-03-30T03:00:00Z"
    })
    void summerTimeNeitherLosesNorDoublesADate(String dag, String klokka, Instant forfaller) throws IOException {
        jobb(
                "forelopig",
                fil -> fil.replace("klokka: 05:00", "klokka: " + klokka)
                        .replaceFirst("unntak:.*", "unntak: {2019: " + dag + "}"));

        assertThat(aarsplan().forfall(2019).stream()
                        .filter(ett -> ett.jobb() == Jobb.FORELOPIG)
                        .map(Forfall::forfaller))
                .containsExactly(forfaller);
    }

    @Test
    void theNextFifteenMonthsHoldWhatCanStillBeFiredAndSayWhatAYearLacks() {
        Aarsplan.Datoer datoer = aarsplan().datoer(Instant.parse("2027-03-02T12:00:00Z"));

        assertThat(datoer.forfall())
                .extracting(Forfall::navn)
                .containsExactly("2026/endelig", "2026/publisering", "2026/sletting");
        assertThat(datoer.mangler()).containsOnlyKeys(2027);
        assertThat(datoer.mangler().get(2027)).contains("config/aar/2027.yaml mangler");
    }

    @Test
    void aDispensationThatIsNotInTheFileMovesTheFinalRunToTheDayAfterIt() {
        Ressurser ressurser = new Ressurser(hjem);
        Dispensasjon sen = new Dispensasjon("S-1", "0301", null, null, LocalDate.of(2027, 4, 14), "Leder", "Feil.");
        Aarsplan medKonsollens = new Aarsplan(ressurser, aar -> medDispensasjon(Aarsoppsett.les(ressurser, aar), sen));

        assertThat(endelig(aarsplan())).startsWith("2027-03-01");
        assertThat(endelig(medKonsollens)).startsWith("2027-04-15");
    }

    private static String endelig(Aarsplan plan) {
        return plan.forfall(2026).stream()
                .filter(ett -> ett.jobb() == Jobb.ENDELIG)
                .map(ett -> Norsktid.kort(ett.forfaller()))
                .findFirst()
                .orElseThrow();
    }

    private static Aarsoppsett medDispensasjon(Aarsoppsett fra, Dispensasjon dispensasjon) {
        return new Aarsoppsett(
                fra.resultataar(),
                fra.frist().med(List.of(dispensasjon)),
                fra.strukturdato(),
                fra.maksProgramtid(),
                fra.prikkeregler(),
                fra.maksAvvisteRader(),
                fra.nasjonaltMaal(),
                fra.utgaver(),
                fra.kontroller(),
                fra.standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dag: 01-07.* | dag: 01-32 | linje 3: dag: «01-32» er ikke en dag som 01-31",
                "klokka: .* | klokka: fem | linje 4: klokka: «fem» er ikke et klokkeslett som 05:00",
                "virkedag: nei | virkedag: kanskje | virkedag: «kanskje» er verken ja eller nei",
                "for_sen: kjor.* | for_sen: straks | for_sen: «straks» er verken kjor eller vent",
                "ferdig_innen: PT6H.* | ferdig_innen: 6 timer | ferdig_innen: «6 timer» er ikke en varighet",
                "antall: 3 | antall: 0 | antall: «0» er ikke et antall forsøk fra 1 til 99",
                "uttrekk: nir.* | utrekk: nir | nøkkelen «utrekk» er ukjent",
                "unntak:.* | unntak: {19: 2020-01-01} | «19» er ikke et resultatår",
                "uttrekk: nir.* | # ingen | nøkkelen «uttrekk» mangler"
            })
    void whatCannotBeMeantIsRefusedByFileAndLine(String hva, String med, String melding) throws IOException {
        jobb("forelopig", fil -> fil.replaceFirst(hva, med));

        assertThatThrownBy(this::aarsplan)
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("jobs/forelopig.yaml linje ")
                .hasMessageContaining(melding);
    }

    private void jobb(String navn, UnaryOperator<String> endring) throws IOException {
        Path fil = Files.createDirectories(hjem.resolve("jobs")).resolve(navn + ".yaml");
        Files.writeString(fil, endring.apply(Files.readString(Path.of("jobs", navn + ".yaml"))));
    }

    private Aarsplan aarsplan() {
        return new Aarsplan(new Ressurser(hjem));
    }

    private static List<String> utenDag(List<String> linjer) {
        return linjer.stream().map(linje -> linje.substring(4)).toList();
    }

    private static String timen(String tid) {
        return tid.replaceFirst("(-09-0\\d) 06:00", "$1 07:00")
                .replace("05:00", "06:00")
                .replace("08:00", "09:00");
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Fristkonsekvens;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;

/** What the deadline cost, held against a run in which nothing came too late. */
class KonsekvensIKjoringenTest {
    @Test
    void everyCellWithTheLateOnesIsThatOfARunWhoseDeadlineIsAfterTheLastRegistration() {
        Resultattall ventet = Fristkonsekvens.av(
                        Fristkjoringer.jdbc(), Fristkjoringer.RESSURSER, Fristkjoringer.MED_SEN_FRIST)
                .tall();
        List<String> ulike = ventet.celler()
                .filter(celle -> Fristkjoringer.KONSEKVENS.medForSene().antall(celle) != ventet.antall(celle))
                .map(String::valueOf)
                .toList();
        assertThat(ulike).isEmpty();
        assertThat(Fristkjoringer.KONSEKVENS.endringer()).hasSizeGreaterThan(100);
    }

    @Test
    void theFlatFilesOfTheOneRunAndTheFileOfConsequencesGiveTheFlatFilesOfTheOther() throws IOException {
        Map<String, Integer> tall = flatfiler(Fristkjoringer.KJORING);
        Map<String, Integer> ventet = flatfiler(Fristkjoringer.MED_SEN_FRIST);
        List<String> rader =
                Files.readAllLines(Fristkjoringer.KJORING.mappe().resolve("intern/konsekvens-av-frist.csv"));
        assertThat(rader.get(0)).isEqualTo("tabell;niva;region;kategori;kjonn;tall;tall_med_for_sene;differanse");
        for (String rad : rader.subList(1, rader.size())) {
            String[] felt = rad.split(";");
            int ble = Integer.parseInt(felt[5]);
            int med = Integer.parseInt(felt[6]);
            assertThat(Integer.parseInt(felt[7])).as(rad).isEqualTo(med - ble).isNotZero();
            String celle = String.join(" ", felt[0], felt[1], felt[2], felt[3], felt[4]);
            if (!felt[0].startsWith("tillegg_")) {
                assertThat(tall.put(celle, med)).as(rad).isEqualTo(ble);
            }
        }
        assertThat(tall).isEqualTo(ventet);
    }

    @Test
    void aRunInWhichNothingCameTooLateSaysSo() throws IOException {
        assertThat(Files.readAllLines(Fristkjoringer.MED_SEN_FRIST.mappe().resolve("intern/konsekvens-av-frist.csv")))
                .hasSize(1);
        assertThat(ark(Fristkjoringer.MED_SEN_FRIST, "Sammendrag"))
                .anyMatch(rad -> rad.contains("Ingen registreringer kom for sent. Fristen har ikke endret noe tall."));
        assertThat(ark(Fristkjoringer.MED_SEN_FRIST, "Deltakere")).anyMatch(rad -> rad.startsWith("Ingen"));
    }

    @Test
    void theListOfParticipantsHoldsEveryOneButTheShieldedWhoAreCounted() throws IOException {
        List<String> beroerte = Fristkjoringer.jdbc()
                .sql("select deltaker_id from resultat.konsekvens where kjoring_id = ? and not skjermet")
                .param(Fristkjoringer.KJORING.id())
                .query(String.class)
                .list();
        List<String> skjermede = Fristkjoringer.jdbc()
                .sql("select deltaker_id from register.deltaker where uttrekk_id = ? and skjermet")
                .param(Fristkjoringer.KJORING.uttrekkId())
                .query(String.class)
                .list();
        long tapte = Fristkjoringer.jdbc()
                .sql("select count(*) from resultat.konsekvens where kjoring_id = ? and skjermet")
                .param(Fristkjoringer.KJORING.id())
                .query(Long.class)
                .single();
        String deltakere = String.join("\n", ark(Fristkjoringer.KJORING, "Deltakere"));
        assertThat(beroerte).isNotEmpty().allMatch(deltakere::contains);
        assertThat(skjermede).contains(Fristkjoringer.FLYTTING.tilSkjermet()).noneMatch(deltakere::contains);
        assertThat(tapte).isPositive();
        assertThat(ark(Fristkjoringer.KJORING, "Sammendrag"))
                .anyMatch(rad -> rad.startsWith("Av disse deltakerne har " + tapte + " skjermet identitet."));
    }

    @Test
    void aParticipantWhoseRegistrationWasMovedAwayTooLateIsOnTheListWithoutAWordOfTheOther() throws IOException {
        assertThat(ark(Fristkjoringer.KJORING, "Deltakere"))
                .filteredOn(rad -> rad.contains(Fristkjoringer.FLYTTING.fra()))
                .singleElement()
                .asString()
                .contains("versjon 99")
                .contains("flyttet til en annen deltaker");
    }

    @Test
    void theMunicipalitiesThatLostMostAreNamedWithTheirControlWorkbook() {
        List<String> linjer = Taplinjer.linjer(Fristkjoringer.KONSEKVENS, Fristkjoringer.KJORING.mappe());
        List<Region> tapte = Fristkjoringer.KONSEKVENS.mestTapt("intro_avslutning_direkte_3", "arbutd", 3);
        assertThat(tapte).isNotEmpty();
        assertThat(linjer).hasSize(1 + 2 * tapte.size());
        assertThat(linjer.get(1))
                .startsWith("  " + tapte.get(0).nummer() + " " + tapte.get(0).navn() + ": ");
        assertThat(linjer.get(2))
                .startsWith(
                        "    Kontrolliste: " + Fristkjoringer.KJORING.mappe().resolve("intern/kontrollister"))
                .endsWith(".xlsx");
        assertThat(Path.of(linjer.get(2).replace("    Kontrolliste: ", ""))).isRegularFile();
    }

    /** Persons by cell in all internal flat files of a run. */
    private static Map<String, Integer> flatfiler(Kjoring kjoring) throws IOException {
        Map<String, Integer> tall = new TreeMap<>();
        try (Stream<Path> filer = Files.list(kjoring.mappe().resolve("intern/flatfiler"))) {
            for (Path fil : filer.toList()) {
                List<String> linjer = Files.readAllLines(fil);
                String niva = linjer.get(0).substring(0, linjer.get(0).indexOf("_nr,"));
                for (String linje : linjer.subList(1, linjer.size())) {
                    String[] felt = linje.split(",");
                    int n = felt.length;
                    if (felt[n - 3].equals("personer")) {
                        String kategori = n == 7 ? felt[1] : "alle";
                        tall.put(
                                String.join(" ", felt[n - 1], niva, felt[0], kategori, felt[n - 5]),
                                Integer.valueOf(felt[n - 2]));
                    }
                }
            }
        }
        return tall;
    }

    private static List<String> ark(Kjoring kjoring, String navn) throws IOException {
        return Arkleser.rader(kjoring.mappe().resolve("intern/konsekvens-av-frist.xlsx"), navn);
    }
}

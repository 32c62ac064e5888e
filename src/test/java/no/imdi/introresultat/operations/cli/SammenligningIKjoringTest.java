package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.imdi.introresultat.LibreOffice;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from the preliminary run to the final one, held against the two runs' own files. */
class SammenligningIKjoringTest {
    private static final Path BOK =
            Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018).resolve("intern/endring-fra-forelopig.xlsx");

    @TempDir
    private Path mappe;

    @Test
    void theManifestStatesThePreliminaryRunAndARunThatHasNoneMakesNoWorkbook() throws IOException {
        assertThat(Manifestfil.les(Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018))
                        .byggerPaa())
                .contains(new Manifest.Tidligere(
                        "forelopig",
                        Kjoringsrekke.FORELOPIG_2018,
                        Filhasher.sha256(Kjoringsrekke.mappe(Kjoringsrekke.FORELOPIG_2018)
                                .resolve(Manifest.FILNAVN))));
        assertThat(Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2017).resolve("intern/endring-fra-forelopig.xlsx"))
                .doesNotExist();
        assertThat(Kjoringsrekke.mappe(Kjoringsrekke.FORELOPIG_2018).resolve("intern/endring-fra-forelopig.xlsx"))
                .doesNotExist();
    }

    @Test
    void theFiguresBeforeAndNowAreThoseOfTheTwoRunsMunicipalityByMunicipality() throws IOException {
        Map<String, Integer> da = grunnlag(Kjoringsrekke.FORELOPIG_2018);
        Map<String, Integer> naa = grunnlag(Kjoringsrekke.ENDELIG_2018);
        assertThat(da).isNotEqualTo(naa);
        List<Map<String, String>> kommuner = tabell("Kommuner", "Nummer|");
        assertThat(kommuner).hasSizeGreaterThan(8);
        for (Map<String, String> kommune : kommuner) {
            int foer = da.getOrDefault(kommune.get("Nummer"), 0);
            int etter = naa.getOrDefault(kommune.get("Nummer"), 0);
            assertThat(kommune)
                    .containsEntry("I resultatgrunnlaget, før", Integer.toString(foer))
                    .containsEntry("I resultatgrunnlaget, nå", Integer.toString(etter))
                    .containsEntry("I resultatgrunnlaget, endring", Integer.toString(etter - foer));
        }
    }

    @Test
    void thoseWhoCameAndWentExplainTheWholeDifferenceOfTheBase() throws IOException {
        Map<String, Integer> forskjell = new TreeMap<>(grunnlagUtenSkjermet(Kjoringsrekke.ENDELIG_2018));
        grunnlagUtenSkjermet(Kjoringsrekke.FORELOPIG_2018)
                .forEach((kommune, antall) -> forskjell.merge(kommune, -antall, Integer::sum));
        forskjell.values().removeIf(antall -> antall == 0);
        Map<String, Integer> forklart = new TreeMap<>();
        Set<String> grunner = new HashSet<>();
        for (Map<String, String> rad : tabell("Deltakere", "Nummer|")) {
            String kommune = rad.get("Nummer");
            int foer =
                    rad.get("Før").startsWith("I grunnlaget") && rad.get("Før").contains(" i " + rad.get("Kommune"))
                            ? 1
                            : 0;
            int etter =
                    rad.get("Nå").startsWith("I grunnlaget") && rad.get("Nå").contains(" i " + rad.get("Kommune"))
                            ? 1
                            : 0;
            if (!kommune.isEmpty()) {
                forklart.merge(kommune, etter - foer, Integer::sum);
            }
            grunner.addAll(List.of(rad.get("Hvorfor").split(", ")));
        }
        forklart.values().removeIf(antall -> antall == 0);
        assertThat(forklart).isEqualTo(forskjell).isNotEmpty();
        assertThat(grunner).contains("Ny avslutning", "Årsak lagt til");
    }

    @Test
    void everyFindingOfBothRunsHasOneFate() throws IOException {
        Set<String> da = funn(Kjoringsrekke.FORELOPIG_2018);
        Set<String> naa = funn(Kjoringsrekke.ENDELIG_2018);
        Map<String, Integer> ventet = new HashMap<>();
        naa.forEach(ett -> ventet.merge(da.contains(ett) ? "Gjenstår" : "Nytt", 1, Integer::sum));
        da.stream().filter(ett -> !naa.contains(ett)).forEach(ett -> ventet.merge("Rettet", 1, Integer::sum));
        Map<String, Integer> funnet = new HashMap<>();
        tabell("Funn", "Nummer|").forEach(rad -> funnet.merge(rad.get("Status"), 1, Integer::sum));
        assertThat(funnet).isEqualTo(ventet).containsOnlyKeys("Gjenstår", "Nytt", "Rettet");
        assertThat(Arkleser.rader(BOK, "Sammendrag"))
                .contains(
                        "Funn: Rettet|||" + ventet.get("Rettet"),
                        "Funn: Gjenstår|||" + ventet.get("Gjenstår"),
                        "Funn: Nytt|||" + ventet.get("Nytt"));
    }

    @Test
    void nobodyWhoIsShieldedInEitherRunIsNamed() throws IOException {
        Set<String> skjermede = new HashSet<>();
        for (String navn : List.of(Kjoringsrekke.FORELOPIG_2018, Kjoringsrekke.ENDELIG_2018)) {
            skjermede.addAll(Kjoringsrekke.konsoll()
                    .jdbc()
                    .sql("select deltaker_id from register.deltaker where uttrekk_id = ? and skjermet")
                    .param(Kjoringsrekke.kjoring(navn).uttrekkId())
                    .query(String.class)
                    .set());
        }
        assertThat(Files.readString(
                        Kjoringsrekke.mappe(Kjoringsrekke.FORELOPIG_2018).resolve("intern/grunnlag.csv")))
                .contains(Kjoringsrekke.bleSkjermet() + ";I_GRUNNLAG");
        assertThat(skjermede).contains(Kjoringsrekke.bleSkjermet());
        assertThat(tabell("Deltakere", "Nummer|"))
                .extracting(rad -> rad.get("Deltaker"))
                .doesNotContainAnyElementsOf(skjermede);
        assertThat(tabell("Funn", "Nummer|"))
                .extracting(rad -> rad.get("Deltaker"))
                .doesNotContainAnyElementsOf(skjermede);
    }

    @Test
    void compareWritesTheSameWorkbookPrintsItsSentencesAndLeavesATrail() throws IOException {
        Path fil = mappe.resolve("under/ny.xlsx");
        Konsoll konsoll = Kjoringsrekke.konsoll();

        Konsoll.Svar svar = konsoll.kjor(
                "compare", Kjoringsrekke.FORELOPIG_2018, Kjoringsrekke.ENDELIG_2018, "--out", fil.toString());

        assertThat(svar.feil()).isEmpty();
        assertThat(svar.kode()).isZero();
        assertThat(fil).hasSameBinaryContentAs(BOK);
        assertThat(fil.getParent().toFile().list()).containsExactly("ny.xlsx");
        assertThat(svar.ut())
                .contains("Før: foreløpig kjøring på registeret hentet 7. januar 2019 kl. 05.00.")
                .contains("I resultatgrunnlaget: ", "Funn: ", fil.toString());
        assertThat(konsoll.jdbc()
                        .sql("select kjoring || ' ' || gjelder from operasjon.spor where handling = 'SAMMENLIGN'")
                        .query(String.class)
                        .list())
                .contains(Kjoringsrekke.ENDELIG_2018 + " " + Kjoringsrekke.FORELOPIG_2018);
    }

    @Test
    void aRunComparedWithItselfHasNothingButRemainingFindings() throws IOException {
        Path fil = mappe.resolve("selv.xlsx");
        Konsoll.Svar svar = Kjoringsrekke.konsoll()
                .kjor("compare", Kjoringsrekke.ENDELIG_2018, Kjoringsrekke.ENDELIG_2018, "--out", fil.toString());
        assertThat(svar.kode()).isZero();
        assertThat(svar.ut()).contains("Funn: 0 er rettet, ", " 0 er nye.");
        assertThat(Arkleser.rader(fil, "Deltakere")).last().asString().startsWith("Ingen|");
    }

    @Test
    void runsOfDifferentYearsAndRunsThatAreNotThereAreRefusedAndNothingIsWritten() {
        Path fil = mappe.resolve("ikke.xlsx");
        Konsoll konsoll = Kjoringsrekke.konsoll();
        Konsoll.Svar aar = konsoll.kjor(
                "compare", Kjoringsrekke.ENDELIG_2017, Kjoringsrekke.ENDELIG_2018, "--out", fil.toString());
        assertThat(aar.kode()).isEqualTo(3);
        assertThat(aar.feil()).contains("er ikke for samme år").hasLineCount(1);
        assertThat(konsoll.kjor("compare", "2018/endelig-99", Kjoringsrekke.ENDELIG_2018)
                        .kode())
                .isEqualTo(3);
        assertThat(konsoll.kjor("compare", Kjoringsrekke.ENDELIG_2018).kode()).isEqualTo(2);
        assertThat(fil).doesNotExist();
    }

    @Test
    void libreOfficeOpensIt() throws IOException {
        List<String> sammendrag = Files.readAllLines(LibreOffice.arkSomCsv(BOK).stream()
                .filter(ark -> ark.getFileName().toString().endsWith("-Sammendrag.csv"))
                .findFirst()
                .orElseThrow());
        assertThat(sammendrag).contains("Hva,Før,Nå,Endring");
    }

    private static Map<String, Integer> grunnlag(String kjoring) throws IOException {
        return grunnlag(kjoring, "");
    }

    /** Without the one who is told of nowhere because the identity became shielded. */
    private static Map<String, Integer> grunnlagUtenSkjermet(String kjoring) throws IOException {
        return grunnlag(kjoring, Kjoringsrekke.bleSkjermet());
    }

    private static Map<String, Integer> grunnlag(String kjoring, String uten) throws IOException {
        Map<String, Integer> antall = new HashMap<>();
        for (String linje : Files.readAllLines(Kjoringsrekke.mappe(kjoring).resolve("intern/grunnlag.csv"))) {
            String[] felt = linje.split(";", -1);
            if (felt[1].equals("I_GRUNNLAG") && !felt[2].isEmpty() && !felt[0].equals(uten)) {
                antall.merge(felt[2], 1, Integer::sum);
            }
        }
        return antall;
    }

    private static Set<String> funn(String kjoring) throws IOException {
        List<String> linjer = Files.readAllLines(Kjoringsrekke.mappe(kjoring).resolve("intern/avvik.csv"));
        Set<String> funn = new HashSet<>();
        for (String linje : linjer.subList(1, linjer.size())) {
            String[] felt = linje.split(";", 7);
            if (!felt[2].equals(Kjoringsrekke.bleSkjermet())) {
                funn.add(String.join(" ", felt[0], felt[2], felt[4], felt[5]));
            }
        }
        return funn;
    }

    /** The rows of a sheet's table, each by the names of its columns. */
    private static List<Map<String, String>> tabell(String ark, String hode) throws IOException {
        List<String> rader = Arkleser.rader(BOK, ark);
        int nr = 0;
        while (!rader.get(nr).startsWith(hode)) {
            nr++;
        }
        String[] kolonner = rader.get(nr).split("\\|");
        List<Map<String, String>> tabell = new ArrayList<>();
        for (String rad : rader.subList(nr + 1, rader.size())) {
            String[] celler = rad.split("\\|", -1);
            Map<String, String> verdier = new HashMap<>();
            for (int i = 0; i < kolonner.length; i++) {
                verdier.put(kolonner[i], celler[i]);
            }
            tabell.add(verdier);
        }
        return tabell;
    }
}

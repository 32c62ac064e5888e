package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import org.junit.jupiter.api.Test;

/** Last year's figures beside this year's in whole runs. */
class TidsserieIKjoringTest {
    @Test
    void theManifestNamesTheEarlierRunAndTheHashOfItsManifest() throws IOException {
        Manifest.Tidligere ifjor = new Manifest.Tidligere(
                "fjoraaret",
                Kjoringsrekke.ENDELIG_2017,
                Filhasher.sha256(Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2017).resolve(Manifest.FILNAVN)));
        assertThat(manifest(Kjoringsrekke.ENDELIG_2016).byggerPaa()).isEmpty();
        assertThat(manifest(Kjoringsrekke.FORELOPIG_2018).byggerPaa()).contains(ifjor);
        assertThat(manifest(Kjoringsrekke.ENDELIG_2018).byggerPaa()).contains(ifjor);
    }

    @Test
    void aSeriesGoesFurtherBackThanLastYearAndTheManifestNamesThoseRunsToo() throws IOException {
        assertThat(manifest(Kjoringsrekke.ENDELIG_2018).byggerPaa())
                .contains(new Manifest.Tidligere(
                        "tidsserie",
                        Kjoringsrekke.ENDELIG_2016,
                        Filhasher.sha256(
                                Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2016).resolve(Manifest.FILNAVN))));
        String forrige = publisert(Kjoringsrekke.ENDELIG_2016, "0301");
        String ifjor = publisert(Kjoringsrekke.ENDELIG_2017, "0301");
        List<String> rader = utvikling("0301");
        assertThat(rader).contains("Område|Tall|2016|2017|2018|Endring|Merknad");
        assertThat(rader)
                .anyMatch(rad -> rad.startsWith("Oslo kommune|Deltok i programmet|" + forrige + "|" + ifjor + "|"));
    }

    @Test
    void mergedMunicipalitiesStandBesideTheirSum() throws IOException {
        String ifjor =
                sum(publisert(Kjoringsrekke.ENDELIG_2017, "0702"), publisert(Kjoringsrekke.ENDELIG_2017, "0714"));
        String iAar = publisert(Kjoringsrekke.ENDELIG_2018, "0715");
        String endring = ifjor.equals(":") || iAar.equals(":")
                ? ":"
                : Integer.toString(Integer.parseInt(iAar) - Integer.parseInt(ifjor));
        assertThat(utvikling("0715"))
                .anyMatch(rad -> rad.startsWith("Holmestrand kommune|Deltok i programmet|")
                        && rad.endsWith("|" + ifjor + "|" + iAar + "|" + endring + "|"));
    }

    /** Nobody learns a sum that the parts were not shown for. */
    private static String sum(String en, String annen) {
        return en.equals(":") || annen.equals(":")
                ? ":"
                : Integer.toString(Integer.parseInt(en) + Integer.parseInt(annen));
    }

    @Test
    void aSplitMunicipalitysPartsSayThatTheSeriesIsBroken() throws IOException {
        assertThat(utvikling("0797"))
                .anyMatch(rad -> rad.matches("Horten nord kommune\\|Deltok i programmet\\|\\.\\|.*\\|[.:]\\|"
                        + "Brudd i tidsserien: Horten ble delt, så tallene kan ikke sammenlignes\\."));
        assertThat(deltok(Kjoringsrekke.ENDELIG_2017, "0701")).isPositive();
    }

    @Test
    void smallCountsOfLastYearAreHiddenInTheNationalWorkbookToo() throws IOException {
        List<String> rader = Arkleser.rader(
                Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018).resolve("publisering/introresultat-2018.xlsx"),
                "Utvikling");
        String[] hode = rader.stream()
                .filter(rad -> rad.startsWith("Nummer|"))
                .findFirst()
                .orElseThrow()
                .split("\\|");
        assertThat(rader).anyMatch(rad -> rad.startsWith("07") && rad.contains(":"));
        for (String rad : rader.subList(rader.indexOf(String.join("|", hode)) + 1, rader.size())) {
            String[] celler = rad.split("\\|", -1);
            for (int i = 2; i < hode.length - 1; i++) {
                if (hode[i].matches(".*, 201[78]") && !hode[i].contains("prosent")) {
                    assertThat(celler[i]).as(rad).doesNotMatch("[1-4]");
                }
            }
        }
    }

    @Test
    void aRunWithoutAnEarlierOneSaysSo() throws IOException {
        assertThat(Arkleser.rader(
                        Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2016).resolve("publisering/introresultat-2016.xlsx"),
                        "Utvikling"))
                .contains("Tall for 2015 er ikke med, fordi det ikke finnes noen ferdig endelig kjøring for det året.");
    }

    private static Manifest manifest(String kjoring) throws IOException {
        return Manifestfil.les(Kjoringsrekke.mappe(kjoring));
    }

    private static List<String> utvikling(String kommunenummer) throws IOException {
        return Arkleser.rader(
                Arkleser.kommunens(
                        Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018).resolve("publisering/kommuner"), kommunenummer),
                "Utvikling");
    }

    private static int deltok(String kjoring, String kommunenummer) throws IOException {
        return Integer.parseInt(deltok(kjoring, "intern", kommunenummer));
    }

    private static String publisert(String kjoring, String kommunenummer) throws IOException {
        return deltok(kjoring, "publisering", kommunenummer);
    }

    private static String deltok(String kjoring, String under, String kommunenummer) throws IOException {
        Path fil = Kjoringsrekke.mappe(kjoring)
                .resolve(under + "/flatfiler/intro_deltakere-kommune-" + kjoring.substring(0, 4) + ".csv");
        String rad = Files.readAllLines(fil).stream()
                .filter(linje -> linje.startsWith(kommunenummer + ",alle,") && linje.contains(",personer,"))
                .findFirst()
                .orElseThrow();
        return rad.split(",")[4];
    }
}

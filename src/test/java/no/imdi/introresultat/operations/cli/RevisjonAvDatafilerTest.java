package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of a run's JSON-stat and PX files after someone has changed one of them. */
class RevisjonAvDatafilerTest {
    private static final String JSONSTAT = "jsonstat/intro_avslutning_direkte_8-kommune-2018.json";
    private static final String PX = "px/intro_avslutning_direkte_8-kommune-2018.px";

    @TempDir
    private Path kopi;

    @Test
    void aNumberHiddenInTheFlatFileAndShownInJsonStatIsFound() throws IOException {
        Kjoringskopi kopi = kopi();
        kopi.endre(JSONSTAT, json -> {
            int status = json.indexOf("\"status\"");
            String plass = json.substring(status).replaceFirst("(?s).*?\"(\\d+)\": ?\":\".*", "$1");
            return visTall(json, Integer.parseInt(plass)).replaceFirst("\"" + plass + "\": ?\":\",?", "");
        });

        assertThat(kopi.revider()).contains("Filene sier ikke det samme om intro_avslutning_direkte_8, kommune ");
    }

    private static String visTall(String json, int plass) {
        int liste = json.indexOf("\"value\"");
        int fra = json.indexOf('[', liste) + 1;
        int til = json.indexOf(']', fra);
        String[] tall = json.substring(fra, til).split(",");
        tall[plass] = " 2";
        return json.substring(0, fra) + String.join(",", tall) + json.substring(til);
    }

    @Test
    void aNumberHiddenInTheFlatFileAndShownInPxIsFound() throws IOException {
        Kjoringskopi kopi = kopi();
        kopi.endre(PX, px -> px.replaceFirst("\"\\.\\.\\.\" ", "2 "));

        assertThat(kopi.revider()).contains("Filene sier ikke det samme om intro_avslutning_direkte_8, kommune ");
    }

    @Test
    void whatTheFormatsHaveRoomForAndTheFilesHaveNoUseForIsFound() throws IOException {
        Kjoringskopi kopi = kopi();
        kopi.endre(JSONSTAT, json -> json.replace("\"class\"", "\"extension\": {\"skjult\": 3},\n  \"class\""));
        kopi.endre(PX, px -> px.replace("\nDATA=", "\nDATANOTE=\"3\";\nDATA="));

        assertThat(kopi.revider())
                .contains("Revisjonen forstår ikke «extension» i " + JSONSTAT)
                .contains("Revisjonen forstår ikke «DATANOTE» i " + PX);
    }

    @Test
    void aNumberInATextAndAFileThatCannotBeReadAreFound() throws IOException {
        Kjoringskopi kopi = kopi();
        kopi.endre(JSONSTAT, json -> json.replace("\"source\": \"", "\"source\": \"3 menn, "));
        kopi.endre(PX, px -> px.replace("SOURCE=\"", "SOURCE=\"3 menn, "));
        kopi.endre("jsonstat/intro_deltakere-fylke-2018.json", json -> json.substring(0, json.length() / 2));
        kopi.endre("px/intro_deltakere-fylke-2018.px", px -> px.replaceFirst("100.0 \n", "\n"));

        assertThat(kopi.revider())
                .contains("Revisjonen forstår ikke «source» i " + JSONSTAT)
                .contains("Revisjonen forstår ikke «SOURCE» i " + PX)
                .contains("Filen jsonstat/intro_deltakere-fylke-2018.json kan ikke leses som JSON-stat.")
                .contains("Filen px/intro_deltakere-fylke-2018.px kan ikke leses som PX.");
    }

    private Kjoringskopi kopi() throws IOException {
        return Kjoringskopi.av(Referansekjoring.konsoll(), kopi);
    }
}

package no.imdi.introresultat.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatfilskriverTest {
    private final Resultattall tall = Eksempel.tall();

    @Test
    void writesEveryCellInPublishedOrderWithHiddenAndIncomputableMarked() throws IOException {
        String fil = skriv(Eksempel.smaaSkjult(tall), Eksempel.ANTALL_3, Niva.KOMMUNE);

        assertThat(fil)
                .startsWith("kommune_nr,avslutningArsak3,kjonn,aar,enhet,tabellvariabel,tabell_navn\n"
                        + "0301,alle,alle,2018,personer,1400,intro_avslutning_direkte_3\n"
                        + "0301,alle,alle,2018,prosent,100.0,intro_avslutning_direkte_3\n"
                        + "0301,alle,1,2018,personer,700,intro_avslutning_direkte_3\n")
                .contains("0301,arbutd,alle,2018,personer,601,intro_avslutning_direkte_3\n"
                        + "0301,arbutd,alle,2018,prosent,42.9,intro_avslutning_direkte_3\n"
                        + "0301,arbutd,1,2018,personer,301,intro_avslutning_direkte_3\n"
                        + "0301,arbutd,1,2018,prosent,43.0,intro_avslutning_direkte_3\n"
                        + "0301,arbutd,0,2018,personer,300,intro_avslutning_direkte_3\n"
                        + "0301,arbutd,0,2018,prosent,42.9,intro_avslutning_direkte_3\n"
                        + "0301,annet,alle,2018,personer,799,intro_avslutning_direkte_3\n")
                .contains("2011,arbutd,alle,2018,personer,7,intro_avslutning_direkte_3\n"
                        + "2011,arbutd,alle,2018,prosent,38.9,intro_avslutning_direkte_3\n"
                        + "2011,arbutd,1,2018,personer,:,intro_avslutning_direkte_3\n"
                        + "2011,arbutd,1,2018,prosent,:,intro_avslutning_direkte_3\n")
                .endsWith("2025,annet,0,2018,personer,0,intro_avslutning_direkte_3\n"
                        + "2025,annet,0,2018,prosent,.,intro_avslutning_direkte_3\n");
        assertThat(fil.lines()).hasSize(1 + 3 * 3 * 3 * 2);
    }

    @Test
    void hidesNothingInternally() throws IOException {
        assertThat(skriv(Skjerming.ingen(tall), Eksempel.ANTALL_3, Niva.KOMMUNE))
                .contains("2011,arbutd,1,2018,personer,4,", "2011,arbutd,1,2018,prosent,44.4,")
                .doesNotContain(",:,");
    }

    @Test
    void aTableWithoutDimensionHasSexOnlyAndTheCountryFirst() throws IOException {
        assertThat(skriv(Skjerming.ingen(tall), "intro_deltakere", Niva.FYLKE))
                .startsWith("fylke_nr,kjonn,aar,enhet,tabellvariabel,tabell_navn\n"
                        + "00,alle,2018,personer,2428,intro_deltakere\n"
                        + "00,alle,2018,prosent,100.0,intro_deltakere\n"
                        + "00,1,2018,personer,1214,intro_deltakere\n")
                .contains("03,alle,2018,personer,2400,intro_deltakere\n");
    }

    @Test
    void writesAFilePerTableAndLevelButNoneForWhatStandsInWorkbooksOnly(@TempDir Path mappe) throws IOException {
        List<Path> filer =
                new Flatfilskriver().skrivAlle(Kube.alle(Skjerming.ingen(tall), 2018), mappe.resolve("flatfiler"));

        assertThat(filer).hasSize(5 * 4).allMatch(Files::exists);
        assertThat(filer)
                .extracting(fil -> fil.getFileName().toString())
                .contains("intro_tiltak_12-naringsregion-2018.csv", "intro_deltakere-bydel-2018.csv")
                .noneMatch(navn -> navn.startsWith("tillegg"));
    }

    private String skriv(Skjerming skjerming, String tabell, Niva niva) throws IOException {
        StringBuilder ut = new StringBuilder();
        new Flatfilskriver().skriv(new Kube(skjerming, tall.tabell(tabell), niva, 2018), ut);
        return ut.toString();
    }
}

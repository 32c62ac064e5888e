package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.register.Kommunestruktur;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** The control workbooks of whole runs, held against the run's other files. */
class KontrollisterIKjoringTest {
    private static final List<String> KJORINGER = List.of(Kjoringsrekke.FORELOPIG_2018, Kjoringsrekke.ENDELIG_2018);
    private static final String KRYPTERT = "0715";

    @Test
    void everyMunicipalityOfTheStructureHasOneAndEveryFindingThatHasAMunicipalityIsInExactlyOneOfThem()
            throws IOException {
        Kommunestruktur struktur = new KodeverkLeser(
                        new Ressurser(Kjoringsrekke.konsoll().hjem()))
                .les()
                .struktur(java.time.LocalDate.of(2018, 12, 31));
        for (String navn : KJORINGER) {
            List<String> ventet = new ArrayList<>();
            for (String rad : csv(navn, "avvik.csv")) {
                String[] felt = rad.split(";", 7);
                if (struktur.plasser(felt[3].isEmpty() ? null : felt[3]).kjent()) {
                    ventet.add(struktur.plasser(felt[3]).nummer() + " " + felt[2] + " " + felt[0]);
                }
            }
            List<String> funnet = new ArrayList<>();
            for (Path bok : boeker(navn)) {
                String nummer = bok.getFileName().toString().substring(0, 4);
                for (String rad : innhold(bok, "Funn", "Alvorlighet|")) {
                    String[] celler = rad.split("\\|", -1);
                    if (!celler[0].equals("Ingen")) {
                        funnet.add(nummer + " " + celler[1] + " " + celler[6].substring(5));
                    }
                }
            }
            assertThat(boeker(navn))
                    .extracting(bok -> bok.getFileName().toString().substring(0, 4))
                    .containsExactlyElementsOf(struktur.kommuner().stream()
                            .map(kommune -> kommune.nummer())
                            .toList());
            assertThat(funnet).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(ventet);
        }
    }

    @Test
    void everyMemberOfTheBaseWithAMunicipalityIsAmongItsEndedWithTheSameReason() throws IOException {
        for (String navn : KJORINGER) {
            Set<String> ventet = new TreeSet<>();
            for (String rad : csv(navn, "grunnlag.csv")) {
                String[] felt = rad.split(";", -1);
                if (felt[1].equals("I_GRUNNLAG") && !felt[2].isEmpty()) {
                    ventet.add(String.join(
                            " ", felt[2], felt[0], felt[8], felt[5].equals("IKKE_REGISTRERT") ? "uten" : "med"));
                }
            }
            Set<String> funnet = new TreeSet<>();
            int utenfor = 0;
            for (Path bok : boeker(navn)) {
                for (String rad : innhold(bok, "Avsluttede", "Deltaker|")) {
                    String[] celler = rad.split("\\|", -1);
                    if (celler.length > 1 && celler[5].equals("Ja")) {
                        funnet.add(String.join(
                                " ",
                                bok.getFileName().toString().substring(0, 4),
                                celler[0],
                                celler[1],
                                celler[4].equals("Ikke registrert") ? "uten" : "med"));
                    } else if (celler.length > 1 && celler[5].equals("Nei")) {
                        utenfor++;
                    }
                }
            }
            assertThat(funnet).isEqualTo(ventet).hasSizeGreaterThan(20);
            assertThat(utenfor).as("endings outside the base").isPositive();
        }
    }

    @Test
    void nobodyWithAShieldedIdentityIsOnAnyOfThem() throws IOException {
        for (String navn : KJORINGER) {
            Kjoring kjoring = Kjoringsrekke.kjoring(navn);
            Set<String> skjermede = Kjoringsrekke.konsoll()
                    .jdbc()
                    .sql("select deltaker_id from register.deltaker where uttrekk_id = ? and skjermet")
                    .param(kjoring.uttrekkId())
                    .query(String.class)
                    .set();
            assertThat(skjermede).isNotEmpty();
            for (Path bok : boeker(navn)) {
                for (String ark : List.of("Sammendrag", "Funn", "Avsluttede", "Tiltak", "Merknader")) {
                    Set<String> ord = rader(bok, ark).stream()
                            .flatMap(rad -> Stream.of(rad.split("\\|")))
                            .collect(Collectors.toSet());
                    assertThat(ord).doesNotContainAnyElementsOf(skjermede);
                }
            }
        }
    }

    @Test
    void theMeasuresStandBesideThoseOfBothMunicipalitiesThatMerged() throws IOException {
        List<String> rader = rader(Arkleser.kommunens(kontrollister(Kjoringsrekke.ENDELIG_2018), KRYPTERT), "Tiltak");

        int ifjor = tiltak(Kjoringsrekke.ENDELIG_2017, "0702") + tiltak(Kjoringsrekke.ENDELIG_2017, "0714");
        int iAar = tiltak(Kjoringsrekke.ENDELIG_2018, KRYPTERT);
        assertThat(rader)
                .contains("Gruppering|Tiltak|2017|2018|Endring")
                .contains("Fire grupper|Norskopplæring med samfunnskunnskap|" + ifjor + "|" + iAar + "|"
                        + (iAar - ifjor));
    }

    @Test
    void onlyTheOneWithAPasswordIsEncryptedAndTheManifestSaysWhatItHolds() throws IOException {
        Manifest manifest = Manifestfil.les(Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018));

        assertThat(manifest.filer().stream().filter(Manifest.Fil::erKryptert))
                .singleElement()
                .satisfies(fil -> {
                    assertThat(fil.sti()).isEqualTo("intern/kontrollister/0715-Holmestrand.xlsx");
                    assertThat(fil.innholdSha256()).hasSize(64);
                });
        assertThat(Files.readString(
                        Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018).resolve(Manifest.FILNAVN)))
                .doesNotContain(Kjoringsrekke.PASSORD_0715);
        for (String navn :
                List.of(Kjoringsrekke.ENDELIG_2017, Kjoringsrekke.FORELOPIG_2018, Kjoringsrekke.ENDELIG_2018)) {
            Konsoll.Svar svar = Kjoringsrekke.konsoll()
                    .kjor("verify", Kjoringsrekke.mappe(navn).toString());
            assertThat(svar.feil()).isEmpty();
            assertThat(svar.kode()).isZero();
        }
    }

    @Test
    void theSameRunOnceMoreGivesTheSameBytesWhereNothingIsEncryptedAndTheSameContentWhereItIs() throws IOException {
        Konsoll.Svar svar = Kjoringsrekke.konsoll().kjor(Kjoringsrekke.endelig2018());
        assertThat(svar.feil()).doesNotContain(Kjoringsrekke.PASSORD_0715);
        assertThat(svar.kode()).isZero();

        List<Manifest.Fil> en =
                Manifestfil.les(Kjoringsrekke.mappe(Kjoringsrekke.ENDELIG_2018)).filer();
        List<Manifest.Fil> to =
                Manifestfil.les(Kjoringsrekke.mappe("2018/endelig-2")).filer();
        assertThat(apne(to)).isEqualTo(apne(en));
        assertThat(lukkede(to))
                .extracting(Manifest.Fil::sti, Manifest.Fil::innholdSha256)
                .containsExactlyElementsOf(lukkede(en).stream()
                        .map(fil -> org.assertj.core.groups.Tuple.tuple(fil.sti(), fil.innholdSha256()))
                        .toList());
        assertThat(lukkede(to))
                .extracting(Manifest.Fil::sha256)
                .isNotEqualTo(lukkede(en).get(0).sha256());
        Path lukket =
                Kjoringsrekke.mappe("2018/endelig-2").resolve(lukkede(to).get(0).sti());
        byte[] bytes = Files.readAllBytes(lukket);
        bytes[bytes.length / 2] ^= 1;
        Files.write(lukket, bytes);
        assertThat(Filhasher.sha256(lukket)).isNotEqualTo(lukkede(to).get(0).sha256());
        assertThat(Kjoringsrekke.konsoll()
                        .kjor("verify", Kjoringsrekke.mappe("2018/endelig-2").toString())
                        .kode())
                .isEqualTo(5);
    }

    private static List<Manifest.Fil> apne(List<Manifest.Fil> filer) {
        return filer.stream().filter(fil -> !fil.erKryptert()).toList();
    }

    private static List<Manifest.Fil> lukkede(List<Manifest.Fil> filer) {
        return filer.stream().filter(Manifest.Fil::erKryptert).toList();
    }

    private static Path kontrollister(String kjoring) {
        return Kjoringsrekke.mappe(kjoring).resolve("intern/kontrollister");
    }

    private static List<Path> boeker(String kjoring) throws IOException {
        try (Stream<Path> filer = Files.list(kontrollister(kjoring))) {
            return filer.sorted().toList();
        }
    }

    private static List<String> innhold(Path bok, String ark, String hode) throws IOException {
        List<String> rader = rader(bok, ark);
        int nr = 0;
        while (!rader.get(nr).startsWith(hode)) {
            nr++;
        }
        return rader.subList(nr + 1, rader.size());
    }

    private static List<String> rader(Path bok, String ark) throws IOException {
        String passord = bok.getFileName().toString().startsWith(KRYPTERT) ? Kjoringsrekke.PASSORD_0715 : null;
        try (InputStream inn = Files.newInputStream(bok);
                Workbook arbeidsbok = WorkbookFactory.create(inn, passord)) {
            return Arkleser.rader(arbeidsbok, ark);
        }
    }

    private static List<String> csv(String kjoring, String fil) throws IOException {
        List<String> linjer = Files.readAllLines(
                Kjoringsrekke.mappe(kjoring).resolve("intern").resolve(fil));
        return linjer.subList(1, linjer.size());
    }

    private static int tiltak(String kjoring, String kommunenummer) throws IOException {
        Path fil = Kjoringsrekke.mappe(kjoring)
                .resolve("intern/flatfiler/intro_tiltak_4-kommune-" + kjoring.substring(0, 4) + ".csv");
        String rad = Files.readAllLines(fil).stream()
                .filter(linje ->
                        linje.startsWith(kommunenummer + ",grunnl_norsk_sk,alle,") && linje.contains(",personer,"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(rad.split(",")[5]);
    }
}

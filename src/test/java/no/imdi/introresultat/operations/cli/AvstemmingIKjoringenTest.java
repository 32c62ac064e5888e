package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Personnummer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code reconcile} against a whole run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AvstemmingIKjoringenTest {
    private static final Konsoll KONSOLL = Referansekjoring.konsoll();
    private static final String HODE = "Deltaker;Start;Slutt;Årsak;Tiltak\n";

    private String kommune;
    private String skjermet;

    /** What only NIR has, when the municipality's list names nobody NIR knows: all that NIR has. */
    private List<List<String>> iNir;

    @TempDir
    private Path mappe;

    @BeforeAll
    void findAMunicipality(@TempDir Path egen) throws IOException {
        kommune = KONSOLL.jdbc()
                .sql("select deltok_kommune from resultat.deltakerresultat where deltok_kommune is not null"
                        + " group by deltok_kommune order by count(*) desc, deltok_kommune limit 1")
                .query(String.class)
                .single();
        skjermet = KONSOLL.jdbc()
                .sql("select min(deltaker_id) from register.deltaker where skjermet")
                .query(String.class)
                .single();
        Path liste = Files.writeString(egen.resolve("liste.csv"), HODE + "FINNES-IKKE;1.1.2018;;;\n");
        Path ut = egen.resolve("ut.xlsx");
        assertThat(avstem(liste, "--kommune", kommune, "--out", ut.toString()).feil())
                .isEmpty();
        iNir = ark(ut, "Bare i NIR", "Deltaker");
    }

    @Test
    void aListMadeOfWhatNirHasIsTheSameInAllAndShowsWhoseItIs() throws IOException {
        StringBuilder liste = new StringBuilder(HODE);
        int utenforKodelisten = 0;
        for (List<String> rad : iNir) {
            List<String> kjent =
                    rad.stream().map(AvstemmingIKjoringenTest::utenUkjenteKoder).toList();
            utenforKodelisten += kjent.subList(3, 5).equals(utenTegn(rad).subList(3, 5)) ? 0 : 1;
            liste.append(String.join(";", kjent.subList(0, 4))).append(";\"" + kjent.get(4) + "\"\n");
        }
        Path fil = Files.writeString(mappe.resolve("liste.csv"), liste);
        Path ut = mappe.resolve("ut.xlsx");
        Konsoll.Svar svar = avstem(fil, "--out", ut.toString());

        assertThat(svar.feil()).isEmpty();
        assertThat(svar.kode()).isZero();
        assertThat(svar.ut()).startsWith(kommune + " ").contains("mot 2018/endelig-1:");
        assertThat(ark(ut, "Bare i NIR", "Deltaker"))
                .singleElement()
                .satisfies(rad -> assertThat(rad).startsWith("Ingen"));
        assertThat(ark(ut, "Bare hos kommunen", "Deltaker"))
                .singleElement()
                .satisfies(rad -> assertThat(rad).startsWith("Ingen"));
        assertThat(tall(ut, "I kommunens liste")).isEqualTo(iNir.size());
        assertThat(tall(ut, "Ulike")).isEqualTo(utenforKodelisten);
        assertThat(tall(ut, "Like")).isEqualTo(iNir.size() - utenforKodelisten).isPositive();
        assertThat(tall(ut, "– ulik startdato") + tall(ut, "– ulik sluttdato")).isZero();
    }

    @Test
    void aShieldedNumberIsAnsweredInTheSameWordsAsOneThatDoesNotExist() throws IOException {
        List<List<String>> svar = new ArrayList<>();
        for (String nummer : List.of(skjermet, "FINNES-IKKE")) {
            Path fil = Files.writeString(mappe.resolve("liste.csv"), HODE + nummer + ";1.1.2018;;;\n");
            Path ut = mappe.resolve("ut.xlsx");
            Konsoll.Svar gitt = avstem(fil, "--kommune", kommune, "--out", ut.toString());
            svar.add(List.of(
                    gitt.ut() + gitt.feil(),
                    ark(ut, "Bare hos kommunen", "Deltaker").toString().replace(nummer, "N"),
                    ark(ut, "Sammendrag", "Hva").toString(),
                    ark(ut, "Bare i NIR", "Deltaker").toString()));
        }

        assertThat(svar.get(0)).isEqualTo(svar.get(1));
        assertThat(iNir.toString()).doesNotContain(skjermet);
    }

    @Test
    void noShieldedParticipantIsAmongWhatNirHas() {
        List<String> alleSkjermede = KONSOLL.jdbc()
                .sql("select deltaker_id from register.deltaker where skjermet")
                .query(String.class)
                .list();

        assertThat(alleSkjermede).isNotEmpty();
        assertThat(iNir).hasSizeGreaterThan(5).extracting(rad -> rad.get(0)).doesNotContainAnyElementsOf(alleSkjermede);
    }

    @Test
    void aListWithAnErrorIsRefusedByCellWithNothingWrittenAndNothingInTheTrail() throws IOException {
        long spor = spor();
        Path fil = Files.writeString(mappe.resolve("liste.csv"), HODE + "D-1;31.2.2018;;;\n");
        Konsoll.Svar svar = avstem(
                fil, "--kommune", kommune, "--out", mappe.resolve("ut.xlsx").toString());

        assertThat(svar.kode()).isEqualTo(Utgangskode.AVVIST);
        assertThat(svar.feil()).contains("Celle B2 «31.2.2018» er ikke en dato").hasLineCount(1);
        assertThat(innhold()).containsExactly("liste.csv");
        assertThat(spor()).isEqualTo(spor);
    }

    @Test
    void aNationalIdentityNumberRefusesTheListWithoutRepeatingIt() throws IOException {
        String nummer = Personnummer.med("018180");
        Path fil = Files.writeString(mappe.resolve("liste.csv"), HODE + nummer + ";;;;\n");
        Konsoll.Svar svar = avstem(fil, "--verbose");

        assertThat(svar.kode()).isEqualTo(Utgangskode.AVVIST);
        assertThat(svar.feil()).contains("celle A2").doesNotContain(nummer);
    }

    @Test
    void everyAnswerStandsInTheTrailWithTheMunicipalityAndTheHashOfTheList() throws IOException {
        long spor = spor();
        Path fil = Files.writeString(mappe.resolve("liste.csv"), HODE + "FINNES-IKKE;;;;\n");
        avstem(fil, "--kommune", kommune, "--out", mappe.resolve("ut.xlsx").toString());

        assertThat(spor()).isEqualTo(spor + 1);
        assertThat(KONSOLL.jdbc()
                        .sql("select handling || ' ' || kjoring || ' ' || gjelder from operasjon.spor"
                                + " order by nummer desc limit 1")
                        .query(String.class)
                        .single())
                .matches("AVSTEM 2018/endelig-1 " + kommune + " [0-9a-f]{64}");
    }

    @Test
    void whatCannotBeAskedIsRefused() throws IOException {
        Path fil =
                Files.write(mappe.resolve("liste.csv"), (HODE + "FINNES-IKKE;;;;\n").getBytes(StandardCharsets.UTF_8));

        assertThat(avstem(fil).feil()).contains("oppgi kommunenummeret med --kommune");
        assertThat(avstem(fil, "--kommune", "9999").feil()).contains("«9999» finnes ikke i kommunestrukturen");
        assertThat(avstem(fil, "--kommune", kommune, "--out", fil.toString()).feil())
                .contains("--out er kommunens egen liste");
        assertThat(avstem(fil, "--out", mappe.resolve("borte/ut.xlsx").toString())
                        .feil())
                .contains("finnes ikke; lag den");
        assertThat(KONSOLL.kjor("reconcile", "--own", fil.toString()).kode()).isEqualTo(Utgangskode.FEIL_BRUK);
        assertThat(innhold()).containsExactly("liste.csv");
    }

    /** What NIR lacks is empty in a list. */
    private static List<String> utenTegn(List<String> rad) {
        return rad.stream()
                .map(celle -> celle.startsWith("(mangler") ? "" : celle)
                .toList();
    }

    /** A code that stands where a name would is none of the code list's: no list can hold it. */
    private static String utenUkjenteKoder(String celle) {
        return Stream.of(utenTegn(List.of(celle)).get(0).split("; "))
                .filter(del -> !del.matches("[A-Z_]+"))
                .collect(Collectors.joining("; "));
    }

    private static Konsoll.Svar avstem(Path liste, String... mer) {
        return KONSOLL.kjor(Stream.concat(
                        Stream.of("reconcile", "--run", "2018/endelig-1", "--own", liste.toString()), Stream.of(mer))
                .toArray(String[]::new));
    }

    private List<String> innhold() throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.map(fil -> fil.getFileName().toString()).toList();
        }
    }

    private static long spor() {
        return KONSOLL.jdbc()
                .sql("select count(*) from operasjon.spor")
                .query(Long.class)
                .single();
    }

    private static int tall(Path bok, String navn) throws IOException {
        return ark(bok, "Sammendrag", "Hva").stream()
                .filter(rad -> rad.get(0).equals(navn))
                .map(rad -> Integer.valueOf(rad.get(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The rows under the one that begins with a column's name. */
    private static List<List<String>> ark(Path bok, String navn, String forsteKolonne) throws IOException {
        DataFormatter tekst = new DataFormatter();
        List<List<String>> rader = new ArrayList<>();
        try (InputStream fil = Files.newInputStream(bok);
                XSSFWorkbook lest = new XSSFWorkbook(fil)) {
            lest.getSheet(navn).forEach(rad -> {
                List<String> celler = new ArrayList<>();
                rad.forEach(celle -> celler.add(tekst.formatCellValue(celle)));
                rader.add(celler);
            });
        }
        int hode = 0;
        while (!rader.get(hode).get(0).equals(forsteKolonne)) {
            hode++;
        }
        return rader.subList(hode + 1, rader.size());
    }
}

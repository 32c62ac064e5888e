package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.introresultat.TestDatabase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of a finished run's own files, and of the same files after someone has changed one of them. */
class RevisjonIKjoringTest {
    private static final Konsoll KONSOLL = Referansekjoring.konsoll();
    private static final String AARSAKER = "flatfiler/intro_avslutning_direkte_8-kommune-2018.csv";
    private static final String OSLO = "kommuner/0301-Oslo.xlsx";
    private static final String NASJONAL = "introresultat-2018.xlsx";

    @TempDir
    private Path kopi;

    @Test
    void theFilesOfARunAreUnderstoodWholeAndSayTheSame() throws IOException {
        Path liste = kopi.resolve("funn.csv");
        Konsoll.Svar svar =
                KONSOLL.kjor("audit", Referansekjoring.mappe(KONSOLL).toString(), "--out", liste.toString());

        assertThat(svar.ut()).containsPattern("Feil i filene +0\n");
        assertThat(svar.ut()).containsPattern("Filer lest +" + antallPublisert() + "\n");
        assertThat(Files.readAllLines(liste).get(0))
                .isEqualTo("tabell;niva;region;kategori;kjonn;dom;minst;storst;av_likninger;skjult_i_fil");
        assertThat(Files.readAllLines(liste))
                .noneMatch(linje -> linje.contains(";avslørt;") || linje.contains(";smalt;"));
        assertThat(svar.kode()).isEqualTo(Utgangskode.FERDIG);
    }

    @Test
    void aRunWhoseHiddenNumbersCanBeComputedFailsBeforeItsFolderIsThere() {
        Konsoll konsoll = Referansekjoring.nyKonsoll("avslort", TestDatabase.freshAddress());
        // What protects the small counts is lost on its way to the database.
        konsoll.jdbc().sql("""
                create function resultat.mist() returns trigger language plpgsql as 'begin return null; end';
                create trigger mist before insert on resultat.skjult_celle for each row
                    when (new.grunn = 'VERN') execute function resultat.mist()
                """).update();

        Konsoll.Svar svar = konsoll.kjor(Referansekjoring.kommando(konsoll));

        assertThat(svar.kode()).isEqualTo(Utgangskode.FEILET);
        assertThat(svar.feil())
                .hasLineCount(1)
                .containsPattern(
                        "Revisjonen av filene til 2018/endelig-1 fant [1-9]\\d* skjulte tall som kan regnes ut")
                .contains("ingenting er lagt ut");
        assertThat(Referansekjoring.mappe(konsoll)).doesNotExist();
        assertThat(konsoll.kjor("show", "endelig-1").ut()).containsPattern("revisjon +feilet");
    }

    private static long antallPublisert() throws IOException {
        try (Stream<Path> filer = Files.walk(Referansekjoring.mappe(KONSOLL).resolve("publisering"))) {
            return filer.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aCellShownInOneFileAndHiddenInTheOthersIsFound() throws IOException {
        kopier();
        endreLinje("flatfiler/intro_deltakere-kommune-2018.csv", ",personer,:,", linje -> linje.replace(",:,", ",3,"));

        funnet("Filene sier ikke det samme om intro_deltakere, kommune ");
    }

    @Test
    void aCellHiddenInTheFlatFileAndShownInAWorkbookIsFound() throws IOException {
        kopier();
        endreBok(
                NASJONAL,
                bok -> celler(bok)
                        .filter(celle -> erTekst(celle, ":"))
                        .findFirst()
                        .orElseThrow()
                        .setCellValue(3));

        funnet("Filene sier ikke det samme om ");
    }

    @Test
    void aPercentOfAHiddenNumberIsFound() throws IOException {
        kopier();
        endreLinje(AARSAKER, ",prosent,:,", linje -> linje.replace(",:,", ",12.5,"));

        funnet("Prosenten er vist for et skjult antall");
    }

    @Test
    void aNumberUnderAHeaderThatIsNotKnownIsFound() throws IOException {
        kopier();
        endreBok(OSLO, bok -> {
            Sheet ark = bok.getSheet("Avslutningsårsaker");
            Row hode = finn(ark, "Alle, antall");
            hode.createCell(20).setCellValue("I fjor, antall");
            ark.getRow(hode.getRowNum() + 1).createCell(20).setCellValue(7);
        });

        String feil = funnet("Revisjonen forstår ikke kolonnen «I fjor, antall» i " + OSLO);
        assertThat(feil).contains("Revisjonen forstår ikke «7.0» i " + OSLO);
    }

    @Test
    void aNumberInARowThatIsNotKnownIsFound() throws IOException {
        kopier();
        endreBok(OSLO, bok -> {
            Sheet ark = bok.getSheet("Avslutningsårsaker");
            Row ny = ark.createRow(ark.getLastRowNum() + 1);
            ny.createCell(0).setCellValue("Flyttet til utlandet");
            ny.createCell(1).setCellValue(2);
        });

        funnet("«Flyttet til utlandet»");
    }

    @Test
    void aNumberInATextIsFound() throws IOException {
        kopier();
        endreBok(OSLO, bok -> bok.getSheetAt(0).getRow(1).getCell(0).setCellValue("Resultat: 4 personer"));

        funnet("Revisjonen forstår ikke «Resultat: 4 personer» i " + OSLO);
    }

    @Test
    void aCommentAnUnknownFileAndAnUnreadableOneAreFound() throws IOException {
        kopier();
        Path publisering = kopi.resolve("publisering");
        Files.writeString(publisering.resolve("tabell.dat"), "DATA= 1 2 3;");
        Files.writeString(publisering.resolve("kommuner/0301-Oslo-kopi.xlsx"), "ingen arbeidsbok");
        endreBok(OSLO, bok -> {
            Sheet ark = bok.getSheetAt(0);
            Cell celle = ark.getRow(1).getCell(0);
            celle.setCellComment(ark.createDrawingPatriarch()
                    .createCellComment(bok.getCreationHelper().createClientAnchor()));
        });

        String feil = funnet("Filen tabell.dat er av et slag revisjonen ikke kjenner.");
        assertThat(feil)
                .contains("Arbeidsboken " + OSLO + " har en del revisjonen ikke kjenner: /xl/comments1.xml.")
                .contains("Arbeidsboken kommuner/0301-Oslo-kopi.xlsx kan ikke leses.");
    }

    @Test
    void aFolderThatHoldsNoRunIsRefused() {
        Konsoll.Svar svar = KONSOLL.kjor("audit", kopi.toString());

        assertThat(svar.kode()).isEqualTo(Utgangskode.AVVIST);
        assertThat(svar.feil()).contains("har ingen manifest.json");
    }

    private void kopier() throws IOException {
        Kjoringskopi.av(KONSOLL, kopi);
    }

    private void endreLinje(String sti, String med, UnaryOperator<String> endring) throws IOException {
        Path fil = kopi.resolve("publisering").resolve(sti);
        List<String> linjer = new ArrayList<>(Files.readAllLines(fil));
        int nr = 0;
        while (!linjer.get(nr).contains(med)) {
            nr++;
        }
        linjer.set(nr, endring.apply(linjer.get(nr)));
        Files.write(fil, linjer);
    }

    private void endreBok(String sti, Consumer<XSSFWorkbook> endring) throws IOException {
        Path fil = kopi.resolve("publisering").resolve(sti);
        try (InputStream inn = Files.newInputStream(fil);
                XSSFWorkbook bok = new XSSFWorkbook(inn)) {
            endring.accept(bok);
            try (OutputStream ut = Files.newOutputStream(fil)) {
                bok.write(ut);
            }
        }
    }

    private static Stream<Cell> celler(XSSFWorkbook bok) {
        List<Cell> celler = new ArrayList<>();
        bok.forEach(ark -> ark.forEach(rad -> rad.forEach(celler::add)));
        return celler.stream();
    }

    private static Row finn(Sheet ark, String tekst) {
        for (Row rad : ark) {
            for (Cell celle : rad) {
                if (erTekst(celle, tekst)) {
                    return rad;
                }
            }
        }
        throw new AssertionError(tekst);
    }

    private static boolean erTekst(Cell celle, String tekst) {
        return celle.getCellType() == CellType.STRING
                && celle.getStringCellValue().equals(tekst);
    }

    /** Audits the changed copy, expects exit code 5 and a finding that holds the text, and gives all findings. */
    private String funnet(String funn) {
        Konsoll.Svar svar = KONSOLL.kjor("audit", kopi.toString());
        assertThat(svar.feil()).contains(funn).doesNotContain("Exception");
        assertThat(svar.kode()).isEqualTo(Utgangskode.IKKE_VERIFISERT);
        return svar.feil();
    }
}

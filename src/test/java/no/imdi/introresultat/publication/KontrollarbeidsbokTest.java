package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.imdi.introresultat.LibreOffice;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.statistics.Resultattall;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control workbook of a municipality. */
class KontrollarbeidsbokTest {
    private static final Resultattall TALL = Eksempel.tall();
    private static final LocalDate FRIST = LocalDate.of(2019, 2, 28);

    @TempDir
    private Path mappe;

    /** A control with texts that can be recognised. */
    private record Provekontroll(String nummer, String kode, Alvorlighet alvorlighet) implements Avvikstype {
        @Override
        public String tekst() {
            return "Galt " + kode + ".";
        }

        @Override
        public String utbedringINir() {
            return "Rett " + kode + " i NIR.";
        }

        @Override
        public String utbedringIFagsystem() {
            return "Rett " + kode + " i fagsystemet.";
        }
    }

    @Test
    void theGravestFindingsComeFirstEachWithHowToMendItAndByWhen() throws IOException {
        List<String> rader = ark(kontroll(), Kjoringstype.FORELOPIG, "Funn");

        assertThat(fra(rader, "Alvorlighet|"))
                .containsExactly(
                        "Alvorlighet|Deltaker|Hva er galt|Slik rettes det|Frist|Registrering|Kontroll",
                        "Feil|D1|Melding A.|I NIR: Rett AAA i NIR. I fagsystem: Rett AAA i fagsystemet.|28.02.2019|"
                                + "program P1|K901 AAA",
                        "Feil|D2|Melding B.|I NIR: Rett AAA i NIR. I fagsystem: Rett AAA i fagsystemet.|15.03.2019|"
                                + "program P2|K901 AAA",
                        "Advarsel|D1|Melding C.|I NIR: Rett BBB i NIR. I fagsystem: Rett BBB i fagsystemet.|28.02.2019||"
                                + "K902 BBB",
                        "Til orientering|D3|Melding D.|I NIR: Rett CCC i NIR. I fagsystem: Rett CCC i fagsystemet.|"
                                + "Ingen|tiltak T1|K900 CCC");
    }

    @Test
    void theSummaryTellsTheFiguresAndWhatToMendInOneRowForEachControl() throws IOException {
        List<String> rader = ark(kontroll(), Kjoringstype.FORELOPIG, "Sammendrag");

        assertThat(rader)
                .contains(
                        "7 av 18 personer i resultatgrunnlaget gikk direkte til arbeid eller utdanning (38,9 prosent).",
                        "Avsluttede programmer i 2018: 3. Uten registrert årsak: 1. Avsluttet automatisk: 1. Uten årsak"
                                + " regnes målet som ikke nådd.",
                        "Kontrollene fant 2 feil og 1 advarsler, og har 1 funn til orientering.",
                        "Det som er rettet i NIR til og med 28. februar 2019, teller i resultatet for 2018.");
        assertThat(fra(rader, "Alvorlighet|"))
                .extracting(rad -> rad.replaceFirst("\\|I NIR.*\\|", "|"))
                .containsExactly(
                        "Alvorlighet|Hva er galt|Slik rettes det|Antall",
                        "Feil|Galt AAA.|2",
                        "Advarsel|Galt BBB.|1",
                        "Til orientering|Galt CCC.|1");
    }

    @Test
    void afterTheDeadlineItIsSaidThatMendingNoLongerChangesTheResult() throws IOException {
        assertThat(ark(kontroll(), Kjoringstype.ENDELIG, "Sammendrag"))
                .contains(
                        "Fristen var 28. februar 2019. Det som rettes nå, endrer ikke resultatet for 2018, men registeret"
                                + " skal likevel bli riktig.");
    }

    @Test
    void thoseWithoutAReasonComeFirstAndTheAutomaticEndingsAreMarked() throws IOException {
        assertThat(fra(ark(kontroll(), Kjoringstype.FORELOPIG, "Avsluttede"), "Deltaker|"))
                .containsExactly(
                        "Deltaker|Program|Sluttdato|Avsluttet automatisk|Avslutningsårsak|I grunnlaget",
                        "D9|P9|31.12.2018|Ja|Ikke registrert|Ja",
                        "D1|P1|30.06.2018|Nei|Arbeid, heltid|Ja",
                        "D2|P2|01.02.2018|Nei|Flyttet|Nei");
    }

    @Test
    void aMunicipalityWithNothingToLookThroughIsToldSo() throws IOException {
        Kommunekontroll tom = new Kommunekontroll(List.of(), List.of());

        for (String ark : List.of("Sammendrag", "Funn", "Avsluttede")) {
            assertThat(ark(tom, Kjoringstype.FORELOPIG, ark)).last().asString().startsWith("Ingen|");
        }
    }

    @Test
    void theMeasuresOfTheYearStandAloneWhereThereIsNoEarlierRun() throws IOException {
        List<String> rader = ark(kontroll(), Kjoringstype.FORELOPIG, "Tiltak");

        assertThat(rader)
                .contains("Tall for 2017 er ikke med, fordi det ikke finnes noen ferdig endelig kjøring for det året.")
                .contains("Gruppering|Tiltak|2018", "Deltakere|Deltok i programmet|24", "Fire grupper|Arbeidsliv|12");
    }

    @Test
    void theDispensationsThatTouchTheMunicipalityAreInTheNotesAndSmallNumbersAreNotSaidToBeHidden() throws IOException {
        List<String> rader = ark(kontroll(), Kjoringstype.FORELOPIG, "Merknader");

        assertThat(rader).anyMatch(rad -> rad.startsWith("Dispensasjon, sak S-1|"));
        assertThat(rader).noneMatch(rad -> rad.startsWith("Tegnet :|"));
    }

    @Test
    void libreOfficeReadsEveryFinding() throws IOException {
        Path bok = Files.write(mappe.resolve("kontroll.xlsx"), bok(kontroll(), Kjoringstype.FORELOPIG));

        List<String> funn = Files.readAllLines(LibreOffice.arkSomCsv(bok).stream()
                .filter(ark -> ark.getFileName().toString().endsWith("-Funn.csv"))
                .findFirst()
                .orElseThrow());

        assertThat(funn)
                .anyMatch(rad ->
                        rad.startsWith("Feil,D1,Melding A.,") && rad.endsWith(",28.02.2019,program P1,K901 AAA"));
    }

    private static Kommunekontroll kontroll() {
        Provekontroll aaa = new Provekontroll("K901", "AAA", Alvorlighet.FEIL);
        Provekontroll bbb = new Provekontroll("K902", "BBB", Alvorlighet.ADVARSEL);
        Provekontroll ccc = new Provekontroll("K900", "CCC", Alvorlighet.INFO);
        return new Kommunekontroll(
                List.of(
                        new Kommunekontroll.Avsluttet("D2", "P2", LocalDate.of(2018, 2, 1), false, "Flyttet", false),
                        new Kommunekontroll.Avsluttet(
                                "D1", "P1", LocalDate.of(2018, 6, 30), false, "Arbeid, heltid", true),
                        new Kommunekontroll.Avsluttet("D9", "P9", LocalDate.of(2018, 12, 31), true, null, true)),
                List.of(
                        funn(ccc, "D3", Registertype.TILTAK, "T1", "Melding D.", FRIST),
                        funn(bbb, "D1", null, null, "Melding C.", FRIST),
                        funn(aaa, "D2", Registertype.PROGRAM, "P2", "Melding B.", LocalDate.of(2019, 3, 15)),
                        funn(aaa, "D1", Registertype.PROGRAM, "P1", "Melding A.", FRIST)));
    }

    private static Kommunekontroll.Funn funn(
            Avvikstype type, String deltaker, Registertype registertype, String id, String melding, LocalDate frist) {
        return new Kommunekontroll.Funn(
                new Avvik(type.kode(), type.alvorlighet(), deltaker, "2011", registertype, id, melding), type, frist);
    }

    private static byte[] bok(Kommunekontroll kontroll, Kjoringstype type) throws IOException {
        Publiseringsopplysninger opplysninger = new Publiseringsopplysninger(
                2018,
                type,
                Registreringsfrist.normal(2018),
                Instant.parse("2019-01-07T04:00:00Z"),
                0,
                List.of(new Dispensasjon(
                        "S-1", null, Registertype.PROGRAM, "P2", LocalDate.of(2019, 3, 15), "Leder", "Feil i NIR.")),
                false,
                OptionalInt.empty(),
                List.of(),
                null);
        return new Kontrollarbeidsbok(TALL, Optional.empty(), new Tekster(Tekster.BOKMAAL))
                .lag(Eksempel.kommune(TALL, "2011"), kontroll, opplysninger);
    }

    private static List<String> ark(Kommunekontroll kontroll, Kjoringstype type, String ark) throws IOException {
        List<String> rader = new ArrayList<>();
        DataFormatter vist = new DataFormatter(java.util.Locale.ROOT);
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(bok(kontroll, type)))) {
            for (Row rad : bok.getSheet(ark)) {
                List<String> celler = new ArrayList<>();
                for (Cell celle : rad) {
                    celler.add(vist.formatCellValue(celle));
                }
                rader.add(String.join("|", celler));
            }
        }
        return rader;
    }

    private static List<String> fra(List<String> rader, String hode) {
        int forste = 0;
        while (!rader.get(forste).startsWith(hode)) {
            forste++;
        }
        return rader.subList(forste, rader.size());
    }
}

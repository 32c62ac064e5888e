package no.imdi.introresultat.extract;

import static no.imdi.introresultat.extract.Uttrekksfil.DELTAKER;
import static no.imdi.introresultat.extract.Uttrekksfil.PROGRAM;
import static no.imdi.introresultat.extract.Uttrekksfil.TILTAK;
import static no.imdi.introresultat.extract.Uttrekksfil.VEDTAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.FailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrysingTest {
    private static TestDatabase database;
    private static Frysing frysing;

    @TempDir
    private Path mappe;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        frysing = new Frysing(database.dataSource(), new Ressurser(Path.of("finnes-ikke")));
    }

    @AfterAll
    static void stopp() {
        database.close();
    }

    @Test
    void aWholeExtractIsFrozenAndSealed() {
        Frosset frosset = frys(new Testuttrekk());

        assertThat(frosset.hentet()).isEqualTo(Instant.parse("2019-03-01T04:00:00Z"));
        assertThat(frosset.segl()).matches("[0-9a-f]{64}");
        assertThat(frysing.tell(frosset.uttrekkId()))
                .containsExactly(
                        new Radtelling(DELTAKER, 2, 0),
                        new Radtelling(PROGRAM, 3, 0),
                        new Radtelling(VEDTAK, 1, 0),
                        new Radtelling(TILTAK, 1, 0));
        assertThat(tekst("select concat_ws('|', linje, program_id, versjon, deltaker_id, kommunenummer, bydelsnummer,"
                        + " start_dato, planlagt_slutt_dato, slutt_dato, avslutningsaarsak, operasjon,"
                        + " registrert at time zone 'UTC', kilde) from register.program where uttrekk_id = "
                        + frosset.uttrekkId() + " order by linje"))
                .startsWith("2|G1|1|P1|0301|030101|2017-01-02|2019-01-01|NY|2017-01-03 09:00:00.123456|NIR");
        assertThat(tekst("select concat_ws('|', deltaker_id, kjonn, fodselsaar, kategori, skjermet, bolk)"
                        + " from register.deltaker where linje = 3 and uttrekk_id = " + frosset.uttrekkId()))
                .isEqualTo("P2|K|1990|KAN_TILBYS|t|" + Bolk.of("P2"));
        assertThat(frysing.stemmer(frosset.uttrekkId())).isTrue();
    }

    @Test
    void theSameExtractTwiceIsTheSameSnapshotAlsoAsAZipFile() {
        Testuttrekk uttrekk = new Testuttrekk().hentet("2019-03-02T05:00:00+01:00");
        Frosset forste = frys(uttrekk);

        assertThat(frys(uttrekk)).isEqualTo(forste);
        assertThat(frys(uttrekk.zip(mappe.resolve("rot.zip"), ""))).isEqualTo(forste);
        assertThat(frys(uttrekk.zip(mappe.resolve("undermappe.zip"), "uttrekk-2019/")))
                .isEqualTo(forste);
        assertThat(tekst("select count(*) from register.uttrekk where segl is null"))
                .isEqualTo("0");
    }

    @Test
    void theSameExtractTwiceAtTheSameTimeIsOneSnapshot() {
        Path sti = new Testuttrekk().hentet("2019-03-03T05:00:00+01:00").mappe(mappe.resolve("uttrekk"));
        Supplier<Frosset> frys = () -> frys(sti);

        CompletableFuture<Frosset> annen = CompletableFuture.supplyAsync(frys);
        assertThat(frys.get()).isEqualTo(annen.join());
    }

    @Test
    void whatIsRejectedIsKeptWithItsReasonAndText() {
        Frosset frosset = frys(new Testuttrekk()
                .hentet("2019-03-04T05:00:00+01:00")
                .rader(
                        DELTAKER,
                        "P1;M;1980;RETT_OG_PLIKT;N",
                        "P1;K;1981;RETT_OG_PLIKT;N",
                        "P3;X;1980;RETT_OG_PLIKT;N",
                        "P4;M;1980;RETT_OG_PLIKT")
                .rader(
                        PROGRAM,
                        "G1;1;P3;0301;;2017-01-02;;;;NY;2017-01-03T10:00:00Z;NIR",
                        "G1;1;P1;0301;;2017-13-02;;;;NY;2017-01-03T10:00:00Z;NIR",
                        "G1;1;P1;0301;;2017-01-02;;;;NY;2017-01-03T10:00:00Z;NIR",
                        "G1;1;P1;0301;;;;;\"a;\"\"b\";NY;2017-01-03T10:00:00Z;NIR")
                .rader(VEDTAK, "V1;1;P1;;;;;;SLETTET;2019-03-05T10:00:00Z;NIR")
                .rader(TILTAK, "T1;1;P1;;;;;;SLETTET;2019-01-01T00:00:00Z;NIR"));

        assertThat(frysing.avviste(frosset.uttrekkId(), 100))
                .containsExactly(
                        new Avvistrad("deltaker.csv", 3, "DUPLIKAT deltaker_id «P1»", "P1;K;1981;RETT_OG_PLIKT;N"),
                        new Avvistrad("deltaker.csv", 4, "UKJENT_ORD kjonn «X»", "P3;X;1980;RETT_OG_PLIKT;N"),
                        new Avvistrad("deltaker.csv", 5, "FEIL_FELTANTALL «4», skal være 5", "P4;M;1980;RETT_OG_PLIKT"),
                        new Avvistrad(
                                "program.csv",
                                2,
                                "UKJENT_DELTAKER deltaker_id «P3» program_id «G1» kommunenummer «0301»",
                                "G1;1;P3;0301;;2017-01-02;;;;NY;2017-01-03T10:00:00Z;NIR"),
                        new Avvistrad(
                                "program.csv",
                                3,
                                "UGYLDIG_VERDI start_dato «2017-13-02»",
                                "G1;1;P1;0301;;2017-13-02;;;;NY;2017-01-03T10:00:00Z;NIR"),
                        new Avvistrad(
                                "program.csv",
                                5,
                                "DUPLIKAT program_id «G1» versjon «1»",
                                "G1;1;P1;0301;;;;;\"a;\"\"b\";NY;2017-01-03T10:00:00Z;NIR"),
                        new Avvistrad(
                                "vedtak.csv",
                                2,
                                "REGISTRERT_ETTER_UTTREKK registrert «2019-03-05T10:00:00Z»",
                                "V1;1;P1;;;;;;SLETTET;2019-03-05T10:00:00Z;NIR"));
        assertThat(frysing.tell(frosset.uttrekkId()))
                .containsExactly(
                        new Radtelling(DELTAKER, 4, 3),
                        new Radtelling(PROGRAM, 4, 3),
                        new Radtelling(VEDTAK, 1, 1),
                        new Radtelling(TILTAK, 1, 0));
    }

    @Test
    void manyRejectedRowsTakeTurnsWithTheGoodOnes() {
        StringBuilder rader = new StringBuilder(String.join(";", DELTAKER.kolonnenavn())).append('\n');
        int antall = 15_000;
        for (int i = 0; i < antall; i++) {
            rader.append("Q").append(i).append(i % 3 == 0 ? ";M" : ";Z").append(";1980;RETT_OG_PLIKT;N\r\n");
        }
        Frosset frosset =
                frys(new Testuttrekk().hentet("2019-03-05T05:00:00+01:00").tekst(DELTAKER, rader.toString(), antall));

        assertThat(frysing.tell(frosset.uttrekkId()).get(0)).isEqualTo(new Radtelling(DELTAKER, antall, 10_000));
        assertThat(tekst("select count(*) from register.deltaker where uttrekk_id = " + frosset.uttrekkId()))
                .isEqualTo("5000");
    }

    @Test
    void aTimeIsRoundedDownToMicroseconds() {
        Frosset frosset = frys(new Testuttrekk()
                .hentet("2019-03-06T05:00:00+01:00")
                .rader(TILTAK, "T1;1;P1;;INTRO;;;;NY;2019-02-28T23:59:59.9999999+01:00;NIR"));

        assertThat(tekst("select registrert at time zone 'UTC' from register.tiltak where uttrekk_id = "
                        + frosset.uttrekkId()))
                .isEqualTo("2019-02-28 22:59:59.999999");
    }

    @Test
    void byteOrderMarksLineEndsQuotesAndColumnOrderDoNotMatter() {
        Frosset frosset = frys(new Testuttrekk()
                .hentet("2019-03-07T05:00:00+01:00")
                .tekst(
                        DELTAKER,
                        "\uFEFFskjermet;\"kjonn\";fodselsaar;kategori;deltaker_id\r\n\r\n"
                                + "N;\"M\";1980;RETT_OG_PLIKT;P1\r\n\r\nJ;K;1990;KAN_TILBYS;\"P2\"",
                        2));

        assertThat(tekst("select string_agg(concat_ws('|', linje, deltaker_id, kjonn, skjermet), ',' order by linje)"
                        + " from register.deltaker where uttrekk_id = " + frosset.uttrekkId()))
                .isEqualTo("3|P1|M|f,5|P2|K|t");
    }

    @Test
    void anIdThatParticipantsShareIsNoted() {
        Frosset frosset = frys(new Testuttrekk()
                .hentet("2019-03-08T05:00:00+01:00")
                .rader(
                        TILTAK,
                        "T1;1;P1;;INTRO;;;;NY;2019-01-01T00:00:00Z;NIR",
                        "T1;2;P2;;INTRO;;;;ENDRET;2019-01-02T00:00:00Z;NIR",
                        "T2;1;P2;;INTRO;;;;NY;2019-01-02T00:00:00Z;NIR"));

        assertThat(tekst("select string_agg(concat_ws('|', type, id, deltaker_id), ',' order by deltaker_id)"
                        + " from register.delt_id where uttrekk_id = " + frosset.uttrekkId()))
                .isEqualTo("tiltak|T1|P1,tiltak|T1|P2");
    }

    @Test
    void aChangedByteBehindTheSealIsFound() throws SQLException {
        Frosset frosset = frys(new Testuttrekk().hentet("2019-03-09T05:00:00+01:00"));
        String partisjon = "register.vedtak_" + frosset.uttrekkId();

        assertThatThrownBy(() -> utfor("update " + partisjon + " set kommunenummer = '0302'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("forseglet");
        utfor("alter table " + partisjon + " disable trigger all");
        utfor("update " + partisjon + " set kommunenummer = '0302'");

        assertThat(frysing.stemmer(frosset.uttrekkId())).isFalse();
    }

    @Test
    void aFreezeThatIsToldToStopLeavesNothing() {
        StringBuilder rader = new StringBuilder(String.join(";", DELTAKER.kolonnenavn())).append('\n');
        for (int i = 0; i < 5000; i++) {
            rader.append("Q").append(i).append(";M;1980;RETT_OG_PLIKT;N\n");
        }
        Path sti = new Testuttrekk()
                .hentet("2019-03-10T05:00:00+01:00")
                .tekst(DELTAKER, rader.toString(), 5000)
                .mappe(mappe.resolve("stopp"));
        try (Filuttrekk uttrekk = Filuttrekk.aapne(sti)) {
            assertThatThrownBy(() -> frysing.frys(uttrekk, () -> {
                        throw new IllegalStateException("stopp");
                    }))
                    .hasMessage("stopp");
        }
        assertThat(tekst("select count(*) from register.uttrekk where hentet = '2019-03-10T05:00:00+01:00'"))
                .isEqualTo("0");
    }

    @Test
    void anUnsealedFreezeCanBeRemovedAndASealedOneNot() {
        Path sti = new Testuttrekk().hentet("2019-03-11T05:00:00+01:00").mappe(mappe.resolve("slett"));
        int uttrekkId;
        try (Filuttrekk uttrekk = Filuttrekk.aapne(sti)) {
            uttrekkId = frysing.frys(uttrekk, Stoppsignal.ALDRI);
        }

        assertThat(frysing.finn(uttrekkId)).isEmpty();
        frysing.slett(uttrekkId);
        assertThat(tekst("select to_regclass('register.program_" + uttrekkId + "')"))
                .isNull();
        Frosset frosset = frys(sti);
        assertThatThrownBy(() -> frysing.slett(frosset.uttrekkId())).isInstanceOf(FailedException.class);
    }

    @Test
    void charactersOutsideAsciiAreKept() {
        byte[] innhold = (String.join(";", TILTAK.kolonnenavn())
                        + "\nT1;1;P1;;INTRO;BLÅBÆR-😀;;;NY;2019-01-01T00:00Z;NIR")
                .getBytes(StandardCharsets.UTF_8);
        Frosset frosset =
                frys(new Testuttrekk().hentet("2019-03-12T05:00:00+01:00").bytes(TILTAK, innhold, 1));

        assertThat(tekst("select tiltakstype from register.tiltak where uttrekk_id = " + frosset.uttrekkId()))
                .isEqualTo("BLÅBÆR-😀");
        assertThat(frysing.avviste(frosset.uttrekkId(), 1)).isEqualTo(List.of());
    }

    private Frosset frys(Testuttrekk uttrekk) {
        return frys(uttrekk.mappe(mappe.resolve("uttrekk")));
    }

    private static Frosset frys(Path sti) {
        try (Filuttrekk uttrekk = Filuttrekk.aapne(sti)) {
            return frysing.forsegl(frysing.frys(uttrekk, Stoppsignal.ALDRI), Stoppsignal.ALDRI);
        }
    }

    private static void utfor(String sql) throws SQLException {
        try (Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private static String tekst(String sql) {
        try (Connection forbindelse = database.dataSource().getConnection();
                Statement setning = forbindelse.createStatement();
                ResultSet rad = setning.executeQuery(sql)) {
            return rad.next() ? rad.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

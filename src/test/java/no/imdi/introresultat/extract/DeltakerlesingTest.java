package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltakerlesingTest {
    private static final Ressurser RESSURSER = new Ressurser(Path.of("finnes-ikke"));
    private static TestDatabase database;

    @TempDir
    private Path mappe;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stopp() {
        database.close();
    }

    @Test
    void aParticipantComesBackWithEverythingThatWasFrozen() throws SQLException {
        List<Deltakermappe> mapper = alle(frys(new Testuttrekk()));

        Versjon g1 = new Versjon(
                "G1", 1, "P1", "0301", Operasjon.NY, Instant.parse("2017-01-03T09:00:00.123456Z"), Kilde.NIR);
        Versjon g1Endret = new Versjon(
                "G1", 2, "P1", "0301", Operasjon.ENDRET, Instant.parse("2019-01-03T10:00:00Z"), Kilde.FAGSYSTEM);
        LocalDate start = LocalDate.of(2017, 1, 2);
        LocalDate slutt = LocalDate.of(2019, 1, 1);
        assertThat(mapper)
                .hasSize(2)
                .contains(new Deltakermappe(
                        new Deltaker("P1", Kjonn.M, 1980, Deltakerkategori.RETT_OG_PLIKT, false),
                        List.of(
                                new Program(g1, "030101", start, slutt, null, null),
                                new Program(
                                        g1Endret, "030101", start, slutt, LocalDate.of(2018, 12, 31), "ARBEID_HELTID")),
                        List.of(new Vedtak(
                                new Versjon(
                                        "V1",
                                        1,
                                        "P1",
                                        "0301",
                                        Operasjon.NY,
                                        Instant.parse("2017-01-03T09:00:00Z"),
                                        Kilde.NIR),
                                Vedtakstype.TILDELING,
                                LocalDate.of(2016, 12, 20),
                                start,
                                slutt)),
                        List.of(new Tiltak(
                                new Versjon(
                                        "T1",
                                        1,
                                        "P1",
                                        "0301",
                                        Operasjon.NY,
                                        Instant.parse("2017-01-03T10:00:00Z"),
                                        Kilde.NIR),
                                Ordning.INTRO,
                                "NORSKOPPLARING",
                                start,
                                null))));
    }

    @Test
    void everyOwnerOfASharedIdSeesAllItsVersions() throws SQLException {
        List<Deltakermappe> mapper = alle(frys(new Testuttrekk()
                .hentet("2019-03-02T05:00:00+01:00")
                .rader(
                        Uttrekksfil.TILTAK,
                        "T1;1;P1;;INTRO;;;;NY;2019-01-01T00:00:00Z;NIR",
                        "T1;2;P2;;;;;;SLETTET;2019-01-02T00:00:00Z;NIR",
                        "T2;1;P2;;NORSK;;;;NY;2019-01-02T00:00:00Z;NIR")));

        assertThat(mapper).anySatisfy(mappe -> {
            assertThat(mappe.deltaker().deltakerId()).isEqualTo("P1");
            assertThat(mappe.tiltak())
                    .extracting(tiltak -> tiltak.versjon().id()
                            + tiltak.versjon().versjon()
                            + tiltak.versjon().deltakerId())
                    .containsExactly("T11P1", "T12P2");
        });
        assertThat(mapper).anySatisfy(mappe -> {
            assertThat(mappe.deltaker().deltakerId()).isEqualTo("P2");
            assertThat(mappe.tiltak())
                    .extracting(tiltak -> tiltak.versjon().id()
                            + tiltak.versjon().versjon()
                            + tiltak.versjon().deltakerId())
                    .containsExactly("T11P1", "T12P2", "T21P2");
            assertThat(mappe.tiltak().get(1).ordning()).isNull();
        });
    }

    @Test
    void manyParticipantsComeOnceEachInOrderAcrossFetches() throws SQLException {
        int antall = 40_000;
        StringBuilder deltakere = new StringBuilder(String.join(";", Uttrekksfil.DELTAKER.kolonnenavn())).append('\n');
        StringBuilder tiltak = new StringBuilder(String.join(";", Uttrekksfil.TILTAK.kolonnenavn())).append('\n');
        for (int i = antall; i > 0; i--) {
            deltakere.append("D-").append(i).append(";K;1980;KAN_TILBYS;N\n");
            tiltak.append("T").append(i).append(";1;D-").append(i).append(";;INTRO;;;;NY;2019-01-01T00:00:00Z;NIR\n");
        }
        int uttrekkId = frys(new Testuttrekk()
                .hentet("2019-03-03T05:00:00+01:00")
                .tekst(Uttrekksfil.DELTAKER, deltakere.toString(), antall)
                .tekst(Uttrekksfil.TILTAK, tiltak.toString(), antall)
                .rader(Uttrekksfil.PROGRAM)
                .rader(Uttrekksfil.VEDTAK));

        List<Deltakermappe> mapper = alle(uttrekkId);
        assertThat(mapper)
                .hasSize(antall)
                .allSatisfy(mappe -> assertThat(mappe.tiltak())
                        .singleElement()
                        .satisfies(det -> assertThat(det.versjon().deltakerId())
                                .isEqualTo(mappe.deltaker().deltakerId())));
        assertThat(mapper.stream().map(mappe -> mappe.deltaker().deltakerId()).distinct())
                .hasSize(antall);
        for (int bolk = 0; bolk < Bolk.ANTALL; bolk++) {
            assertThat(les(uttrekkId, bolk))
                    .hasSizeBetween(antall / Bolk.ANTALL - 500, antall / Bolk.ANTALL + 500)
                    .isSortedAccordingTo((a, b) ->
                            a.deltaker().deltakerId().compareTo(b.deltaker().deltakerId()));
        }
    }

    private int frys(Testuttrekk uttrekk) {
        Frysing frysing = new Frysing(database.dataSource(), RESSURSER);
        try (Filuttrekk kilde = Filuttrekk.aapne(uttrekk.mappe(mappe.resolve("uttrekk")))) {
            return frysing.forsegl(frysing.frys(kilde, Stoppsignal.ALDRI), Stoppsignal.ALDRI)
                    .uttrekkId();
        }
    }

    private static List<Deltakermappe> alle(int uttrekkId) throws SQLException {
        List<Deltakermappe> mapper = new ArrayList<>();
        for (int bolk = 0; bolk < Bolk.ANTALL; bolk++) {
            mapper.addAll(les(uttrekkId, bolk));
        }
        return mapper;
    }

    private static List<Deltakermappe> les(int uttrekkId, int bolk) throws SQLException {
        List<Deltakermappe> mapper = new ArrayList<>();
        try (Connection forbindelse = database.dataSource().getConnection()) {
            forbindelse.setAutoCommit(false);
            try (Deltakerlesing lesing = new Deltakerlesing(forbindelse, RESSURSER, uttrekkId, bolk)) {
                lesing.forEachRemaining(mapper::add);
            }
            forbindelse.rollback();
        }
        return mapper;
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.Verktoy;
import no.imdi.introresultat.job.RunLock;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.rules.Kjoringstype;
import org.junit.jupiter.api.Test;

/** Runs in processes of their own: killed, stopped, disturbed, in other places of the world. */
@Langtest
class DreptKjoringTest {
    /** Points within steps, and steps that have done their work when nobody has written it down yet. */
    private static final List<String> PUNKTER = List.of(
            "midt i frysingen",
            "forseglingen",
            "frys",
            "midt i en bolk",
            "beregn-deltakere:bolk5",
            "regnskap",
            "prikk",
            "flatfiler",
            "datafiler",
            "internfiler",
            "kontrollister",
            "midt i arbeidsboekene",
            "pakke",
            "overlevering",
            "mappen er flyttet",
            "manifest",
            "alt er gjort");

    @Test
    void aRunKilledInEachOfItsStepsAndRestartedGivesTheBytesOfOneThatWasNot() throws Exception {
        DatabaseAddress database = TestDatabase.freshAddress();
        Konsoll konsoll = Referansekjoring.nyKonsoll("drept", database);
        try (Stengsel stengsel = new Stengsel(database)) {
            String[] kommando = Referansekjoring.kommando(konsoll);
            for (String punkt : PUNKTER) {
                drep(punkt, stengsel, konsoll, kommando);
                kommando = new String[] {"restart", Referansekjoring.NAVN};
            }
            Konsoll.Svar svar = konsoll.kjor(kommando);

            assertThat(svar.feil()).isEmpty();
            assertThat(svar.kode()).isZero();
        }
        assertThat(Referansekjoring.filer(konsoll)).isEqualTo(Referansekjoring.filer(Referansekjoring.konsoll()));
        assertThat(konsoll.kjor("verify", Referansekjoring.mappe(konsoll).toString())
                        .feil())
                .isEmpty();
        assertThat(iAar(konsoll)).containsExactly("endelig-1");
        assertThat(konsoll.lagret())
                .containsEntry("register.uttrekk", 1L)
                .containsEntry("resultat.kjoring", 1L)
                .containsEntry("batch.batch_job_instance", 1L);
        assertThat(konsoll.kjor("verify", "--audit").kode()).isZero();
        assertThat(handlinger(konsoll))
                .startsWith("KJORING_STARTET", "KJORING_STARTET_IGJEN")
                .endsWith("KJORING_STARTET_IGJEN", "KJORING_FERDIG", "VERIFISER")
                .contains("UTTREKK_FORSEGLET");
    }

    private static void drep(String punkt, Stengsel stengsel, Konsoll konsoll, String... kommando) throws SQLException {
        boolean arbeidsboeker = punkt.equals("midt i arbeidsboekene");
        stengsel.steng(arbeidsboeker ? "arbeidsboeker" : punkt);
        try (AnnenProsess prosess = AnnenProsess.start(konsoll, kommando)) {
            if (arbeidsboeker) {
                Path kommuner = konsoll.hjem().resolve("utdata/2018/.endelig-1.under-arbeid/publisering/kommuner");
                Stengsel.vent(() -> antall(kommuner) >= 3 || !prosess.lever(), () -> "no workbooks: " + prosess.sagt());
                assertThat(prosess.lever()).as(prosess.sagt()).isTrue();
            } else {
                stengsel.ventPaaNoen(prosess);
            }
            assertThat(Files.exists(Referansekjoring.mappe(konsoll)))
                    .as("the finished folder, killed at %s", punkt)
                    .isEqualTo(List.of("mappen er flyttet", "manifest", "alt er gjort")
                            .contains(punkt));
            prosess.drep();
        }
        stengsel.kastUt();
        stengsel.aapne();
        Stengsel.vent(() -> !laast(konsoll), () -> "the dead run still holds its lock");
        assertThat(konsoll.kjor("runs").ut()).as("killed at %s", punkt).containsPattern("2018/endelig-1 +død");
    }

    @Test
    void aLivingRunIsAloneIsNotRestartedAndStopsAtOnceEvenWhileTheDatabaseIsSlow() throws Exception {
        DatabaseAddress database = TestDatabase.freshAddress();
        Konsoll konsoll = Referansekjoring.nyKonsoll("stoppet", database);
        try (Stengsel stengsel = new Stengsel(database)) {
            stengsel.steng("midt i frysingen");
            try (AnnenProsess prosess = AnnenProsess.start(konsoll, Referansekjoring.kommando(konsoll))) {
                stengsel.ventPaaNoen(prosess);

                avvist(
                        konsoll.kjor(Referansekjoring.kommando(konsoll)),
                        "alt i gang (2018/endelig-1, startet av " + System.getProperty("user.name") + " ");
                avvist(konsoll.kjor("restart", "endelig-1"), "alt i gang (2018/endelig-1");
                Konsoll.Svar stoppet = konsoll.kjor("stop", "endelig-1");

                assertThat(stoppet.feil()).isEmpty();
                assertThat(stoppet.kode()).isZero();
                assertThat(prosess.kode()).isEqualTo(Utgangskode.FEILET);
                assertThat(prosess.sagt())
                        .contains("Kjøringen 2018/endelig-1 stoppet fordi noen har bedt den stoppe;")
                        .doesNotContain("Exception");
            }
            assertThat(konsoll.kjor("show", "endelig-1").ut()).containsPattern("status +stoppet");
            assertThat(konsoll.lagret()).containsEntry("register.uttrekk", 0L).containsEntry("resultat.kjoring", 1L);
            avvist(konsoll.kjor("stop", "endelig-1"), "er ikke i gang");

            stengsel.aapne();
            stengsel.steng("forseglingen");
            try (AnnenProsess prosess = AnnenProsess.start(konsoll, "restart", "endelig-1")) {
                stengsel.ventPaaNoen(prosess);
                assertThat(konsoll.kjor("stop", "endelig-1").kode()).isZero();
                assertThat(prosess.kode()).isEqualTo(Utgangskode.FEILET);
            }
            stengsel.aapne();
            Konsoll.Svar ferdig = konsoll.kjor("restart", "endelig-1");
            assertThat(ferdig.feil()).isEmpty();
        }
        assertThat(handlinger(konsoll))
                .containsExactly(
                        "KJORING_STARTET",
                        "KJORING_BEDT_STOPPE",
                        "KJORING_STOPPET",
                        "KJORING_STARTET_IGJEN",
                        "KJORING_BEDT_STOPPE",
                        "KJORING_STOPPET",
                        "KJORING_STARTET_IGJEN",
                        "UTTREKK_FORSEGLET",
                        "KJORING_FERDIG");
        assertThat(Referansekjoring.filer(konsoll)).isEqualTo(Referansekjoring.filer(Referansekjoring.konsoll()));
    }

    @Test
    void whereTheMachineStandsWhatItSpeaksAndWhichJavaItHasDoesNotShowInTheFiles() throws Exception {
        Konsoll oslo = Referansekjoring.nyKonsoll("oslo", TestDatabase.freshAddress());
        Konsoll istanbul = Referansekjoring.nyKonsoll("istanbul", TestDatabase.freshAddress());
        List<String> norsk = List.of("-Duser.timezone=Europe/Oslo", "-Duser.language=nb", "-Duser.country=NO");
        List<String> tyrkisk = List.of("-Duser.timezone=UTC", "-Duser.language=tr", "-Duser.country=TR");
        Path nyJava = Verktoy.java(25).orElseGet(() -> {
            System.out.println("skipped, this machine lacks Java 25: the same bytes in two versions of Java");
            return Path.of(System.getProperty("java.home"));
        });
        try (AnnenProsess den = AnnenProsess.start(oslo, norsk, Referansekjoring.kommando(oslo));
                AnnenProsess andre =
                        AnnenProsess.start(istanbul, nyJava, tyrkisk, Referansekjoring.kommando(istanbul))) {
            assertThat(den.kode()).as(den.sagt()).isZero();
            assertThat(andre.kode()).as(andre.sagt()).isZero();
        }
        assertThat(Referansekjoring.ulike(istanbul, oslo)).isEmpty();
        assertThat(Referansekjoring.ulike(oslo, Referansekjoring.konsoll())).isEmpty();
    }

    private static void avvist(Konsoll.Svar svar, String melding) {
        assertThat(svar.feil()).contains(melding).hasLineCount(1);
        assertThat(svar.kode()).isEqualTo(Utgangskode.AVVIST);
    }

    private static boolean laast(Konsoll konsoll) {
        try {
            return RunLock.isTaken(konsoll.database().unpooled(), 2018, Kjoringstype.ENDELIG.ordinal());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> handlinger(Konsoll konsoll) {
        return konsoll.jdbc()
                .sql("select handling from operasjon.spor order by nummer")
                .query(String.class)
                .list();
    }

    private static long antall(Path mappe) {
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.count();
        } catch (IOException ikkeDerEnnaa) {
            return 0;
        }
    }

    private static List<String> iAar(Konsoll konsoll) throws IOException {
        try (Stream<Path> filer = Files.list(konsoll.hjem().resolve("utdata/2018"))) {
            return filer.map(fil -> fil.getFileName().toString()).toList();
        }
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.Todeltdatabase;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.rules.Proveregister;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program that keeps the dates, in processes of its own: killed, told to end, and two on one database. */
@Langtest
class ServeTest {
    private static final int SEKUNDER_TIL = 12;
    private static final int DATOER = 54;
    private static final String[] SERVE = {"serve", "--verbose", "--watch", "PT2S"};
    private static final int AAR = ZonedDateTime.now(Registreringsfrist.NORGE).getYear() - 1;
    private static final String NAVN = AAR + "/forelopig-1";
    private static final Proveregister REGISTER = Proveregister.avEtLiteLand(AAR, false, 60, 6);
    private static final String FOELG_MED = """
            create table prove.endret (aar int, jobb text, tilstand text, program text);
            create function prove.foelg() returns trigger language plpgsql security definer as $$
            begin
                insert into prove.endret values (new.aar, new.jobb, new.tilstand, current_setting('application_name'));
                perform pg_sleep(random() / 4);
                return new;
            end $$;
            create trigger foelg after update on plan.forfall for each row
                when (new.aar < 2000) execute function prove.foelg();
            """;

    @Test
    void aDateIsFiredOnTimeAndWhoeverLivesGoesOnWithWhatAKilledOneHadBegun() throws Exception {
        DatabaseAddress database = TestDatabase.freshAddress();
        Konsoll konsoll = hjem("serve", database);
        ZonedDateTime forfaller = skrivJobb(konsoll.hjem());
        try (Stengsel stengsel = new Stengsel(database)) {
            stengsel.steng("midt i en bolk");
            try (AnnenProsess drept = AnnenProsess.start(konsoll, SERVE)) {
                stengsel.ventPaaNoen(drept);
                assertThat(ZonedDateTime.now(Registreringsfrist.NORGE)).isAfter(forfaller);
                assertThat(konsoll.kjor("schedule").ut()).containsPattern(AAR + "/forelopig +utløst");
                drept.drep();
            }
            stengsel.kastUt();
            stengsel.aapne();
        }
        nesteGjorFerdig(konsoll);

        assertThat(filer(konsoll)).isEqualTo(filer(uforstyrret()));
        assertThat(handlinger(konsoll))
                .isEqualTo(List.of(
                        "KJORING_STARTET tidsplanen TIDSPLAN",
                        "KJORING_STARTET_IGJEN tidsplanen TIDSPLAN",
                        "KJORING_FERDIG tidsplanen TIDSPLAN"));
    }

    @Test
    void toldToEndInTheMiddleOfARunItStopsWithinTwentySecondsAndTheNextOneGoesOn() throws Exception {
        DatabaseAddress database = TestDatabase.freshAddress();
        Konsoll konsoll = hjem("serve-avslutt", database);
        skrivJobb(konsoll.hjem());
        List<String> punkter = List.of("midt i frysingen", "midt i en bolk", "prikk");
        try (Stengsel stengsel = new Stengsel(database)) {
            for (String punkt : punkter) {
                stengsel.steng(punkt);
                try (AnnenProsess avsluttet = AnnenProsess.start(konsoll, SERVE)) {
                    stengsel.ventPaaNoen(avsluttet);
                    Instant bedt = Instant.now();
                    avsluttet.avslutt();
                    if (!punkt.equals("midt i frysingen")) {
                        stengsel.aapne();
                    }
                    assertThat(avsluttet.kode()).as(avsluttet.sagt()).isEqualTo(128 + 15);
                    assertThat(Duration.between(bedt, Instant.now()))
                            .as(punkt + ": " + avsluttet.sagt())
                            .isLessThan(Duration.ofSeconds(20));
                }
                stengsel.aapne();
                assertThat(konsoll.kjor("show", NAVN).ut()).as(punkt).containsPattern("status +stoppet");
                assertThat(tilstand(konsoll)).as(punkt).isEqualTo("UTLOST");
            }
        }
        // What is written when the database goes just as a step says that it is done.
        for (String tabell : new String[] {"batch.batch_step_execution", "batch.batch_job_execution"}) {
            konsoll.jdbc()
                    .sql("update " + tabell + " set status = 'UNKNOWN', exit_code = 'UNKNOWN' where job_execution_id ="
                            + " (select max(job_execution_id) from batch.batch_job_execution)")
                    .update();
        }
        nesteGjorFerdig(konsoll);

        assertThat(filer(konsoll)).isEqualTo(filer(uforstyrret()));
        assertThat(handlinger(konsoll))
                .filteredOn(linje -> linje.startsWith("KJORING_STOPPET"))
                .hasSize(punkter.size());
    }

    @Test
    void twoProcessesFireEachOfFiftyFiveDatesOnceAndTheOneThatLivesGoesOnWithTheOthersRun() throws Exception {
        Todeltdatabase database = Todeltdatabase.ny();
        Konsoll en = hjem("serve-to", database.kjoringSom("en"));
        Konsoll to = new Konsoll(en.hjem(), database.kjoringSom("to"));
        database.migrer();
        ZonedDateTime forfaller = skrivJobb(en.hjem());
        Random tilfeldig = new Random(55);
        JdbcClient jdbc = JdbcClient.create(database.superbruker().unpooled());
        try (Stengsel stengsel = new Stengsel(database.superbruker())) {
            jdbc.sql(FOELG_MED).update();
            for (int nummer = 0; nummer < DATOER; nummer++) {
                jdbc.sql("insert into plan.forfall (aar, jobb, forfaller, tilstand, forsok)"
                                + " values (?, 'sletting', ?, 'PLANLAGT', 0)")
                        .params(
                                1900 + nummer,
                                forfaller.toOffsetDateTime().plus(tilfeldig.nextInt(6000), ChronoUnit.MILLIS))
                        .update();
            }
            stengsel.steng("midt i en bolk");
            try (AnnenProsess forste = AnnenProsess.start(en, SERVE);
                    AnnenProsess andre = AnnenProsess.start(to, SERVE)) {
                String foran = stengsel.hvemVenter();
                boolean denForste = foran.equals("en");
                (denForste ? forste : andre).drep();
                stengsel.kastUt(foran);
                stengsel.aapne();
                AnnenProsess lever = denForste ? andre : forste;
                Stengsel.vent(
                        () -> ferdige(en) == DATOER && tilstand(en).equals("FERDIG") || !lever.lever(),
                        () -> ferdige(en) + " " + tilstand(en) + " " + lever.sagt());
                assertThat(lever.lever()).as(lever.sagt()).isTrue();
                lever.avslutt();
                assertThat(lever.kode()).isEqualTo(128 + 15);
            }
        }

        assertThat(jdbc.sql("select aar || ' ' || tilstand from prove.endret")
                        .query(String.class)
                        .list())
                .hasSize(2 * DATOER)
                .doesNotHaveDuplicates();
        assertThat(filer(en)).isEqualTo(filer(uforstyrret()));
        assertThat(handlinger(en))
                .isEqualTo(List.of(
                        "KJORING_STARTET tidsplanen TIDSPLAN",
                        "KJORING_STARTET_IGJEN tidsplanen TIDSPLAN",
                        "KJORING_FERDIG tidsplanen TIDSPLAN"));
        assertThat(en.kjor("verify", "--audit").kode()).isZero();
    }

    private static void nesteGjorFerdig(Konsoll konsoll) {
        try (AnnenProsess overtar = AnnenProsess.start(konsoll, SERVE)) {
            Stengsel.vent(
                    () -> tilstand(konsoll).equals("FERDIG") || !overtar.lever(),
                    () -> tilstand(konsoll) + " " + overtar.sagt());
            overtar.avslutt();
            assertThat(overtar.kode()).as(overtar.sagt()).isEqualTo(128 + 15);
        }
    }

    /** The same run, made at the command line. */
    private static Konsoll uforstyrret() throws Exception {
        Konsoll konsoll = hjem("uforstyrret", TestDatabase.freshAddress());
        String uttrekk = konsoll.hjem().resolve("uttrekk").toString();
        assertThat(konsoll.kjor("run", "preliminary", "--year", Integer.toString(AAR), "--extract", uttrekk)
                        .feil())
                .isEmpty();
        return konsoll;
    }

    private static List<Manifest.Fil> filer(Konsoll konsoll) throws Exception {
        return Filhasher.filer(konsoll.hjem().resolve("utdata").resolve(NAVN));
    }

    private static List<String> handlinger(Konsoll konsoll) {
        return konsoll.jdbc()
                .sql("select handling || ' ' || hvem || ' ' || fra from operasjon.spor"
                        + " where handling like 'KJORING%' order by nummer")
                .query(String.class)
                .list();
    }

    private static String tilstand(Konsoll konsoll) {
        return konsoll.jdbc()
                .sql("select tilstand from plan.forfall where aar = ? and jobb = 'forelopig'")
                .param(AAR)
                .query(String.class)
                .single();
    }

    private static long ferdige(Konsoll konsoll) {
        return konsoll.jdbc()
                .sql("select count(*) from plan.forfall where aar < 2000 and tilstand = 'FERDIG'")
                .query(Long.class)
                .single();
    }

    private static Konsoll hjem(String navn, DatabaseAddress database) throws Exception {
        Path hjem = Midlertidigmappe.ny(navn);
        REGISTER.skrivHjem(hjem);
        REGISTER.skrivUttrekk(hjem.resolve("uttrekk"));
        return new Konsoll(hjem, database);
    }

    /** Sets the preliminary run to some seconds from now. */
    private static ZonedDateTime skrivJobb(Path hjem) throws Exception {
        ZonedDateTime forfaller = ZonedDateTime.now(Registreringsfrist.NORGE).plusSeconds(SEKUNDER_TIL);
        LocalDate dag = forfaller.toLocalDate();
        LocalTime klokka = forfaller.toLocalTime();
        Path fil = Files.createDirectories(hjem.resolve("jobs")).resolve("forelopig.yaml");
        Files.writeString(
                fil,
                Files.readString(Path.of("jobs/forelopig.yaml"))
                        .replaceFirst(
                                "klokka: .*",
                                "klokka: " + klokka.format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)))
                        .replaceFirst("unntak:.*", "unntak: {" + AAR + ": " + dag + "}")
                        .replaceFirst("uttrekk: .*", "uttrekk: uttrekk"));
        return forfaller;
    }
}

package no.imdi.introresultat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dates on a real database, with several copies of the program at work on them. */
class TidsplanTest {
    private static final Duration TAALMODIGHET = Duration.ofMinutes(2);

    private final Aarsplan aarsplan = new Aarsplan(new Ressurser(Path.of("/finnes-ikke")));
    private final List<String> utfort = Collections.synchronizedList(new ArrayList<>());
    private final List<String> alarmer = Collections.synchronizedList(new ArrayList<>());
    private TestDatabase database;
    private Forfallsliste liste;
    private Instant naa = Instant.parse("2020-01-06T11:00:00Z");

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        liste = new Forfallsliste(JdbcClient.create(database.dataSource()));
    }

    @AfterEach
    void stopp() {
        database.close();
    }

    @Test
    void twoCopiesFireEachOfSeventyEightDatesOnceAndTheTriggersAreGoneAfterwards() {
        Random tilfeldig = new Random(6);
        // Late enough that both copies are up before the first date, on a busy machine too.
        for (int aar = 2000; aar < 2013; aar++) {
            for (Jobb jobb : Jobb.values()) {
                liste.registrer(Forfall.planlagt(
                        aar,
                        jobb,
                        Instant.now().plusMillis(6000 + tilfeldig.nextInt(3000)).truncatedTo(ChronoUnit.MILLIS)));
            }
        }
        Clock klokke = Clock.systemUTC();
        try (Tidsplan en = tidsplan(klokke, this::medPause);
                Tidsplan to = tidsplan(klokke, this::medPause)) {
            en.start(Duration.ofMillis(700));
            to.start(Duration.ofMillis(700));
            vent(() -> egne().size() >= 78 && alle(Forfall.Tilstand.UTLOST) == 0 && triggere() == 0);
        }

        assertThat(egne()).hasSize(78).doesNotHaveDuplicates();
    }

    @Test
    void twoCopiesCanStartAtTheSameMomentWhereNoneHasBeenBefore() throws Exception {
        for (int gang = 0; gang < 5; gang++) {
            try (TestDatabase ny = TestDatabase.fresh();
                    Tidsplan en = tidsplan(ny, klokke(), this::medPause);
                    Tidsplan to = tidsplan(ny, klokke(), this::medPause)) {
                CompletableFuture<Void> ene = CompletableFuture.runAsync(() -> en.start(Duration.ofSeconds(1)));
                to.start(Duration.ofSeconds(1));
                ene.get(1, TimeUnit.MINUTES);
            }
        }
    }

    /** The test's own dates that were done; the day it runs may itself be within a real date's window. */
    private List<String> egne() {
        return List.copyOf(utfort).stream()
                .filter(navn -> navn.compareTo("2013") < 0)
                .toList();
    }

    private long triggere() {
        return JdbcClient.create(database.dataSource())
                .sql("select count(*) from plan.qrtz_triggers where trigger_group = 'datoer' and trigger_name < '2013'")
                .query(Long.class)
                .single();
    }

    private void medPause(Forfall forfall) {
        utfort.add(forfall.navn());
        LockSupport.parkNanos(Duration.ofMillis(forfall.aar() % 7).toNanos());
    }

    @Test
    void aPastDateIsNotFiredByBeingRegisteredUnlessItsWindowIsOpen() {
        naa = Instant.parse("2020-01-09T11:00:00Z");
        try (Tidsplan plan = tidsplan(klokke(), forfall -> utfort.add(forfall.navn()))) {
            plan.se();
            vent(() -> alle(Forfall.Tilstand.FERDIG) == 1);
            assertThat(utfort).containsExactly("2019/forelopig");
        }
        assertThat(liste.alle()).extracting(Forfall::navn).startsWith("2019/forelopig", "2019/varsling");
    }

    @Test
    void aDateThatWasSetAndMissedWaitsForAWordOrIsLostAndThatIsAnAlarmUntilSomeoneActs() {
        try (Tidsplan plan = tidsplan(klokke(), forfall -> utfort.add(forfall.navn()))) {
            plan.se();
            naa = Instant.parse("2020-06-16T10:00:00Z");
            plan.se();
            vent(() -> utfort.isEmpty() && alle(Forfall.Tilstand.TAPT) == 4 && alle(Forfall.Tilstand.VENTER) == 1);
            plan.se();
            assertThat(alarmer)
                    .anyMatch(
                            alarm -> alarm.contains("2019/publisering: Ingen var der da den forfalt 2020-06-15 08:00"))
                    .anyMatch(alarm -> alarm.contains("2019/endelig: Ingen var der"));

            liste.settIGang("2019/endelig", naa);
            assertThatThrownBy(() -> liste.settIGang("2020/endelig", naa))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("er planlagt og kan ikke settes i gang");
            plan.se();
            vent(() -> alle(Forfall.Tilstand.FERDIG) == 1);
            assertThat(utfort).containsExactly("2019/endelig");
        }
    }

    @Test
    void aJobThatFailsIsTriedAsItsFileSaysAndThenGivenUp() {
        try (Tidsplan plan = tidsplan(klokke(), forfall -> {
            utfort.add(forfall.navn());
            throw new FailedException("Disken er full.");
        })) {
            naa = Instant.parse("2020-01-07T04:00:00Z");
            for (int forsok = 1; forsok <= 3; forsok++) {
                int ventet = forsok;
                plan.se();
                vent(() -> utfort.size() == ventet && alle(Forfall.Tilstand.UTLOST) == 0);
                naa = naa.plus(Duration.ofMinutes(29));
                plan.se();
                naa = naa.plus(Duration.ofMinutes(2));
            }
            vent(() -> alle(Forfall.Tilstand.OPPGITT) == 1);
            plan.se();
        }
        assertThat(utfort).hasSize(3);
        assertThat(alarmer).anyMatch(alarm -> alarm.contains("er oppgitt etter 3 forsøk: Disken er full."));
    }

    @Test
    void aDateMovedInItsFileIsMovedInTheTableUntilItIsFired() {
        liste.registrer(Forfall.planlagt(2019, Jobb.FORELOPIG, naa));
        liste.registrer(Forfall.planlagt(2019, Jobb.FORELOPIG, naa.plusSeconds(60)));
        assertThat(liste.alle()).extracting(Forfall::forfaller).containsExactly(naa.plusSeconds(60));

        liste.lagre(liste.alle().get(0).utlost(naa).ferdig(naa));
        liste.registrer(Forfall.planlagt(2019, Jobb.FORELOPIG, naa.plusSeconds(120)));
        assertThat(liste.alle()).extracting(Forfall::forfaller).containsExactly(naa.plusSeconds(60));
    }

    private long alle(Forfall.Tilstand tilstand) {
        return liste.alle().stream()
                .filter(forfall -> forfall.tilstand() == tilstand)
                .count();
    }

    private Tidsplan tidsplan(Clock klokke, Oppgave oppgave) {
        return tidsplan(database, klokke, oppgave);
    }

    private Tidsplan tidsplan(TestDatabase database, Clock klokke, Oppgave oppgave) {
        Map<Jobb, Oppgave> oppgaver = new EnumMap<>(Jobb.class);
        for (Jobb jobb : Jobb.values()) {
            oppgaver.put(jobb, oppgave);
        }
        return Tidsplan.av(
                aarsplan,
                oppgaver,
                database.dataSource(),
                database.database().unpooled(),
                klokke,
                feil -> (RuntimeException) feil,
                new Tidsplanlytter() {
                    @Override
                    public void endret(Forfall forfall) {}

                    @Override
                    public void alarm(String hva, String setning) {
                        alarmer.add(setning);
                    }
                });
    }

    /** A clock that stands where the test has put it. */
    private Clock klokke() {
        return new Clock() {
            @Override
            public Instant instant() {
                return naa;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId sone) {
                return this;
            }
        };
    }

    private static void vent(BooleanSupplier sant) {
        long frist = System.nanoTime() + TAALMODIGHET.toNanos();
        while (!sant.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(frist);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.job.Snapshots;
import no.imdi.introresultat.job.Verifisering;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a small generated register, on a real database. */
class HeleKjoringenTest {
    private static final Instant CUTOFF = Instant.parse("2019-02-28T23:00:00Z");

    @TempDir
    private Path home;

    @Test
    void twoRunsOfOneExtractGiveTheSameBytesAndAChangedByteIsFound() throws Exception {
        try (Program program = Program.forKjoring(omgivelser())) {
            Path uttrekk = uttrekk(Registerbestilling.etterFristen(2018, 300, 7, CUTOFF));
            Kjoring forste = kjor(program, uttrekk);
            Kjoring andre = kjor(program, uttrekk);

            assertThat(Filhasher.filer(andre.mappe())).isEqualTo(Filhasher.filer(forste.mappe()));
            assertThat(andre.uttrekkId()).isEqualTo(forste.uttrekkId());
            Verifisering verifisering = new Verifisering(
                    program.kjoringer(),
                    new Snapshots(program.jdbc()),
                    new Frysing(program.database().dataSource(), new Ressurser(home)));
            assertThat(verifisering.funn(forste.mappe())).isEmpty();
            Files.writeString(forste.mappe().resolve("intern/avvik.csv"), "x", StandardOpenOption.APPEND);
            assertThat(verifisering.funn(forste.mappe())).isEqualTo(List.of("Filen intern/avvik.csv er endret."));
        }
    }

    @Test
    void anExtractFromBeforeTheDeadlineIsRefusedForAFinalRunAndNothingIsStored() {
        try (Program program = Program.forKjoring(omgivelser())) {
            Path uttrekk = uttrekk(new Registerbestilling(2018, 50, 7, CUTOFF, Instant.parse("2019-01-07T04:00:00Z")));

            assertThatThrownBy(() -> kjor(program, uttrekk))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("2019-01-07T05:00:00+01:00");
            assertThat(program.kjoringer().alle()).isEmpty();
            for (String tabell : List.of("register.uttrekk", "batch.batch_job_instance")) {
                assertThat(program.jdbc()
                                .sql("select count(*) from " + tabell)
                                .query(Long.class)
                                .single())
                        .as(tabell)
                        .isZero();
            }
            assertThat(home.resolve("utdata")).doesNotExist();
        }
    }

    private Kjoring kjor(Program program, Path uttrekk) {
        return program.kjoringstjeneste()
                .start(
                        new Oppdrag(2018, Kjoringstype.ENDELIG, uttrekk, home.resolve("utdata"), "test"),
                        Framdrift.TAUS);
    }

    private Path uttrekk(Registerbestilling bestilling) {
        Ressurser ressurser = new Ressurser(home);
        Path mappe = home.resolve("uttrekk");
        new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser).lag(bestilling, mappe);
        return mappe;
    }

    private Omgivelser omgivelser() {
        DatabaseAddress database = TestDatabase.freshAddress();
        return new Omgivelser(
                home,
                Map.of(
                        "INTRORESULTAT_DB_URL", database.url(),
                        "INTRORESULTAT_DB_USER", database.user(),
                        "INTRORESULTAT_DB_PASSWORD", database.password()));
    }
}

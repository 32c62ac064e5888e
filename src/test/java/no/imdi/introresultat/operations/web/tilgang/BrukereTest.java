package no.imdi.introresultat.operations.web.tilgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class BrukereTest {
    private static final Aktor HVEM = Aktor.kommandolinje("prøve");

    private final JdbcClient jdbc =
            JdbcClient.create(TestDatabase.freshAddress().unpooled());
    private final Brukere brukere =
            new Brukere(jdbc, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), new Spor(jdbc));

    @Test
    void ofProgramsThatStartAtOnceOnlyOneMakesTheFirstUserAndNobodyFails() throws Exception {
        int sammen = 4;
        CyclicBarrier klare = new CyclicBarrier(sammen);
        ExecutorService programmer = Executors.newFixedThreadPool(sammen);
        try {
            List<Future<Optional<String>>> passord = new ArrayList<>();
            for (int i = 0; i < sammen; i++) {
                passord.add(programmer.submit(() -> {
                    klare.await();
                    return brukere.opprettForste("admin", HVEM);
                }));
            }
            int fikk = 0;
            for (Future<Optional<String>> ett : passord) {
                fikk += ett.get().isPresent() ? 1 : 0;
            }
            assertThat(fikk).isEqualTo(1);
        } finally {
            programmer.shutdownNow();
        }
        assertThat(brukere.alle())
                .singleElement()
                .satisfies(en -> assertThat(en.brukernavn()).isEqualTo("admin"));
        assertThat(brukere.opprettForste("annen", HVEM)).isEmpty();
        assertThatThrownBy(() -> brukere.opprett("admin", Set.of(Rolle.INNSYN), HVEM))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("«admin» er tatt");
    }
}

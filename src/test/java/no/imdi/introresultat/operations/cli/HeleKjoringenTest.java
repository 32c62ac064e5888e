package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.publication.Filhasher;
import org.junit.jupiter.api.Test;

/** The whole job on a small random register, on a real database. */
class HeleKjoringenTest {
    @Test
    void twoRunsOfOneExtractGiveTheSameBytesFromTheSameSnapshot() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll("to", TestDatabase.freshAddress());
        Path forste = Referansekjoring.mappe(konsoll);

        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();

        assertThat(Filhasher.filer(forste.resolveSibling("endelig-2"))).isEqualTo(Filhasher.filer(forste));
        assertThat(konsoll.lagret()).containsEntry("register.uttrekk", 1L).containsEntry("resultat.kjoring", 2L);
        assertThat(konsoll.kjor("runs").ut())
                .containsPattern("2018/endelig-1 +ferdig")
                .containsPattern("2018/endelig-2 +ferdig");
    }
}

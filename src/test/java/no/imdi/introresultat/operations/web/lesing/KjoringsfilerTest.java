package no.imdi.introresultat.operations.web.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringsstatus;
import no.imdi.introresultat.rules.Kjoringstype;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths lead to a file of a run. */
class KjoringsfilerTest {
    @TempDir
    private Path ut;

    private Kjoring kjoring;

    @BeforeEach
    void lagFiler() throws IOException {
        kjoring = new Kjoring(
                1,
                2018,
                Kjoringstype.ENDELIG,
                1,
                1,
                Kjoringsstatus.FERDIG,
                Instant.EPOCH,
                "drift",
                Instant.EPOCH,
                "uttrekk",
                ut,
                LocalDate.of(2018, 12, 31),
                "",
                "",
                null);
        for (String fil : new String[] {"publisering/apen.csv", "intern/lukket.csv"}) {
            Path sti = kjoring.mappe().resolve(fil);
            Files.createDirectories(sti.getParent());
            Files.writeString(sti, fil);
        }
        Files.writeString(ut.resolve("utenfor.csv"), "utenfor");
        Files.createSymbolicLink(
                kjoring.mappe().resolve("publisering/lenke.csv"),
                kjoring.mappe().resolve("intern/lukket.csv"));
    }

    @Test
    void aFileIsFoundByItsPath() {
        assertThat(new Kjoringsfiler().finn(kjoring, "publisering/apen.csv")).isPresent();
        assertThat(new Kjoringsfiler().finn(kjoring, "intern/lukket.csv")).isPresent();
    }

    /** A path that begins with the folder for publication must lead to a file in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "publisering/../intern/lukket.csv",
                "publisering/./apen.csv",
                "publisering//apen.csv",
                "publisering.zip/../intern/lukket.csv",
                "publisering/lenke.csv",
                "../../utenfor.csv",
                "publisering\\..\\intern\\lukket.csv",
                "publisering",
                "publisering/finnes-ikke.csv"
            })
    void noOtherPathLeadsToIt(String sti) {
        assertThat(new Kjoringsfiler().finn(kjoring, sti)).isEmpty();
    }
}

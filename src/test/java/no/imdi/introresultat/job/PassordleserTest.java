package no.imdi.introresultat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where the passwords of the control workbooks come from. */
class PassordleserTest {
    private static final String PASSORD = "et-langt-passord";

    @TempDir
    private Path hjem;

    @Test
    void withoutAFileNobodyHasAPassword() {
        assertThat(les(null).finnes()).isFalse();
    }

    @Test
    void aFileInTheHomeFolderIsReadAndANumberWithALeadingZeroIsNoOctalNumber() throws IOException {
        skriv("config/passord.yaml", "0301: " + PASSORD + "\n'1103': annet-langt-passord\n");

        assertThat(les(null).til("0301")).contains(PASSORD);
        assertThat(les(null).til("1103")).contains("annet-langt-passord");
        assertThat(les(null).til("1106")).isEmpty();
        assertThat(les(null)).hasToString("Passord for 2 kommuner");
    }

    @Test
    void aNamedFileGoesBeforeTheOneInTheHomeFolderAndMustBeThere() throws IOException {
        skriv("config/passord.yaml", "0301: " + PASSORD + "\n");
        Path annen = skriv("annen.yaml", "1103: " + PASSORD + "\n");

        assertThat(les(annen).til("0301")).isEmpty();
        assertThat(les(annen).til("1103")).contains(PASSORD);
        assertThatThrownBy(() -> les(hjem.resolve("borte.yaml")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("borte.yaml (INTRORESULTAT_PASSORDFIL) finnes ikke");
    }

    @Test
    void whatIsWrongIsRefusedByLineWithoutThePassword() throws IOException {
        skriv("config/passord.yaml", "0301: " + PASSORD + "\n9999: " + PASSORD + "\n");
        assertThatThrownBy(() -> les(null))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("config/passord.yaml linje 2: 9999")
                .hasMessageNotContaining(PASSORD);

        skriv("config/passord.yaml", "0301: kort\n");
        assertThatThrownBy(() -> les(null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("config/passord.yaml linje 1: 0301: passordet må ha minst 12 tegn.");
    }

    private Path skriv(String sti, String innhold) throws IOException {
        Path fil = hjem.resolve(sti);
        Files.createDirectories(fil.getParent());
        return Files.writeString(fil, innhold);
    }

    private Passord les(Path fil) {
        StandardEnvironment miljo = new StandardEnvironment();
        if (fil != null) {
            miljo.getPropertySources()
                    .addFirst(new MapPropertySource("prove", Map.of("INTRORESULTAT_PASSORDFIL", fil.toString())));
        }
        Ressurser ressurser = new Ressurser(hjem);
        return new Passordleser(ressurser, miljo).les(new KodeverkLeser(ressurser).les());
    }
}

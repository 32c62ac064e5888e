package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KodeverkLeserTest {
    private static final LocalDate NYTTAARSAFTEN_2018 = LocalDate.of(2018, 12, 31);

    @TempDir
    private Path home;

    @Test
    void thePackagedListsAreWhole() {
        Kodeverk kodeverk = les();

        assertThat(kodeverk.struktur(NYTTAARSAFTEN_2018).kommuner()).hasSize(422);
        assertThat(kodeverk.fylker(NYTTAARSAFTEN_2018)).hasSize(18);
        assertThat(kodeverk.aarsak("ARBEID_HELTID", NYTTAARSAFTEN_2018))
                .hasValueSatisfying(aarsak -> assertThat(aarsak.aarsak3()).isEqualTo("arbutd"));
        assertThat(kodeverk.naringsregioner())
                .anySatisfy(region -> assertThat(region.kommuner()).contains("0101"));
    }

    @Test
    void aListInTheHomeFolderReplacesThePackagedOne() throws IOException {
        legg("bydeler", "\uFEFFbydelsnavn;bydelsnummer;kommunenummer\r\n\"A; B\";030101;0301\r\n");

        assertThat(les().bydeler())
                .singleElement()
                .satisfies(bydel -> assertThat(bydel.navn()).isEqualTo("A; B"));
    }

    @Test
    void aBadDateIsRefusedByFileAndLine() throws IOException {
        legg(
                "fylker",
                "fylkesnummer;fylkesnavn;gyldig_fra;gyldig_til\n01;Østfold;2013-01-01;\n02;Akershus;2013-02-30;\n");

        assertThatThrownBy(this::les)
                .isInstanceOf(RefusedException.class)
                .hasMessage("Kodelisten config/kodelister/fylker.csv, linje 3, kolonne gyldig_fra:"
                        + " «2013-02-30» er ikke en dato (åååå-mm-dd); rett linjen.");
    }

    @Test
    void theSameCodeTwiceAtATimeIsRefused() throws IOException {
        legg("fylker", "fylkesnummer;fylkesnavn;gyldig_fra;gyldig_til\n01;A;2013-01-01;2020-01-01\n01;B;2019-12-31;\n");

        assertThatThrownBy(this::les)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fylker.csv, linje 3")
                .hasMessageContaining("overlapper");
    }

    @Test
    void aMissingColumnIsRefused() throws IOException {
        legg("bydeler", "bydelsnummer;kommunenummer\n030101;0301\n");

        assertThatThrownBy(this::les)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bydeler.csv mangler kolonnen «bydelsnavn»");
    }

    private Kodeverk les() {
        return new KodeverkLeser(new Ressurser(home)).les();
    }

    private void legg(String navn, String innhold) throws IOException {
        Path fil = home.resolve("config/kodelister/" + navn + ".csv");
        Files.createDirectories(fil.getParent());
        Files.writeString(fil, innhold);
    }
}

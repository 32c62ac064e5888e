package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8LeserTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aCharacterMayLieAcrossTheEndOfTheBuffer(int forskyvning) throws IOException {
        String tekst = "x".repeat(65_536 - forskyvning) + "😀Å\n".repeat(50_000);

        assertThat(les(tekst.getBytes(StandardCharsets.UTF_8))).isEqualTo(tekst);
    }

    @Test
    void onlyAByteOrderMarkAtTheVeryStartIsTakenAway() throws IOException {
        assertThat(les("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFFb");
        assertThat(les("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(les(new byte[0])).isEmpty();
    }

    @Test
    void theLineOfWhatIsNotUtf8IsKnown() {
        byte[] bytes = ("a\r\n".repeat(100_000) + "b\u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> les(bytes))
                .isInstanceOfSatisfying(
                        Utf8Leser.UgyldigUtf8.class,
                        feil -> assertThat(feil.linje()).isEqualTo(100_001));
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsNotUtf8() {
        byte[] bytes = "a\nÅ".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> les(Arrays.copyOf(bytes, bytes.length - 1))).isInstanceOf(Utf8Leser.UgyldigUtf8.class);
    }

    private static String les(byte[] bytes) throws IOException {
        try (Utf8Leser leser = new Utf8Leser(new ByteArrayInputStream(bytes))) {
            StringWriter tekst = new StringWriter();
            char[] buffer = new char[1000];
            for (int antall = leser.read(buffer, 3, 990); antall >= 0; antall = leser.read(buffer, 3, 990)) {
                tekst.write(buffer, 3, antall);
            }
            return tekst.toString();
        }
    }
}

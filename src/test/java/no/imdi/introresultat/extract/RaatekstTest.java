package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.extract.Uttrekksbeskrivelse.Fil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are kept exactly as they stood, however they were quoted and wherever the reader's buffers begin. */
class RaatekstTest {
    private static final String HODE = "deltaker_id;kjonn;fodselsaar;kategori;skjermet";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1;M;1980;RETT_OG_PLIKT;N",
                "\"P1\";\"M\";1980;RETT_OG_PLIKT;\"N\"",
                "P1;\"M\"\"M\";1980;;N",
                "P1;\"M\nK\";1980;RETT_OG_PLIKT;N",
                "P1;\"M\r\nK\r\n\";1980;RETT_OG_PLIKT;N",
                "bare ett felt",
                "P1;Å;\t;😀;N"
            })
    void aRowIsKeptAsItStood(String rad) {
        String annen = "P2;K;1990;KAN_TILBYS;J";

        assertThat(raatekster(HODE + "\n" + rad + "\n" + annen + "\n")).containsExactly(rad, annen);
        assertThat(raatekster("\uFEFF" + HODE + "\r\n\r\n" + annen + "\r\n" + rad))
                .containsExactly(annen, rad);
    }

    @Test
    void rowsAreFoundAcrossTheReadersBuffers() {
        List<String> rader = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            rader.add("P" + i + ";\"" + "x".repeat(i % 97) + (i % 5 == 0 ? "\n" : "") + "\";1980;RETT_OG_PLIKT;N");
        }

        assertThat(raatekster(HODE + "\n" + String.join("\n", rader))).isEqualTo(rader);
    }

    @Test
    void aLoneCarriageReturnInsideAFieldIsWrittenAnewRatherThanWrong() {
        assertThat(raatekster(HODE + "\nP1;\"M\rK\";1980;;N\nP2;\"K\";1990;;J\n"))
                .allSatisfy(tekst -> assertThat(tekst).matches("(?s)P1;\"M\rK\";1980;;N|P2;\"?K\"?;1990;;J"));
    }

    private static List<String> raatekster(String innhold) {
        byte[] bytes = innhold.getBytes(StandardCharsets.UTF_8);
        List<String> tekster = new ArrayList<>();
        Fil lovet = new Fil(innhold.isEmpty() ? 0 : Long.MAX_VALUE, "0".repeat(64));
        Filstrom strom = new Filstrom(Uttrekksfil.DELTAKER, lovet, new ByteArrayInputStream(bytes));
        try (strom) {
            for (Rad rad = strom.neste(); rad != null; rad = strom.neste()) {
                tekster.add(rad.tekst());
            }
        } catch (no.imdi.introresultat.register.RefusedException talteFeil) {
            assertThat(talteFeil).hasMessageContaining("rader, men uttrekk.json sier");
        }
        return tekster;
    }
}

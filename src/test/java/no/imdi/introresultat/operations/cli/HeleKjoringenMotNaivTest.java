package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.rules.NaivTelling;
import no.imdi.introresultat.rules.Proveregister;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs on random registers, held against a second, naive count of the same contract: cell by cell, row by row. */
@Langtest
class HeleKjoringenMotNaivTest {
    private static final int SMAAREGISTRE = 300;

    @TempDir
    private Path hjem;

    @ParameterizedTest
    @CsvSource({
        "2013, final, lite", "2017, preliminary, lite", "2018, final, hele",
        "2020, final, lite", "2024, preliminary, lite", "2025, final, lite"
    })
    void aRunHoldsExactlyWhatTheContractSays(int aar, String type, String land) throws IOException {
        boolean endelig = type.equals("final");
        Proveregister register = land.equals("hele")
                ? Proveregister.avHeleLandet(aar, endelig, SMAAREGISTRE, aar)
                : Proveregister.avEtLiteLand(aar, endelig, SMAAREGISTRE, aar);
        register.skrivHjem(hjem);
        Path uttrekk = register.skrivUttrekk(hjem.resolve("uttrekk"));
        Konsoll konsoll = new Konsoll(hjem, TestDatabase.freshAddress());

        Konsoll.Svar svar = konsoll.kjor("run", type, "--year", Integer.toString(aar), "--extract", uttrekk.toString());

        assertThat(svar.feil()).isEmpty();
        assertThat(svar.kode()).isZero();
        Path mappe = hjem.resolve("utdata/" + aar + "/" + (endelig ? "endelig-1" : "forelopig-1"));
        NaivTelling fasit = register.fasit();
        Path flatfiler = mappe.resolve("intern/flatfiler");
        assertThat(navn(flatfiler)).isEqualTo(fasit.flatfiler().keySet());
        for (Map.Entry<String, List<String>> fil : fasit.flatfiler().entrySet()) {
            likt(fil.getKey(), Files.readAllLines(flatfiler.resolve(fil.getKey())), fil.getValue());
        }
        likt("grunnlag", rader(mappe, "grunnlag.csv"), fasit.grunnlag());
        List<String> utelatte = rader(mappe, "utelatte-registreringer.csv");
        likt("utelatte", utelatte.stream().sorted().toList(), List.copyOf(fasit.utelatte()));
        assertThat(utelatte.isEmpty()).isEqualTo(!endelig);
        assertThat(utenGrunn(rader(mappe, "avviste-rader.csv"))).isEqualTo(fasit.avviste());
        Map<?, ?> manifest = JsonMapper.shared().readValue(mappe.resolve("manifest.json"), Map.class);
        assertThat(manifest.get("regnskap")).isEqualTo(fasit.regnskap());
        assertThat(konsoll.kjor("verify", mappe.toString()).kode()).isZero();
        batchHoldsToItsOwnSchema(konsoll);
    }

    private static void batchHoldsToItsOwnSchema(Konsoll konsoll) {
        assertThat(konsoll.jdbc()
                        .sql("select table_schema from information_schema.tables where table_name like 'batch\\_%'")
                        .query(String.class)
                        .set())
                .containsExactly("batch");
        assertThat(konsoll.lagret()).containsEntry("batch.batch_job_execution", 1L);
    }

    /** Fails with the lines that differ, not with two whole files. */
    private static void likt(String hva, List<String> fikk, List<String> ventet) {
        if (!fikk.equals(ventet)) {
            List<String> mangler = new ArrayList<>(ventet);
            mangler.removeAll(fikk);
            List<String> forMye = new ArrayList<>(fikk);
            forMye.removeAll(ventet);
            assertThat(forMye).as("lines too many in %s", hva).isEmpty();
            assertThat(mangler).as("lines missing in %s", hva).isEmpty();
            assertThat(fikk).as("order of %s", hva).isEqualTo(ventet);
        }
    }

    private static TreeSet<String> navn(Path mappe) throws IOException {
        try (Stream<Path> filer = Files.list(mappe)) {
            TreeSet<String> navn = new TreeSet<>();
            filer.forEach(fil -> navn.add(fil.getFileName().toString()));
            return navn;
        }
    }

    private static List<String> rader(Path mappe, String fil) throws IOException {
        List<String> linjer = Files.readAllLines(mappe.resolve("intern").resolve(fil));
        return linjer.subList(1, linjer.size());
    }

    /** File, line and raw text; the reason's wording is the reader's own, but there is one. */
    private static TreeSet<String> utenGrunn(List<String> rader) {
        TreeSet<String> uten = new TreeSet<>();
        for (String rad : rader) {
            String tekst = rad.substring(rad.indexOf('"') + 1, rad.length() - 1);
            String[] felt = rad.substring(0, rad.indexOf('"')).split(";");
            assertThat(felt[2]).isNotBlank();
            uten.add(felt[0] + ";" + felt[1] + ";" + tekst);
        }
        return uten;
    }
}

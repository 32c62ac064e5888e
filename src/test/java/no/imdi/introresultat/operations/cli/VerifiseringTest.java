package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished run that someone has touched, and what can no longer be done with it. */
class VerifiseringTest {
    private static final Konsoll KONSOLL = Referansekjoring.konsoll();
    private static final Path MAPPE = Referansekjoring.mappe(KONSOLL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publisering/kommuner/0301-Oslo.xlsx",
                "publisering/introresultat-2018.xlsx",
                "publisering/flatfiler/intro_deltakere-kommune-2018.csv",
                "publisering/flatfiler/UTKAST.txt",
                "intern/flatfiler/intro_tiltak_12-fylke-2018.csv",
                "intern/grunnlag.csv",
                "intern/utelatte-registreringer.csv",
                "intern/avvik.csv",
                "intern/avviste-rader.csv"
            })
    void oneChangedByteIsFoundInEveryKindOfFile(String sti) throws IOException {
        Path fil = MAPPE.resolve(sti);
        byte[] urort = Files.readAllBytes(fil);
        byte[] endret = urort.clone();
        endret[endret.length / 2] ^= 1;
        try {
            Files.write(fil, endret);

            funnet("Filen " + sti + " er endret.");
        } finally {
            Files.write(fil, urort);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aar", "hentet", "frist", "cutoff", "for_sen", "landet", "bytes"})
    void aDigitChangedInTheManifestIsFound(String etter) throws IOException {
        Path fil = MAPPE.resolve("manifest.json");
        byte[] urort = Files.readAllBytes(fil);
        byte[] endret = urort.clone();
        int sted = new String(urort, StandardCharsets.ISO_8859_1).indexOf('"' + etter + '"');
        while (!Character.isDigit(endret[sted])) {
            sted++;
        }
        endret[sted] = (byte) (endret[sted] == '9' ? '8' : endret[sted] + 1);
        try {
            Files.write(fil, endret);

            funnet("anifest");
        } finally {
            Files.write(fil, urort);
        }
    }

    @Test
    void aFileTooFewAndAFileTooManyAreFound() throws IOException {
        Path fil = MAPPE.resolve("intern/avvik.csv");
        Path bort = Files.move(fil, MAPPE.resolve("intern/avvik-kopi.csv"));
        try {
            String feil = funnet("Filen intern/avvik.csv mangler.");

            assertThat(feil).contains("Filen intern/avvik-kopi.csv hører ikke til kjøringen.");
        } finally {
            Files.move(bort, fil);
        }
    }

    @Test
    void aRowChangedBehindTheSealIsFound() {
        String partisjon = KONSOLL.jdbc()
                .sql("select inhrelid::regclass::text from pg_inherits where inhparent = 'register.program'::regclass")
                .query(String.class)
                .single();
        sql("alter table " + partisjon + " disable trigger all");
        try {
            sql("update " + partisjon + " set versjon = versjon + 1 where linje = 7");

            funnet("Det frosne uttrekket i databasen er endret");
        } finally {
            sql("update " + partisjon + " set versjon = versjon - 1 where linje = 7");
            sql("alter table " + partisjon + " enable always trigger forseglet");
            sql("alter table " + partisjon + " enable always trigger forseglet_tomming");
        }
    }

    @Test
    void aFinishedRunIsNeitherRestartedNorStopped() {
        assertThat(KONSOLL.kjor("restart", Referansekjoring.NAVN))
                .satisfies(svar -> assertThat(svar.feil()).contains("er ferdig og kan ikke startes på nytt"))
                .extracting(Konsoll.Svar::kode)
                .isEqualTo(Utgangskode.AVVIST);
        assertThat(KONSOLL.kjor("stop", Referansekjoring.NAVN))
                .satisfies(svar -> assertThat(svar.feil()).contains("er ikke i gang"))
                .extracting(Konsoll.Svar::kode)
                .isEqualTo(Utgangskode.AVVIST);
    }

    @Test
    void anUntouchedRunHoldsAndIsShownWithItsStepsAndLedger() {
        assertThat(KONSOLL.kjor("verify", MAPPE.toString()).ut()).startsWith("Alt stemmer");
        List<String> vist = KONSOLL.kjor("show", "endelig-1").ut().lines().toList();
        assertThat(Stream.of("frys", "beregn", "regnskap", "flatfiler", "internfiler", "arbeidsboeker", "manifest"))
                .allSatisfy(steg -> assertThat(vist).anyMatch(linje -> linje.matches(" *" + steg + " +ferdig .*")));
        assertThat(vist).anyMatch(linje -> linje.matches(" *program.csv avvist +2"));
    }

    /** Verifies, expects exit code 5 and a finding that holds the text, and gives all findings. */
    private static String funnet(String funn) {
        Konsoll.Svar svar = KONSOLL.kjor("verify", MAPPE.toString());
        assertThat(svar.feil()).contains(funn).doesNotContain("Exception");
        assertThat(svar.kode()).isEqualTo(Utgangskode.IKKE_VERIFISERT);
        return svar.feil();
    }

    private static void sql(String setning) {
        KONSOLL.jdbc().sql(setning).update();
    }
}

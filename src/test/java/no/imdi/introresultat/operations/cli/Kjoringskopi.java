package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of the reference run's folder, for changing.
 *
 * @param konsoll the console of the run
 * @param mappe where the copy is
 */
record Kjoringskopi(Konsoll konsoll, Path mappe) {
    static Kjoringskopi av(Konsoll konsoll, Path mappe) throws IOException {
        Path fra = Referansekjoring.mappe(konsoll);
        try (Stream<Path> alle = Files.walk(fra)) {
            for (Path sti : alle.toList()) {
                Path til = mappe.resolve(fra.relativize(sti).toString());
                if (Files.isDirectory(sti)) {
                    Files.createDirectories(til);
                } else {
                    Files.copy(sti, til);
                }
            }
        }
        return new Kjoringskopi(konsoll, mappe);
    }

    /** A file of the publication folder. */
    Path publisert(String sti) {
        return mappe.resolve("publisering").resolve(sti);
    }

    /** Changes the text of a published file. */
    void endre(String sti, UnaryOperator<String> endring) throws IOException {
        String naa = Files.readString(publisert(sti));
        String endret = endring.apply(naa);
        assertThat(endret).as("the change of " + sti).isNotEqualTo(naa);
        Files.writeString(publisert(sti), endret);
    }

    /** Audits the copy, expects exit code 5 and gives all it found. */
    String revider() {
        Konsoll.Svar svar = konsoll.kjor("audit", mappe.toString());
        assertThat(svar.feil()).doesNotContain("Exception");
        assertThat(svar.kode()).isEqualTo(Utgangskode.IKKE_VERIFISERT);
        return svar.feil();
    }
}

package no.imdi.introresultat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator writes is read by the program's own reader without a single rejected row. */
class SyntetiskuttrekkTest {
    @TempDir
    Path mappe;

    @ParameterizedTest
    @ValueSource(ints = {2013, 2018, 2020, 2025})
    void noRowOfASyntheticExtractIsRejected(int aar) {
        Ressurser ressurser = new Ressurser(mappe);
        Path ut = mappe.resolve("uttrekk");
        new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser)
                .lag(
                        Registerbestilling.etterFristen(
                                aar, 3000, 11, Registreringsfrist.normal(aar).cutoff()),
                        ut);
        try (Uttrekkskilde kilde = Filuttrekk.aapne(ut)) {
            for (Uttrekksfil fil : Uttrekksfil.values()) {
                lesAlle(kilde, fil);
            }
        }
    }

    private static void lesAlle(Uttrekkskilde kilde, Uttrekksfil fil) {
        Radtolk tolk = new Radtolk(fil, kilde.hentet());
        try (Radstrom rader = kilde.aapne(fil)) {
            for (Rad rad = rader.neste(); rad != null; rad = rader.neste()) {
                assertThat(tolk.tolk(rad)).isInstanceOf(Godkjentrad.class);
            }
        }
    }
}

package no.imdi.introresultat.publication;

import java.io.IOException;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Konsekvens.Endring;

/**
 * {@code intern/konsekvens-av-frist.csv}: one row per number that would have been another with the late registrations. A
 * number that is not there would have been the same.
 */
public final class Konsekvensfil {
    /** The file's header line, without its line end. */
    public static final String HODE = "tabell;niva;region;kategori;kjonn;tall;tall_med_for_sene;differanse";

    private Konsekvensfil() {}

    /** Writes one row. */
    public static void skriv(Appendable ut, Endring endring) throws IOException {
        Cellenokkel celle = endring.celle();
        Semikolonskriver.linje(
                ut,
                celle.tabell(),
                celle.niva().ord(),
                celle.region(),
                celle.kategori(),
                celle.kjonn().kode(),
                endring.tall(),
                endring.medForSene(),
                endring.differanse());
    }
}

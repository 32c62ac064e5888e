package no.imdi.introresultat.publication.levering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.register.FailedException;

/**
 * Takes files to a place, one by one in their order. What is there already with the right bytes is left alone, so that a
 * delivery that was broken off is gone on with by doing it again; what was put there is read back.
 */
public final class Levering {
    private final Leveringssted sted;

    /** @param sted where to */
    public Levering(Leveringssted sted) {
        this.sted = sted;
    }

    /**
     * What became of the files.
     *
     * @param lagt how many were put there
     * @param fantes how many were there already
     * @param bytes size of all of them
     */
    public record Kvittering(int lagt, int fantes, long bytes) {}

    /**
     * Delivers files.
     *
     * @param mappe the folder they lie in
     * @param filer the files, as the manifest has them
     * @param under what their paths begin with at the place, ended by {@code /}
     * @throws FailedException when a file could not be put there, or is not the same when it is read back; those before it are
     *     there, and the same delivery goes on
     */
    public Kvittering lever(Path mappe, List<Manifest.Fil> filer, String under) {
        int lagt = 0;
        long bytes = 0;
        for (Manifest.Fil fil : filer) {
            try {
                lagt += lever(mappe.resolve(fil.sti()), fil, under + fil.sti()) ? 1 : 0;
            } catch (IOException feil) {
                throw new FailedException(
                        "Filen " + fil.sti() + " kunne ikke leveres (" + feil.getMessage()
                                + "); de før den er levert. Rett feilen, og gi den samme kommandoen på nytt.",
                        feil);
            }
            bytes += fil.bytes();
        }
        return new Kvittering(lagt, filer.size() - lagt, bytes);
    }

    private boolean lever(Path fil, Manifest.Fil som, String sti) throws IOException {
        if (som.sha256().equals(sted.sha256(sti).orElse(null))) {
            return false;
        }
        sted.legg(fil, sti);
        if (!som.sha256().equals(sted.sha256(sti).orElse(null))) {
            throw new IOException("den er ikke den samme når den leses tilbake");
        }
        return true;
    }
}

package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.imdi.introresultat.register.RefusedException;

/** An extract that lies as files, in a folder or a zip file. */
public final class Filuttrekk implements Uttrekkskilde {
    private final Filsamling filer;
    private final Uttrekksbeskrivelse beskrivelse;

    private Filuttrekk(Filsamling filer) {
        this.filer = filer;
        this.beskrivelse = beskrivelse(filer);
    }

    /**
     * Opens an extract.
     *
     * @param sti the folder or the zip file
     * @return the extract, the caller's to close
     * @throws RefusedException when it is not there, a file is missing, or uttrekk.json is wrong
     */
    public static Filuttrekk aapne(Path sti) {
        Filsamling filer = Files.isDirectory(sti) ? new Mappe(sti) : Zipfil.aapne(sti);
        try {
            return new Filuttrekk(filer);
        } catch (RuntimeException e) {
            filer.close();
            throw e;
        }
    }

    private static Uttrekksbeskrivelse beskrivelse(Filsamling filer) {
        krev(filer, Uttrekksbeskrivelse.FILNAVN);
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            krev(filer, fil.filnavn());
        }
        try (InputStream innhold = filer.les(Uttrekksbeskrivelse.FILNAVN)) {
            return Uttrekksbeskrivelse.les(innhold.readAllBytes());
        } catch (IOException e) {
            throw Filstrom.lesefeil(Uttrekksbeskrivelse.FILNAVN, e);
        }
    }

    private static void krev(Filsamling filer, String navn) {
        if (!filer.har(navn)) {
            throw new RefusedException(
                    "Filen " + navn + " mangler i uttrekket " + filer + "; hent uttrekket på nytt fra NIR.");
        }
    }

    @Override
    public String kilde() {
        return "FIL";
    }

    @Override
    public Instant hentet() {
        return beskrivelse.hentet();
    }

    @Override
    public Radstrom aapne(Uttrekksfil fil) {
        try {
            return new Filstrom(fil, beskrivelse.filer().get(fil), filer.les(fil.filnavn()));
        } catch (IOException e) {
            throw Filstrom.lesefeil(fil.filnavn(), e);
        }
    }

    @Override
    public void close() {
        filer.close();
    }
}

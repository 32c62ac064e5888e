package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/** The files of a zip file, at its root or all in one folder. */
final class Zipfil implements Filsamling {
    private final Path sti;
    private final ZipFile zip;
    private final String mappe;

    private Zipfil(Path sti, ZipFile zip, String mappe) {
        this.sti = sti;
        this.zip = zip;
        this.mappe = mappe;
    }

    /**
     * Opens a zip file.
     *
     * @throws RefusedException when it is not there, not a zip file, or holds more than one extract
     */
    static Zipfil aapne(Path sti) {
        if (!Files.exists(sti)) {
            throw new RefusedException("Uttrekket " + sti + " finnes ikke; oppgi en mappe eller en zip-fil.");
        }
        try {
            ZipFile zip = new ZipFile(sti.toFile());
            try {
                return new Zipfil(sti, zip, mappe(sti, zip));
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new RefusedException(
                    "Uttrekket " + sti + " er verken en mappe eller en hel zip-fil; oppgi en av delene.");
        } catch (IOException e) {
            throw new FailedException("Uttrekket " + sti + " kan ikke leses; sjekk disk og rettigheter.", e);
        }
    }

    private static String mappe(Path sti, ZipFile zip) {
        List<String> beskrivelser = zip.stream()
                .map(ZipEntry::getName)
                .filter(navn -> navn.equals(Uttrekksbeskrivelse.FILNAVN)
                        || navn.matches("(?s)(?!__MACOSX/)[^/]+/" + Uttrekksbeskrivelse.FILNAVN))
                .toList();
        if (beskrivelser.size() > 1) {
            throw new RefusedException(
                    "Uttrekket " + sti + " har mer enn én uttrekk.json; pakk ett uttrekk i hver zip-fil.");
        }
        return beskrivelser.isEmpty() ? "" : beskrivelser.get(0).replace(Uttrekksbeskrivelse.FILNAVN, "");
    }

    @Override
    public boolean har(String navn) {
        ZipEntry fil = zip.getEntry(mappe + navn);
        return fil != null && !fil.isDirectory();
    }

    @Override
    public InputStream les(String navn) throws IOException {
        return zip.getInputStream(zip.getEntry(mappe + navn));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new FailedException("Uttrekket " + sti + " kan ikke lukkes; sjekk disken.", e);
        }
    }

    @Override
    public String toString() {
        return sti.toString();
    }
}

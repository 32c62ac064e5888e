package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file of a publication folder; one of a kind that is not known is a finding. */
final class Publiseringsleser {
    private final Publisert publisert;
    private final Flatfilleser flatfiler;

    Publiseringsleser(Revisjonsgrunnlag grunnlag, Ledetekster tekster, Publisert publisert) {
        Kjentenavn navn = new Kjentenavn(grunnlag);
        this.publisert = publisert;
        this.flatfiler = new Flatfilleser(navn, grunnlag.aar(), publisert);
    }

    /** Takes in every file under the folder, and says how many there were. */
    int les(Path mappe) throws IOException {
        List<Path> filer;
        try (Stream<Path> alle = Files.walk(mappe)) {
            filer = alle.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path fil : filer) {
            les(fil, mappe.relativize(fil).toString().replace('\\', '/'));
        }
        return filer.size();
    }

    private void les(Path fil, String sti) throws IOException {
        if (sti.endsWith(".csv")) {
            flatfiler.les(fil, sti);
        } else if (!sti.endsWith("UTKAST.txt") && !sti.endsWith(".xlsx")) {
            publisert.uforstatt("Filen " + sti + " er av et slag revisjonen ikke kjenner.");
        }
    }
}

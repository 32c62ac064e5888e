package no.imdi.introresultat.publication.pakke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.data.Datakatalog;
import no.imdi.introresultat.publication.data.Datapakke;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.data.Pakkefil;

/** Describes and seals a folder of published files when all the others are written. */
public final class Publiseringspakke {
    /** How a recipient checks the package without this program. */
    public static final String LES_MEG = "LES-MEG.txt";

    private final Path mappe;
    private final Kubetekster tekster;

    /**
     * @param mappe the publication folder
     * @param tekster what is told of it
     */
    public Publiseringspakke(Path mappe, Kubetekster tekster) {
        this.mappe = mappe;
        this.tekster = tekster;
    }

    /**
     * Writes what describes the files, the checksums of all, and the zip file with its own checksum beside the folder.
     *
     * @param kuber the tables in the data files
     */
    public void forsegl(List<Kube> kuber) throws IOException {
        Datakatalog katalog = new Datakatalog(tekster.opplysninger());
        Files.writeString(mappe.resolve(Datapakke.FILNAVN), new Datapakke(tekster).tekst(kuber, this::fil));
        Files.writeString(mappe.resolve(Datakatalog.TURTLE), katalog.turtle());
        Files.writeString(mappe.resolve(Datakatalog.JSONLD), katalog.jsonld());
        Files.writeString(
                mappe.resolve(LES_MEG),
                tekster.tekster().tekst("lesmeg", tekster.opplysninger().aar()));
        Sjekksummer.skriv(mappe);
        Path zip = mappe.resolveSibling(mappe.getFileName() + ".zip");
        Zippakke.skriv(mappe, zip);
        Sjekksummer.skrivFor(zip);
    }

    private Pakkefil fil(String sti) {
        Path fil = mappe.resolve(sti);
        try {
            return new Pakkefil(sti, Files.size(fil), Filhasher.sha256(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

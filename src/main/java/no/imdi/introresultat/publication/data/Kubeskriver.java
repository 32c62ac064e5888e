package no.imdi.introresultat.publication.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a table on a level in one format. */
public interface Kubeskriver {
    /** The ending of the format's files, with its dot. */
    String endelse();

    /** Writes one. */
    void skriv(Kube kube, Appendable ut) throws IOException;

    /** The name of a table's file, such as {@code intro_tiltak_4-kommune-2018.csv}. */
    default String filnavn(Kube kube) {
        return kube.navn() + endelse();
    }

    /**
     * Writes a file for each into a folder, which is made when it is not there. UTF-8 without a byte order mark.
     *
     * @return the files, in the order of the tables
     */
    default List<Path> skrivAlle(List<Kube> kuber, Path mappe) throws IOException {
        Files.createDirectories(mappe);
        List<Path> filer = new ArrayList<>();
        for (Kube kube : kuber) {
            Path fil = mappe.resolve(filnavn(kube));
            try (Writer ut = Files.newBufferedWriter(fil)) {
                skriv(kube, ut);
            }
            filer.add(fil);
        }
        return filer;
    }
}

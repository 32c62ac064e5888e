package no.imdi.introresultat.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.Node;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.publication.Tekster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON-stat and PX as the libraries read them that statisticians have. */
class DatafilerHosAndreTest {
    @TempDir
    private Path mappe;

    @Test
    void everyNumberAndSymbolIsThatOfTheFlatFile() throws IOException {
        List<Kube> kuber = Kube.alle(Eksempel.smaaSkjult(Eksempel.tall()), 2018);
        Kubetekster tekster = new Kubetekster(new Tekster(Tekster.BOKMAAL), Eksempel.opplysninger(true));
        List<Path> flatfiler = new Flatfilskriver().skrivAlle(kuber, mappe.resolve("flatfiler"));
        new Jsonstatskriver(tekster).skrivAlle(kuber, mappe.resolve("jsonstat"));
        new Pxskriver(tekster).skrivAlle(kuber, mappe.resolve("px"));

        Node.kjor("les-tabeller.js", mappe, mappe.resolve("lest"));

        assertThat(flatfiler).hasSize(20);
        for (Path flatfil : flatfiler) {
            String skrevet = Files.readString(flatfil);
            for (String format : List.of("jsonstat", "px")) {
                assertThat(mappe.resolve("lest").resolve(format).resolve(flatfil.getFileName()))
                        .hasContent(skrevet);
            }
        }
        assertThat(Files.readString(flatfiler.get(4))).contains(",:,").contains(",.,");
    }
}

package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilhasherTest {
    private static final int MELLOMROM = 211;

    @TempDir
    private Path mappe;

    @Test
    void aWorkbookIsSeenToBeChangedWhereverAByteIsAlsoWhenItCannotBeUnpacked() throws IOException {
        Resultattall tall = Eksempel.tall();
        Path bok = new Kommunearbeidsbok(Eksempel.smaaSkjult(tall), List.of(), new Tekster(Tekster.BOKMAAL))
                .skriv(mappe, Eksempel.kommune(tall, "2011"), Eksempel.opplysninger(true));
        List<Manifest.Fil> urort = Filhasher.filer(mappe);
        byte[] bytes = Files.readAllBytes(bok);
        int uleselige = 0;
        for (int sted = 0; sted < bytes.length; sted += MELLOMROM) {
            byte[] endret = bytes.clone();
            endret[sted] ^= 0x55;
            Files.write(bok, endret);

            List<Manifest.Fil> naa = Filhasher.filer(mappe);

            assertThat(naa).as("byte %d", sted).isNotEqualTo(urort);
            uleselige += naa.get(0).innholdSha256() == null ? 1 : 0;
        }
        assertThat(uleselige).isPositive();
    }
}

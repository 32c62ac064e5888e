package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.rules.Provehjem;
import org.junit.jupiter.api.Test;

/** A whole year on a clock of its own, from 6 January to publication, with nobody at the keyboard. */
@Langtest
class AarsovelseTest {
    private static final Path HJEM = Midlertidigmappe.ny("ovelse");

    @Test
    void aWholeYearHappensByItself() throws Exception {
        Provehjem.skrivEtLiteLand(HJEM);
        Konsoll konsoll = new Konsoll(HJEM, TestDatabase.freshAddress());

        Konsoll.Svar svar = konsoll.kjor("rehearse", "2018", "--participants", "500");

        assertThat(svar.feil()).isEmpty();
        assertThat(svar.kode()).isZero();
        assertThat(svar.ut())
                .contains(
                        "man 2019-01-07 05:00  2018/forelopig: ferdig",
                        "fre 2019-01-18 08:00  2018/varsling: ferdig",
                        "tir 2019-02-12 05:00  2018/paaminnelse: ferdig",
                        "fre 2019-03-01 05:00  2018/endelig: ferdig",
                        "2018/endelig-1 godkjent av to testbrukere",
                        "man 2019-06-17 08:00  2018/publisering: ferdig",
                        "Kjøringen 2018/endelig-1: ferdig, publisert",
                        "Hele året gikk som det skulle.");
        Path ovelse = HJEM.resolve("ovelse-2018");
        Manifest manifest = Manifestfil.les(ovelse.resolve("utdata/2018/endelig-1"));
        assertThat(manifest.publisering().godkjentAv())
                .extracting(Manifest.Godkjent::hvem)
                .containsExactly("øvelse-en", "øvelse-to");
        brevene(lesBrev(ovelse.resolve("e-post")));
        assertThat(konsoll.kjor("runs").ut()).contains("Ingen kjøringer ennå");
        assertThat(konsoll.kjor("rehearse", "2018").feil()).contains("finnes alt");
    }

    private static void brevene(List<String> brev) {
        assertThat(brev)
                .anyMatch(ett -> ett.startsWith("0301@kommune.example Førebelse resultat for 2018")
                        || ett.startsWith("0301@kommune.example Foreløpige resultater for 2018"))
                .anyMatch(ett -> ett.contains("16 dager igjen") || ett.contains("16 dagar igjen"))
                .anyMatch(ett -> ett.startsWith("statistikk@imdi.example Godkjenning ønskes: 2018/endelig"))
                .anyMatch(ett -> ett.startsWith("drift@imdi.example Ferdig: 2018/publisering"))
                .anyMatch(ett -> ett.contains("De endelige resultatene for 2018 er publisert"))
                .doesNotHaveDuplicates();
    }

    private static List<String> lesBrev(Path mappe) throws Exception {
        List<String> brev = new ArrayList<>();
        try (Stream<Path> filer = Files.list(mappe)) {
            for (Path fil : filer.sorted().toList()) {
                try (InputStream inn = Files.newInputStream(fil)) {
                    MimeMessage ett = new MimeMessage(null, inn);
                    brev.add(ett.getAllRecipients()[0] + " " + ett.getSubject() + " "
                            + ((MimeMultipart) ett.getContent()).getBodyPart(0).getContent());
                }
            }
        }
        return brev;
    }
}

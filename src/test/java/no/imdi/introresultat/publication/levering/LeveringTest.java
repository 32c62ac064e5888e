package no.imdi.introresultat.publication.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.introresultat.S3lager;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.levering.Levering.Kvittering;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delivery to a folder and to a real S3-compatible store. */
class LeveringTest {
    private static final String UNDER = "2018/endelig-1/";
    private static final List<String> STIER = List.of(
            "publisering/LES-MEG.txt", "publisering/kommuner/2027-Unjárga – Nesseby.xlsx", "publisering/SHA256SUMS");

    @TempDir
    private Path mappe;

    private Path kilde;
    private List<Manifest.Fil> filer;

    @BeforeEach
    void lagFiler() throws IOException {
        kilde = mappe.resolve("kilde");
        for (String sti : STIER) {
            Files.createDirectories(kilde.resolve(sti).getParent());
            Files.writeString(kilde.resolve(sti), sti.repeat(100));
        }
        List<Manifest.Fil> alle = Filhasher.filer(kilde);
        filer = STIER.stream()
                .map(sti -> alle.stream()
                        .filter(fil -> fil.sti().equals(sti))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aFolderGetsEveryFileWholeAndASecondDeliverySendsNothing() throws IOException {
        Path til = mappe.resolve("delt mappe");

        assertThat(lever(til.toUri().toString(), null)).isEqualTo(new Kvittering(3, 0, bytes()));
        assertThat(lever(til.toUri().toString(), null)).isEqualTo(new Kvittering(0, 3, bytes()));

        for (String sti : STIER) {
            assertThat(til.resolve(UNDER + sti)).hasSameBinaryContentAs(kilde.resolve(sti));
        }
        try (Stream<Path> alt = Files.walk(til)) {
            assertThat(alt.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void anS3StoreGetsWhatIsMissingOrWrongThereAndNothingElse() throws IOException {
        try (S3lager lager = S3lager.start(mappe.resolve("lager"))) {
            S3oppsett oppsett = oppsett(lager.endepunkt(), S3lager.NOEKKEL);
            String adresse = "s3://" + S3lager.BOETTE + "/statistikk/intro/";
            try (Leveringssted sted = Leveringsadresse.les(adresse).aapne(() -> oppsett)) {
                assertThat(sted.sha256(UNDER + STIER.get(0))).isEmpty();
                sted.legg(kilde.resolve(STIER.get(0)), UNDER + STIER.get(0));
                sted.legg(kilde.resolve(STIER.get(0)), UNDER + STIER.get(2));
            }

            assertThat(lever(adresse, oppsett)).isEqualTo(new Kvittering(2, 1, bytes()));
            assertThat(lever(adresse, oppsett)).isEqualTo(new Kvittering(0, 3, bytes()));

            try (Leveringssted sted =
                    Leveringsadresse.les("s3://" + S3lager.BOETTE).aapne(() -> oppsett)) {
                for (Manifest.Fil fil : filer) {
                    assertThat(sted.sha256("statistikk/intro/" + UNDER + fil.sti()))
                            .contains(fil.sha256());
                }
            }
            assertThatThrownBy(() -> lever("s3://ukjent/intro", oppsett))
                    .isInstanceOf(FailedException.class)
                    .hasMessageContaining("(bøtten ukjent finnes ikke); de før den er levert");
            assertThatThrownBy(() -> lever(adresse, oppsett(lager.endepunkt(), "UKJENT")))
                    .isInstanceOf(FailedException.class)
                    .hasMessageContaining("(lageret svarte InvalidAccessKeyId)")
                    .hasMessageNotContaining("UKJENT");
        }
        assertThatThrownBy(() -> lever("s3://noe/intro", oppsett("http://127.0.0.1:1", S3lager.NOEKKEL)))
                .isInstanceOf(FailedException.class)
                .hasMessageContaining("(lageret svarer ikke)");
    }

    @Test
    void aFileThatIsNotTheSameWhenItIsReadBackStopsTheDelivery() {
        Leveringssted glemsk = new Leveringssted() {
            @Override
            public Optional<String> sha256(String sti) {
                return sti.endsWith(".xlsx")
                        ? Optional.of("en annen")
                        : Optional.of(filer.get(0).sha256());
            }

            @Override
            public void legg(Path fil, String sti) {
                // says that it has it
            }

            @Override
            public void close() {
                // nothing to close
            }
        };

        assertThatThrownBy(() -> new Levering(glemsk).lever(kilde, filer, UNDER))
                .isInstanceOf(FailedException.class)
                .hasMessage(
                        "Filen " + STIER.get(1) + " kunne ikke leveres (den er ikke den samme når den leses tilbake);"
                                + " de før den er levert. Rett feilen, og gi den samme kommandoen på nytt.");
    }

    @Test
    void anAddressIsAFolderOrABucketAndHoldsNoKeys() {
        for (String feil : List.of(
                "utdata",
                "ftp://x/y",
                "file://maskin/mappe",
                "s3:///prefiks",
                "s3://n:h@boette/p",
                "s3://b/p?key=1",
                "s3://[")) {
            assertThatThrownBy(() -> Leveringsadresse.les(feil))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("file:///mappe eller s3://bøtte/prefiks");
        }
        assertThat(oppsett("http://127.0.0.1", "hysj").toString()).doesNotContain("hysj", S3lager.NOEKKEL);
    }

    private Kvittering lever(String adresse, S3oppsett oppsett) {
        try (Leveringssted sted = Leveringsadresse.les(adresse).aapne(() -> oppsett)) {
            return new Levering(sted).lever(kilde, filer, UNDER);
        }
    }

    private static S3oppsett oppsett(String endepunkt, String noekkel) {
        return new S3oppsett(URI.create(endepunkt), "us-east-1", noekkel, S3lager.NOEKKEL);
    }

    private long bytes() {
        return filer.stream().mapToLong(Manifest.Fil::bytes).sum();
    }
}

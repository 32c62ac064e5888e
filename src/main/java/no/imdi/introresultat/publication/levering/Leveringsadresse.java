package no.imdi.introresultat.publication.levering;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.imdi.introresultat.register.RefusedException;

/** Where files are to be delivered, as it is written: {@code file:///folder} or {@code s3://bucket/prefix}. */
public record Leveringsadresse(URI adresse) {
    /**
     * Reads an address.
     *
     * @throws RefusedException when it is no folder and no bucket, or holds a password
     */
    public static Leveringsadresse les(String tekst) {
        try {
            URI adresse = new URI(tekst);
            boolean mappe =
                    "file".equals(adresse.getScheme()) && adresse.getPath() != null && adresse.getHost() == null;
            boolean boette = "s3".equals(adresse.getScheme()) && adresse.getHost() != null;
            if ((mappe || boette)
                    && adresse.getUserInfo() == null
                    && adresse.getQuery() == null
                    && adresse.getFragment() == null) {
                return new Leveringsadresse(adresse);
            }
        } catch (URISyntaxException ikkeEnAdresse) {
            // refused below
        }
        throw new RefusedException("Leveringsadressen er verken en mappe eller en bøtte; skriv file:///mappe eller"
                + " s3://bøtte/prefiks, uten nøkler.");
    }

    /**
     * Opens the place.
     *
     * @param s3 asked for how a store is reached, when it is one
     */
    public Leveringssted aapne(Supplier<S3oppsett> s3) {
        if (adresse.getScheme().equals("s3")) {
            String prefiks = adresse.getPath().replaceAll("^/+|/+$", "");
            return new S3sted(s3.get(), adresse.getHost(), prefiks.isEmpty() ? "" : prefiks + "/");
        }
        try {
            return new Mappested(Path.of(adresse));
        } catch (IllegalArgumentException | FileSystemNotFoundException ikkeEnMappe) {
            throw new RefusedException(
                    "Adressen " + adresse + " er ingen mappe på denne maskinen; skriv file:///mappe.");
        }
    }

    @Override
    public String toString() {
        return adresse.toString();
    }
}

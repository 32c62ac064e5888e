package no.imdi.introresultat.publication.levering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.publication.Filhasher;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.HttpStatusCode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A place in a bucket of an S3-compatible store. An object appears whole, or not at all; a request that the network breaks is
 * tried again by the client.
 */
final class S3sted implements Leveringssted {
    private final S3Client klient;
    private final String boette;
    private final String prefiks;

    /** @param prefiks what the objects' keys begin with; empty, or ended by {@code /} */
    S3sted(S3oppsett oppsett, String boette, String prefiks) {
        this.boette = boette;
        this.prefiks = prefiks;
        S3ClientBuilder bygger = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(oppsett.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(oppsett.noekkel(), oppsett.hemmelighet())))
                // Other stores than Amazon's do not know its newer checksums or its bodies in chunks; what is delivered
                // is
                // read back instead.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .forcePathStyle(oppsett.endepunkt() != null);
        if (oppsett.endepunkt() != null) {
            bygger.endpointOverride(oppsett.endepunkt());
        }
        this.klient = bygger.build();
    }

    @Override
    public Optional<String> sha256(String sti) throws IOException {
        try (ResponseInputStream<GetObjectResponse> innhold =
                klient.getObject(hent -> hent.bucket(boette).key(prefiks + sti))) {
            return Optional.of(Filhasher.sha256(innhold));
        } catch (SdkException feil) {
            if (finnesIkke(feil)) {
                return Optional.empty();
            }
            throw feil(feil);
        }
    }

    /** Some stores answer with a name that is not well-formed XML, and then only the status can be read. */
    private static boolean finnesIkke(SdkException feil) {
        return feil instanceof S3Exception svar
                && svar.statusCode() == HttpStatusCode.NOT_FOUND
                && !(feil instanceof NoSuchBucketException);
    }

    @Override
    public void legg(Path fil, String sti) throws IOException {
        try {
            klient.putObject(legg -> legg.bucket(boette).key(prefiks + sti), RequestBody.fromFile(fil));
        } catch (SdkException feil) {
            throw feil(feil);
        }
    }

    /** What the store answers, without keys or addresses. */
    private IOException feil(SdkException feil) {
        if (feil instanceof NoSuchBucketException) {
            return new IOException("bøtten " + boette + " finnes ikke", feil);
        }
        if (feil instanceof S3Exception svar) {
            String kode = svar.awsErrorDetails() == null
                    ? null
                    : svar.awsErrorDetails().errorCode();
            return new IOException("lageret svarte " + (kode == null ? svar.statusCode() : kode), feil);
        }
        return new IOException("lageret svarer ikke", feil);
    }

    @Override
    public void close() {
        klient.close();
    }
}

package no.imdi.introresultat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An S3-compatible store on this machine with one empty bucket and one access key; gone when it is closed. */
public final class S3lager implements AutoCloseable {
    /** The bucket. */
    public static final String BOETTE = "publisering";

    /** Access key and secret key. */
    public static final String NOEKKEL = "S3RVER";

    private final Process prosess;
    private final String port;

    private S3lager(Process prosess) throws IOException {
        this.prosess = prosess;
        this.port =
                new BufferedReader(new InputStreamReader(prosess.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** Starts one that keeps its objects in a folder. */
    public static S3lager start(Path mappe) {
        try {
            return new S3lager(new ProcessBuilder(Node.kommando("s3-lager.js", mappe, BOETTE))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address. */
    public String endepunkt() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        prosess.destroyForcibly();
        prosess.onExit().join();
    }
}

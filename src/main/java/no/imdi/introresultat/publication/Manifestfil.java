package no.imdi.introresultat.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code manifest.json}: UTF-8, two spaces, keys in the order of {@link Manifest}. */
public final class Manifestfil {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();
    private static final DefaultIndenter INNRYKK = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PEN = JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INNRYKK).withArrayIndenter(INNRYKK));

    private Manifestfil() {}

    /** The manifest as the text of its file. */
    public static String tekst(Manifest manifest) {
        return PEN.writeValueAsString(manifest) + "\n";
    }

    /** Writes the manifest into the run's folder and returns the file. */
    public static Path skriv(Manifest manifest, Path mappe) throws IOException {
        return Files.writeString(mappe.resolve(Manifest.FILNAVN), tekst(manifest));
    }

    /**
     * Reads the manifest of a run's folder.
     *
     * @throws IOException when the file is not there or is not a manifest
     */
    public static Manifest les(Path mappe) throws IOException {
        Path fil = mappe.resolve(Manifest.FILNAVN);
        try {
            return JSON.readValue(Files.readString(fil), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("Not a manifest: " + fil.getFileName(), e);
        }
    }
}

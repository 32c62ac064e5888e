package no.imdi.introresultat.publication.data;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the data files have it: an object's fields on a line each, lists on one line, decimals as they are written. */
public final class Jsonskriver {
    private static final DefaultIndenter INNRYKK = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PEN = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(INNRYKK)
                    .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)));

    private Jsonskriver() {}

    /** A tree of maps, lists, texts and numbers as the text of a file. */
    public static String tekst(Object tre) {
        return PEN.writeValueAsString(tre) + "\n";
    }
}

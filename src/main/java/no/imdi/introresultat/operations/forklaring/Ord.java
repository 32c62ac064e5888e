package no.imdi.introresultat.operations.forklaring;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.rules.Regel;

/** The words of an explanation in one language: bokmål, or English where the texts are. */
final class Ord {
    private final Tekster tekster;
    private final ResourceBundle ord;

    Ord(Tekster tekster) {
        this.tekster = tekster;
        this.ord = ResourceBundle.getBundle(
                Ord.class.getPackageName() + ".ord",
                Locale.forLanguageTag(tekster.sprak()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A text with its places filled; numbers stand without separators.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    String tekst(String nokkel, Object... verdier) {
        return MessageFormat.format(
                ord.getString(nokkel), Stream.of(verdier).map(String::valueOf).toArray());
    }

    /** The rule's name with its paragraph. */
    String regel(Regel regel) {
        return tekst("regel", tekst("regel." + regel.name()), regel.paragraf());
    }

    /** The rule's paragraph, to stand after what rests on it. */
    String etter(Regel regel) {
        return tekst("regel.etter", regel.paragraf());
    }

    /** A date in words. */
    String dato(LocalDate dato) {
        return tekster.dato(dato);
    }

    /** An instant in Norwegian time, in words. */
    String tidspunkt(Instant tid) {
        return tekster.tidspunkt(tid);
    }
}

package no.imdi.introresultat.publication.kvalitet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.rules.Kjoringstype;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * {@code intern/kvalitetsrapport.html}: the report as one page that needs nothing else, neither a server nor a network. All
 * that comes from the run is escaped by the template engine.
 */
public final class Kvalitetsside {
    /** The file's name. */
    public static final String FILNAVN = "kvalitetsrapport.html";

    private static final String STIL = ressurs("kvalitetsrapport.css");
    private static final String SKRIPT = ressurs("kvalitetsrapport.js");

    private Kvalitetsside() {}

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param tittel its heading
     * @param forklaringer what the reader must know
     * @param diagram the chart; null for none
     * @param sorterbar whether the reader may sort the table
     * @param hode the table's heads
     * @param rader the table's rows
     */
    public record Del(
            String id,
            String tittel,
            List<String> forklaringer,
            Stolpediagram diagram,
            boolean sorterbar,
            List<Hode> hode,
            List<Linje> rader) {}

    /**
     * A head of a column.
     *
     * @param tekst its text
     * @param tall whether the column holds numbers
     */
    public record Hode(String tekst, boolean tall) {}

    /**
     * A row.
     *
     * @param framhevet whether it stands out
     * @param celler a cell per column
     */
    public record Linje(boolean framhevet, List<Celle> celler) {}

    /**
     * A cell.
     *
     * @param tekst what is shown
     * @param verdi the number it is sorted by; empty for text, and for a number that there is not
     * @param tall whether it stands in a column of numbers
     * @param hode whether it names the row
     */
    public record Celle(String tekst, String verdi, boolean tall, boolean hode) {}

    /** The page's text, in HTML. */
    public static String lag(Kvalitetsrapport rapport, Tekster tekster) {
        Tallformat format = new Tallformat(tekster);
        boolean endelig = rapport.opplysninger().type() == Kjoringstype.ENDELIG;
        Context innhold = new Context(Locale.ROOT);
        innhold.setVariables(Map.of(
                "sprak",
                Locale.forLanguageTag(tekster.sprak()).getLanguage(),
                "tekster",
                tekster,
                "tittel",
                tekster.tekst("kvalitet.tittel", rapport.opplysninger().aar()),
                "ingress",
                List.of(
                        tekster.tekst(endelig ? "merknad.endelig.tekst" : "merknad.forelopig.tekst"),
                        tekster.tekst(
                                "merknad.hentet.tekst",
                                tekster.tidspunkt(rapport.opplysninger().hentet()))),
                "format",
                format,
                "stil",
                STIL,
                "skript",
                SKRIPT,
                "deler",
                Kvalitetstabeller.av(rapport, tekster).stream()
                        .map(seksjon -> del(seksjon, format))
                        .toList()));
        return maler(tekster).process("kvalitetsrapport", innhold);
    }

    private static Del del(Seksjon seksjon, Tallformat format) {
        Ark ark = seksjon.tabell();
        return new Del(
                seksjon.id(),
                ark.tittel(),
                ark.forklaringer(),
                seksjon.diagram(),
                seksjon.sorterbar(),
                ark.kolonner().stream()
                        .map(kolonne -> new Hode(kolonne.navn(), kolonne.tall()))
                        .toList(),
                ark.rader().stream().map(rad -> linje(rad, ark, format)).toList());
    }

    private static Linje linje(Rad rad, Ark ark, Tallformat format) {
        List<Celle> celler = IntStream.range(0, ark.kolonner().size())
                .mapToObj(i -> celle(rad.verdier().get(i), ark.kolonner().get(i), i < ark.frysteKolonner(), format))
                .toList();
        return new Linje(rad.framhevet(), celler);
    }

    private static Celle celle(Verdi verdi, Kolonne kolonne, boolean hode, Tallformat format) {
        String tekst = format.tekst(verdi);
        return new Celle(tekst, Tallformat.sortering(verdi), kolonne.tall(), hode && !tekst.isEmpty());
    }

    private static TemplateEngine maler(Tekster tekster) {
        ClassLoaderTemplateResolver finner = new ClassLoaderTemplateResolver(Kvalitetsside.class.getClassLoader());
        finner.setPrefix(Kvalitetsside.class.getPackageName().replace('.', '/') + "/");
        finner.setSuffix(".html");
        finner.setTemplateMode(TemplateMode.HTML);
        finner.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine maler = new TemplateEngine();
        maler.setTemplateResolver(finner);
        maler.setMessageResolver(new Meldinger(tekster));
        return maler;
    }

    private static String ressurs(String fil) {
        try (InputStream bytes = Kvalitetsside.class.getResourceAsStream(fil)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** The texts of the program as the template asks for them: {@code #{key}}. */
    private static final class Meldinger extends AbstractMessageResolver {
        private final Tekster tekster;

        Meldinger(Tekster tekster) {
            this.tekster = tekster;
        }

        @Override
        public String resolveMessage(ITemplateContext innhold, Class<?> opphav, String nokkel, Object[] verdier) {
            return tekster.tekst(nokkel, verdier);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext innhold, Class<?> opphav, String nokkel, Object[] verdier) {
            throw new IllegalArgumentException("No text with the key " + nokkel);
        }
    }
}

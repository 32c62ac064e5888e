package no.imdi.introresultat.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes mails from texts in both forms of Norwegian: the same paragraphs as plain text and as HTML. */
final class Brevskriver {
    private final Map<Maalform, Properties> tekster = new EnumMap<>(Maalform.class);
    private final TemplateEngine maler = new TemplateEngine();

    Brevskriver() {
        for (Maalform maalform : Maalform.values()) {
            tekster.put(maalform, les("brev_" + maalform.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
        ClassLoaderTemplateResolver finner = new ClassLoaderTemplateResolver(Brevskriver.class.getClassLoader());
        finner.setPrefix("no/imdi/introresultat/notification/");
        finner.setTemplateMode(TemplateMode.HTML);
        finner.setCharacterEncoding(StandardCharsets.UTF_8.name());
        maler.setTemplateResolver(finner);
    }

    private static Properties les(String fil) {
        Properties lest = new Properties();
        try (InputStream bytes = Brevskriver.class.getResourceAsStream(fil);
                InputStreamReader tegn = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            lest.load(tegn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lest;
    }

    /**
     * A mail.
     *
     * @param lenke where the recipient is to go; empty for nowhere
     * @param verdier what fills {@code {aar}} and the like in the texts
     */
    Brev skriv(Brevtype type, Maalform maalform, String lenke, Map<String, String> verdier) {
        Properties sprak = tekster.get(maalform);
        List<String> avsnitt = new ArrayList<>();
        for (int i = 1; sprak.containsKey(type.nokkel() + "." + i); i++) {
            avsnitt.add(fyll(sprak.getProperty(type.nokkel() + "." + i), verdier));
        }
        String emne = fyll(sprak.getProperty(type.nokkel() + ".emne"), verdier);
        String hilsen = sprak.getProperty("hilsen");
        List<String> linjer = new ArrayList<>(avsnitt);
        if (!lenke.isEmpty()) {
            linjer.add(lenke);
        }
        linjer.add(hilsen);
        Context innhold = new Context(Locale.ROOT);
        innhold.setVariable("sprak", maalform.name().toLowerCase(Locale.ROOT));
        innhold.setVariable("emne", emne);
        innhold.setVariable("avsnitt", avsnitt);
        innhold.setVariable("lenke", lenke);
        innhold.setVariable("lenketekst", sprak.getProperty("lenke"));
        innhold.setVariable("hilsen", hilsen);
        return new Brev(emne, String.join("\n\n", linjer) + "\n", maler.process("brev.html", innhold));
    }

    private static String fyll(String tekst, Map<String, String> verdier) {
        String fylt = tekst;
        for (Map.Entry<String, String> verdi : verdier.entrySet()) {
            fylt = fylt.replace("{" + verdi.getKey() + "}", verdi.getValue());
        }
        return fylt;
    }
}

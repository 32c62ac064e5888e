package no.imdi.introresultat.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** The texts of the publication in one language. */
public final class Tekster {
    /** Norwegian bokmål. */
    public static final Locale BOKMAAL = Sprak.BOKMAAL.locale();

    private static final Map<Sprak, String> BUNTER =
            Map.of(Sprak.NYNORSK, "tekster_nn.properties", Sprak.ENGELSK, "tekster_en.properties");

    private final Sprak sprak;
    private final Properties tekster = new Properties();

    /**
     * Takes the texts of a language. Nynorsk has the texts of the published workbooks; for the others, which no municipality
     * that has chosen nynorsk is shown, bokmål stands.
     */
    public Tekster(Sprak sprak) {
        this.sprak = sprak;
        tekster.putAll(les("tekster.properties"));
        if (BUNTER.containsKey(sprak)) {
            tekster.putAll(les(BUNTER.get(sprak)));
        }
    }

    /** Takes the texts of a language; any language that nothing is published in gives bokmål. */
    public Tekster(Locale sprak) {
        this(Stream.of(Sprak.values())
                .filter(en -> en.locale().getLanguage().equals(sprak.getLanguage()))
                .findFirst()
                .orElse(Sprak.BOKMAAL));
    }

    private static Properties les(String fil) {
        Properties lest = new Properties();
        try (InputStream bytes = Tekster.class.getResourceAsStream(fil);
                Reader tegn = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            lest.load(tegn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lest;
    }

    /**
     * A text with its places {@code {0}}, {@code {1}} … filled.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String tekst(String nokkel, Object... verdier) {
        String tekst = tekster.getProperty(nokkel);
        if (tekst == null) {
            throw new IllegalArgumentException("No text with the key " + nokkel);
        }
        for (int i = 0; i < verdier.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(verdier[i]));
        }
        return tekst;
    }

    /** A date in words. */
    public String dato(LocalDate dato) {
        return skrevet("format.dato", dato);
    }

    /** An instant in Norwegian time, in words. */
    public String tidspunkt(Instant tid) {
        return skrevet("format.tidspunkt", tid.atZone(Registreringsfrist.NORGE));
    }

    /** A day with its month's short name. */
    public String dag(LocalDate dag) {
        return skrevet("format.dag", dag);
    }

    /** The names of months are these texts' own: Java's are others in another version of Java. */
    private String skrevet(String format, TemporalAccessor tid) {
        int maaned = tid.get(ChronoField.MONTH_OF_YEAR) - 1;
        String monster = tekst(format)
                .replace("MMMM", "'" + tekst("format.maaneder").split(" ")[maaned] + "'")
                .replace("MMM", "'" + tekst("format.maaneder.kort").split(" ")[maaned] + "'");
        return DateTimeFormatter.ofPattern(monster, Locale.ROOT).format(tid);
    }

    /** A county, a municipality or the whole country, as readers call it. */
    String omraade(Region region) {
        if (region.nummer().equals(Region.HELE_LANDET)) {
            return tekst("omraade.landet");
        }
        return tekst(region.niva() == Niva.FYLKE ? "omraade.fylke" : "omraade.kommune", region.navn());
    }

    /** A category, as readers call it. */
    String kategori(Kategori kategori) {
        return kategori.navn(sprak);
    }

    /** Says that a series is broken because these municipalities were split. */
    String brudd(List<String> delte) {
        return tekst("utvikling.brudd" + (delte.size() == 1 ? "" : ".flere"), String.join(", ", delte));
    }

    /** The language. */
    Sprak spraket() {
        return sprak;
    }

    /** The language's tag, such as {@code nb-NO}. */
    public String sprak() {
        return sprak.kode();
    }
}

package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Naringsregion;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.revisjon.Publisert.Andel;
import no.imdi.introresultat.revisjon.Publisert.Lesning;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/**
 * A country with two counties: Oslo with two districts, and Vestfold with the municipalities 0701 and 0702, of which 0701 is
 * an economic region of its own. Its persons are given, its cells are published, some of them hidden.
 */
final class Proveland {
    static final String AARSAK3 = "intro_avslutning_direkte_3";
    static final String AARSAK8 = "intro_avslutning_direkte_8";
    static final String DELTAKERE = "intro_deltakere";
    static final String TILTAK4 = "intro_tiltak_4";
    static final String TILTAK12 = "intro_tiltak_12";

    private static final Gyldighet ALLTID = new Gyldighet(LocalDate.of(2013, 1, 1), null);
    private static final List<Avslutningsaarsak> AARSAKER =
            List.of(aarsak("arbeid", "arbutd"), aarsak("utdanning", "arbutd"), aarsak("gr_skole", "annet"));
    private static final List<Tiltakstype> TILTAK =
            List.of(tiltak("sprakpraksis", "arbeidsliv"), tiltak("arbeidstrening", "arbeidsliv"));

    private final Kodeverk kodeverk;
    private final List<Gruppetall> grupper = new ArrayList<>();
    private final Set<Cellenokkel> skjulte = new HashSet<>();
    private final List<Andel> visteAndeler = new ArrayList<>();
    private final Set<String> publiserte = new HashSet<>();

    /** Publishes these tables on all levels. */
    Proveland(String... tabeller) {
        this(AARSAKER, TILTAK, List.of(tabeller));
    }

    /** Publishes these tables on all levels, with code lists of one's own. */
    Proveland(List<Avslutningsaarsak> aarsaker, List<Tiltakstype> tiltak, List<String> tabeller) {
        this.kodeverk = new Kodeverk(
                aarsaker,
                tiltak,
                List.of(new Bydel("030101", "Gamle Oslo", "0301"), new Bydel("030199", "Uoppgitt", "0301")),
                List.of(
                        new Kommune("0301", "Oslo", "03", ALLTID),
                        new Kommune("0701", "Horten", "07", ALLTID),
                        new Kommune("0702", "Holmestrand", "07", ALLTID)),
                List.of(),
                List.of(new Fylke("03", "Oslo", ALLTID), new Fylke("07", "Vestfold", ALLTID)),
                List.of(new Naringsregion("0791", "Horten", List.of("0701"))));
        publiserte.addAll(tabeller);
    }

    static Avslutningsaarsak aarsak(String fin, String grov) {
        return new Avslutningsaarsak(fin + "-" + grov, fin, fin, grov, true, ALLTID);
    }

    static Tiltakstype tiltak(String fin, String grov) {
        return new Tiltakstype(fin + "-" + grov, fin, fin, grov, ALLTID);
    }

    /** Persons of one category and sex; null for the municipality counts them in the country only. */
    Proveland med(String tabell, String kategori, String kommune, int menn, int kvinner) {
        String bydel = "0301".equals(kommune) ? "030101" : null;
        med(new Gruppetall(tabell, kategori, Kjonn.M, kommune, bydel, menn));
        med(new Gruppetall(tabell, kategori, Kjonn.K, kommune, bydel, kvinner));
        return this;
    }

    void med(Gruppetall gruppe) {
        grupper.add(gruppe);
    }

    static Cellenokkel celle(String tabell, Niva niva, String region, String kategori, Kjonnsgruppe kjonn) {
        return new Cellenokkel(tabell, niva, region, kategori, kjonn);
    }

    Proveland skjul(Cellenokkel... celler) {
        skjulte.addAll(List.of(celler));
        return this;
    }

    /** Hides the cell for men, women and both. */
    Proveland skjulAlleKjonn(String tabell, Niva niva, String region, String kategori) {
        for (Kjonnsgruppe kjonn : Kjonnsgruppe.values()) {
            skjul(celle(tabell, niva, region, kategori, kjonn));
        }
        return this;
    }

    /** Shows a percent, whether its counts are hidden or not. */
    Proveland visProsent(Cellenokkel celle) {
        visteAndeler.add(new Andel(celle, celle.alle()));
        return this;
    }

    Revisjonsgrunnlag grunnlag() {
        return new Revisjonsgrunnlag(
                2018,
                tabeller(),
                new Regioninndeling(kodeverk, kodeverk.struktur(LocalDate.of(2018, 12, 31))),
                kodeverk,
                4,
                false,
                3,
                OptionalInt.empty());
    }

    Resultattall tall() {
        return new Resultattall(tabeller(), grunnlag().inndeling(), grupper);
    }

    /** Audits what is published. */
    Revisjonsresultat revider() {
        Resultattall tall = tall();
        Publisert publisert = new Publisert();
        tall.celler().filter(celle -> publiserte.contains(celle.tabell())).forEach(celle -> {
            Tegnverdi verdi = skjulte.contains(celle)
                    ? Tegnverdi.SKJULT
                    : Tegnverdi.les(Integer.toString(tall.antall(celle))).orElseThrow();
            publisert.antall(celle, new Lesning(verdi, "fil", "sted"));
        });
        for (Andel andel : visteAndeler) {
            Tegnverdi verdi = tall.prosent(andel.teller()).map(Tegnverdi::tall).orElse(Tegnverdi.IKKE_BEREGNELIG);
            publisert.prosent(andel, new Lesning(verdi, "fil", "sted"));
        }
        return new Revisjon(grunnlag(), sprak -> (nokkel, verdier) -> nokkel).revider(publisert, 1);
    }

    /** The verdict on one cell. */
    static Cellefunn funn(Revisjonsresultat resultat, Cellenokkel celle) {
        return resultat.celler().stream()
                .filter(funn -> funn.celle().equals(celle))
                .findFirst()
                .orElseThrow();
    }

    private static List<Tabell> tabeller() {
        Map<String, List<Kategori>> kategorier = new LinkedHashMap<>();
        Map<String, String> dimensjoner = new LinkedHashMap<>();
        try {
            Files.readAllLines(Path.of("config/kodelister/dimensjoner.csv")).stream()
                    .skip(1)
                    .map(linje -> linje.split(";"))
                    .forEach(felt -> {
                        kategorier
                                .computeIfAbsent(felt[0], ny -> new ArrayList<>())
                                .add(new Kategori(felt[2], felt[3]));
                        dimensjoner.put(felt[0], felt[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kategorier.entrySet().stream()
                .map(tabell -> new Tabell(tabell.getKey(), dimensjoner.get(tabell.getKey()), tabell.getValue()))
                .toList();
    }
}

package no.imdi.introresultat.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Tiltakstype;

/** The code lists as rows of text, read without the program's own reader, and as the {@link Kodeverk} the rules take. */
final class Kodelister {
    /** The capital, and municipalities of the random registers that were split, joined and renumbered. */
    private static final List<String> FLYTTET =
            List.of("0301", "0704", "0710", "0720", "3003", "1601", "5001", "1507", "1508", "1580");

    /** The project's lists, plus codes that expire, begin and come back, which the real ones hardly have. */
    static final Kodelister PROVE = lesProve();

    /** The project's own lists, unchanged. */
    static final Kodelister PROSJEKTETS = prosjektets();

    /** As {@link #PROVE}, with the capital, every fortieth municipality and the changes between them: quick to
     * write workbooks for. */
    static final Kodelister SMAA = lesSmaa();

    private final Map<String, List<Map<String, String>>> lister;

    private Kodelister(Map<String, List<Map<String, String>>> lister) {
        this.lister = lister;
    }

    private static Kodelister prosjektets() {
        Map<String, List<Map<String, String>>> lister = new HashMap<>();
        for (String fil : List.of(
                "avslutningsaarsaker",
                "tiltakstyper",
                "bydeler",
                "kommuner",
                "kommuneendringer",
                "fylker",
                "naringsregioner",
                "dimensjoner")) {
            lister.put(fil, les(fil));
        }
        return new Kodelister(lister);
    }

    private static Kodelister lesProve() {
        Kodelister kodelister = prosjektets();
        kodelister.leggTil("avslutningsaarsaker", "UTGAATT", "kvalifisering", "annet", "J", "2004-01-01", "2016-07-01");
        kodelister.leggTil("avslutningsaarsaker", "NY_BETYDNING", "annet", "annet", "J", "2004-01-01", "2018-01-01");
        kodelister.leggTil("avslutningsaarsaker", "NY_BETYDNING", "arbeid", "arbutd", "J", "2018-01-01", "");
        kodelister.leggTil("avslutningsaarsaker", "BLE_UTENFOR", "annet", "annet", "J", "2004-01-01", "2019-01-01");
        kodelister.leggTil("avslutningsaarsaker", "BLE_UTENFOR", "", "", "N", "2019-01-01", "");
        kodelister.leggTil(
                "tiltakstyper", "UTGAATT_KURS", "yrkesrettet_kurs", "utd_kurs_godkjkomp", "2004-01-01", "2018-02-28");
        kodelister.leggTil("tiltakstyper", "FLYTTET_KURS", "annet", "samfunnsliv", "2004-01-01", "2020-02-29");
        kodelister.leggTil("tiltakstyper", "FLYTTET_KURS", "arbeid", "arbeidsliv", "2020-02-29", "");
        return kodelister;
    }

    private static Kodelister lesSmaa() {
        Kodelister kodelister = lesProve();
        List<Map<String, String>> kommuner = kodelister.rader("kommuner");
        List<Map<String, String>> faa = new ArrayList<>();
        for (int i = 0; i < kommuner.size(); i++) {
            if (i % 40 == 0 || FLYTTET.contains(kommuner.get(i).get("kommunenummer"))) {
                faa.add(kommuner.get(i));
            }
        }
        List<String> numre =
                faa.stream().map(kommune -> kommune.get("kommunenummer")).toList();
        kodelister.lister.put("kommuner", faa);
        kodelister.lister.put(
                "kommuneendringer",
                kodelister.rader("kommuneendringer").stream()
                        .filter(en -> numre.contains(en.get("fra_kommunenummer"))
                                && numre.contains(en.get("til_kommunenummer")))
                        .toList());
        return kodelister;
    }

    private void leggTil(String fil, String kode, String... verdier) {
        List<String> navn = new ArrayList<>(rader(fil).get(0).keySet());
        Map<String, String> rad = new LinkedHashMap<>();
        rad.put("kode", kode);
        rad.put("navn", kode);
        for (int i = 0; i < verdier.length; i++) {
            rad.put(navn.get(i + 2), verdier[i]);
        }
        lister.get(fil).add(rad);
    }

    /** All rows of a list, column name to value, in the file's order. */
    List<Map<String, String>> rader(String fil) {
        return lister.get(fil);
    }

    /** The row with this code that holds on this day; null when there is none. */
    Map<String, String> gyldig(String fil, String kolonne, String kode, LocalDate dag) {
        for (Map<String, String> rad : rader(fil)) {
            if (rad.get(kolonne).equals(kode)
                    && LocalDate.parse(rad.get("gyldig_fra")).compareTo(dag) <= 0
                    && (rad.get("gyldig_til").isEmpty()
                            || LocalDate.parse(rad.get("gyldig_til")).compareTo(dag) > 0)) {
                return rad;
            }
        }
        return null;
    }

    /** The same lists as the rules take them. */
    Kodeverk kodeverk() {
        return new Kodeverk(
                rader("avslutningsaarsaker").stream()
                        .map(rad -> new Avslutningsaarsak(
                                rad.get("kode"),
                                rad.get("navn"),
                                tomErNull(rad.get("aarsak8")),
                                tomErNull(rad.get("aarsak3")),
                                rad.get("i_resultatgrunnlag").equals("J"),
                                gyldighet(rad)))
                        .toList(),
                rader("tiltakstyper").stream()
                        .map(rad -> new Tiltakstype(
                                rad.get("kode"),
                                rad.get("navn"),
                                rad.get("kategori12"),
                                rad.get("kategori4"),
                                gyldighet(rad)))
                        .toList(),
                rader("bydeler").stream()
                        .map(rad -> new Bydel(rad.get("bydelsnummer"), rad.get("bydelsnavn"), rad.get("kommunenummer")))
                        .toList(),
                rader("kommuner").stream()
                        .map(rad -> new Kommune(
                                rad.get("kommunenummer"),
                                rad.get("kommunenavn"),
                                rad.get("fylkesnummer"),
                                gyldighet(rad)))
                        .toList(),
                rader("kommuneendringer").stream()
                        .map(rad -> new Kommuneendring(
                                LocalDate.parse(rad.get("gjelder_fra")),
                                rad.get("fra_kommunenummer"),
                                rad.get("til_kommunenummer")))
                        .toList(),
                rader("fylker").stream()
                        .map(rad -> new Fylke(rad.get("fylkesnummer"), rad.get("fylkesnavn"), gyldighet(rad)))
                        .toList(),
                List.of());
    }

    private static Gyldighet gyldighet(Map<String, String> rad) {
        String til = rad.get("gyldig_til");
        return new Gyldighet(LocalDate.parse(rad.get("gyldig_fra")), til.isEmpty() ? null : LocalDate.parse(til));
    }

    private static String tomErNull(String verdi) {
        return verdi.isEmpty() ? null : verdi;
    }

    private static List<Map<String, String>> les(String fil) {
        try {
            List<String> linjer = Files.readAllLines(Path.of("config/kodelister", fil + ".csv"));
            String[] navn = linjer.get(0).split(";", -1);
            List<Map<String, String>> rader = new ArrayList<>();
            for (String linje : linjer.subList(1, linjer.size())) {
                String[] verdier = linje.split(";", -1);
                Map<String, String> rad = new LinkedHashMap<>();
                for (int i = 0; i < navn.length; i++) {
                    rad.put(navn[i], verdier[i]);
                }
                rader.add(rad);
            }
            return rader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

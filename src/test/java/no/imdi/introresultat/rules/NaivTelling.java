package no.imdi.introresultat.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Registrering;

/**
 * Contract sections 4 and 5 a second time, on top of {@link NaivBeregning}: the lines of the internal files and the ledger,
 * written as plainly as the text reads. It shares no code with the program's own counting and writing.
 */
public final class NaivTelling {
    private static final Map<String, List<String>> KATEGORIER = kategorier();

    private final Oppsett oppsett;
    private final List<String> avviste;
    private final List<Person> personer = new ArrayList<>();
    private final Map<String, Registrering> versjoner = new HashMap<>();
    private final Map<String, Integer> antall = new HashMap<>();
    private final Map<String, Map<String, Integer>> tabeller = new TreeMap<>();

    private record Person(Deltaker deltaker, Svar svar) {}

    NaivTelling(Oppsett oppsett, List<Smaaregister> delene, List<String> avviste) {
        this.oppsett = oppsett;
        this.avviste = avviste;
        for (Smaaregister del : delene) {
            List<Svar> svar = NaivBeregning.beregn(oppsett, del);
            for (int i = 0; i < svar.size(); i++) {
                personer.add(new Person(del.deltakere().get(i), svar.get(i)));
            }
            for (Registrering en : del.alle()) {
                versjoner.put(
                        en.type() + " " + en.versjon().id() + " v"
                                + en.versjon().versjon(),
                        en);
            }
        }
        personer.forEach(this::tell);
    }

    private static Map<String, List<String>> kategorier() {
        Map<String, List<String>> kategorier = new LinkedHashMap<>();
        kategorier.put("intro_deltakere", List.of("alle"));
        kategorier.put("intro_avslutning_direkte_3", List.of("alle", "arbutd", "annet"));
        kategorier.put(
                "intro_avslutning_direkte_8",
                List.of(
                        "alle",
                        "kvalifisering",
                        "gr_skole",
                        "utdanning",
                        "arbeid",
                        "sos_stnd",
                        "trygd_annen",
                        "annet"));
        kategorier.put(
                "intro_tiltak_4",
                List.of("alle", "grunnl_norsk_sk", "arbeidsliv", "samfunnsliv", "utd_kurs_godkjkomp"));
        kategorier.put(
                "intro_tiltak_12",
                Kodelister.PROSJEKTETS.rader("dimensjoner").stream()
                        .filter(rad -> rad.get("tabell").equals("intro_tiltak_12"))
                        .map(rad -> rad.get("kode"))
                        .toList());
        return kategorier;
    }

    // ---- section 4: counting

    private void tell(Person person) {
        Svar svar = person.svar();
        if (svar.deltok()) {
            for (String tabell : List.of("intro_deltakere", "intro_tiltak_4", "intro_tiltak_12")) {
                tell(tabell, "alle", person, svar.deltakersted());
            }
            liste(svar.kategorier4()).forEach(en -> tell("intro_tiltak_4", en, person, svar.deltakersted()));
            liste(svar.kategorier12()).forEach(en -> tell("intro_tiltak_12", en, person, svar.deltakersted()));
        }
        if (svar.utfall().equals("I_GRUNNLAG")) {
            for (String tabell : List.of("intro_avslutning_direkte_3", "intro_avslutning_direkte_8")) {
                tell(tabell, "alle", person, svar.grunnlagssted());
            }
            tell("intro_avslutning_direkte_3", svar.aarsak3(), person, svar.grunnlagssted());
            tell("intro_avslutning_direkte_8", svar.aarsak8(), person, svar.grunnlagssted());
        }
    }

    private void tell(String tabell, String kategori, Person person, String sted) {
        String kjonn = person.deltaker().kjonn() == Kjonn.M ? "1" : "0";
        for (String region : regionene(sted)) {
            for (String hvem : List.of("alle", kjonn)) {
                antall.merge(tabell + " " + region + " " + kategori + " " + hvem, 1, Integer::sum);
            }
        }
        if (kategori.equals("alle")) {
            Map<String, Integer> ark = tabeller.computeIfAbsent(tabell, ny -> new TreeMap<>());
            boolean uten = sted.equals("SKJERMET") || sted.equals("REGION_UKJENT");
            ark.merge(uten ? sted.toLowerCase(Locale.ROOT) : "kommuner", 1, Integer::sum);
            ark.merge("landet", 1, Integer::sum);
        }
    }

    /** Every region a place lies in, each as level and number. */
    private List<String> regionene(String sted) {
        List<String> regionene = new ArrayList<>(List.of("fylke 00"));
        if (sted.equals("SKJERMET") || sted.equals("REGION_UKJENT")) {
            return regionene;
        }
        String[] kommuneOgBydel = sted.split("/");
        String kommune = kommuneOgBydel[0];
        regionene.add("kommune " + kommune);
        regionene.add("fylke "
                + oppsett.kodelister()
                        .gyldig("kommuner", "kommunenummer", kommune, oppsett.strukturdato())
                        .get("fylkesnummer"));
        if (kommuneOgBydel.length > 1) {
            regionene.add("bydel " + kommuneOgBydel[1]);
        }
        for (Map<String, String> rad : Kodelister.PROSJEKTETS.rader("naringsregioner")) {
            if (rad.get("kommunenummer").equals(kommune)) {
                regionene.add("naringsregion " + rad.get("naringsregionnummer"));
            }
        }
        return regionene;
    }

    private TreeSet<String> regioner(String niva) {
        TreeSet<String> numre = new TreeSet<>();
        Kodelister kodelister = oppsett.kodelister();
        if (niva.equals("kommune")) {
            for (Map<String, String> rad : kodelister.rader("kommuner")) {
                String nummer = rad.get("kommunenummer");
                if (kodelister.gyldig("kommuner", "kommunenummer", nummer, oppsett.strukturdato()) != null) {
                    numre.add(nummer);
                }
            }
        } else if (niva.equals("fylke")) {
            numre.add("00");
            for (Map<String, String> rad : kodelister.rader("fylker")) {
                String nummer = rad.get("fylkesnummer");
                if (kodelister.gyldig("fylker", "fylkesnummer", nummer, oppsett.strukturdato()) != null) {
                    numre.add(nummer);
                }
            }
        } else if (niva.equals("bydel")) {
            kodelister.rader("bydeler").forEach(rad -> numre.add(rad.get("bydelsnummer")));
        } else {
            TreeSet<String> kommuner = regioner("kommune");
            for (Map<String, String> rad : Kodelister.PROSJEKTETS.rader("naringsregioner")) {
                if (kommuner.contains(rad.get("kommunenummer"))) {
                    numre.add(rad.get("naringsregionnummer"));
                }
            }
        }
        return numre;
    }

    // ---- section 5: the files

    /** The lines of every internal flat file, by its name. */
    public Map<String, List<String>> flatfiler() {
        Map<String, List<String>> filer = new TreeMap<>();
        KATEGORIER.forEach((tabell, kategorier) -> {
            for (String niva : List.of("kommune", "bydel", "naringsregion", "fylke")) {
                String dimensjon = dimensjon(tabell);
                List<String> linjer = new ArrayList<>();
                linjer.add(niva + "_nr," + dimensjon + "kjonn,aar,enhet,tabellvariabel,tabell_navn");
                for (String region : regioner(niva)) {
                    for (String kategori : kategorier) {
                        for (String kjonn : List.of("alle", "1", "0")) {
                            int telt = antall(tabell, niva + " " + region, kategori, kjonn);
                            int av = antall(tabell, niva + " " + region, "alle", kjonn);
                            String foran = region + "," + (dimensjon.isEmpty() ? "" : kategori + ",") + kjonn + ","
                                    + oppsett.aar();
                            linjer.add(foran + ",personer," + telt + "," + tabell);
                            linjer.add(foran + ",prosent," + prosent(telt, av) + "," + tabell);
                        }
                    }
                }
                filer.put(tabell + "-" + niva + "-" + oppsett.aar() + ".csv", linjer);
            }
        });
        return filer;
    }

    private int antall(String tabell, String region, String kategori, String kjonn) {
        return antall.getOrDefault(tabell + " " + region + " " + kategori + " " + kjonn, 0);
    }

    private static String dimensjon(String tabell) {
        return switch (tabell) {
            case "intro_deltakere" -> "";
            case "intro_avslutning_direkte_3" -> "avslutningArsak3,";
            case "intro_avslutning_direkte_8" -> "avslutningArsak8,";
            case "intro_tiltak_4" -> "tiltakKategori4,";
            default -> "tiltakKategori12,";
        };
    }

    private static String prosent(int antall, int av) {
        return av == 0
                ? "."
                : new BigDecimal(antall * 100)
                        .divide(new BigDecimal(av), 1, RoundingMode.HALF_UP)
                        .toString();
    }

    /** The lines of {@code grunnlag.csv}, without its header. */
    public List<String> grunnlag() {
        TreeMap<String, String> linjer = new TreeMap<>();
        for (Person person : personer) {
            Svar svar = person.svar();
            String kjonn = person.deltaker().kjonn().name();
            String linje = svar.deltakerId() + ";" + svar.utfall() + ";;;" + kjonn + ";;;;;;";
            if (svar.utfall().equals("I_GRUNNLAG")) {
                boolean uten = svar.grunnlagssted().equals("SKJERMET")
                        || svar.grunnlagssted().equals("REGION_UKJENT");
                String[] sted = (uten ? "" : svar.grunnlagssted()).split("/");
                linje = String.join(
                        ";",
                        svar.deltakerId(),
                        svar.utfall(),
                        sted[0],
                        sted.length > 1 ? sted[1] : "",
                        kjonn,
                        svar.aarsak(),
                        svar.aarsak8(),
                        svar.aarsak3(),
                        svar.programId(),
                        svar.slutt().toString(),
                        svar.automatisk() ? "J" : "N");
            }
            linjer.put(svar.deltakerId(), linje);
        }
        return List.copyOf(linjer.values());
    }

    /** The lines of {@code utelatte-registreringer.csv}, without its header, in no order. */
    public TreeSet<String> utelatte() {
        TreeSet<String> linjer = new TreeSet<>();
        for (Person person : personer) {
            for (String utelatt : person.svar().utelatte()) {
                String navn = utelatt.substring(0, utelatt.indexOf(" frist "));
                String[] fristOgSak = utelatt.substring(navn.length()).split(" frist | sak ");
                Registrering en = versjoner.get(navn);
                String registrert = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        en.versjon().registrert().atZone(ZoneId.of("Europe/Oslo")));
                String kommune = en.versjon().kommunenummer();
                linjer.add(en.type().name().toLowerCase(Locale.ROOT) + ";"
                        + en.versjon().id() + ";" + en.versjon().versjon() + ";"
                        + en.versjon().deltakerId() + ";" + (kommune == null ? "" : kommune) + ";" + registrert + ";"
                        + fristOgSak[1] + ";" + (fristOgSak[2].equals("null") ? "" : fristOgSak[2]));
            }
        }
        return linjer;
    }

    /** The rows that cannot be read: file, line and text. */
    public TreeSet<String> avviste() {
        return new TreeSet<>(avviste);
    }

    /** The ledger as it stands in {@code manifest.json}. */
    public Map<String, Object> regnskap() {
        Map<String, Integer> statuser = new HashMap<>();
        Map<String, Integer> utfall = new HashMap<>();
        for (Person person : personer) {
            person.svar().regnskap().forEach((status, rader) -> statuser.merge(status, rader, Integer::sum));
            utfall.merge(person.svar().utfall(), 1, Integer::sum);
        }
        Map<String, Object> registreringer = new TreeMap<>();
        for (String type : List.of("PROGRAM", "VEDTAK", "TILTAK")) {
            String fil = type.toLowerCase(Locale.ROOT) + ".csv";
            int lest = avvist(fil);
            Map<String, Object> rader = new TreeMap<>(Map.of("avvist", avvist(fil)));
            for (String status : List.of("GJELDENDE", "ERSTATTET", "SLETTET", "FOR_SEN")) {
                int telt = statuser.getOrDefault(type + " " + status, 0);
                rader.put(status.toLowerCase(Locale.ROOT), telt);
                lest += telt;
            }
            rader.put("lest", lest);
            registreringer.put(fil, rader);
        }
        Map<String, Object> ute = new TreeMap<>();
        for (String grunn :
                List.of("IKKE_AVSLUTTET", "FORTSATT_I_PROGRAM", "GJENINNTRAADT", "AARSAK_UTENFOR_GRUNNLAG")) {
            ute.put(grunn.toLowerCase(Locale.ROOT), utfall.getOrDefault(grunn, 0));
        }
        Map<String, Object> deltakere = new TreeMap<>();
        deltakere.put("lest", personer.size() + avvist("deltaker.csv"));
        deltakere.put("avvist", avvist("deltaker.csv"));
        deltakere.put("i_grunnlag", utfall.getOrDefault("I_GRUNNLAG", 0));
        deltakere.put("ute", ute);
        Map<String, Object> ark = new TreeMap<>();
        for (String tabell : KATEGORIER.keySet()) {
            Map<String, Object> sum = new TreeMap<>();
            for (String post : List.of("kommuner", "skjermet", "region_ukjent", "landet")) {
                sum.put(post, tabeller.getOrDefault(tabell, Map.of()).getOrDefault(post, 0));
            }
            ark.put(tabell, sum);
        }
        return new TreeMap<>(Map.of("registreringer", registreringer, "deltakere", deltakere, "tabeller", ark));
    }

    private int avvist(String fil) {
        return (int)
                avviste.stream().filter(linje -> linje.startsWith(fil + ";")).count();
    }

    private static List<String> liste(String tekst) {
        String innhold = tekst.substring(1, tekst.length() - 1);
        return innhold.isEmpty() ? List.of() : List.of(innhold.split(", "));
    }
}

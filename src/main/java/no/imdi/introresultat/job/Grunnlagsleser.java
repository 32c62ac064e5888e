package no.imdi.introresultat.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Kodelistefil;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Tabell;

/** Reads what a year's runs go by: settings, code lists and tables, and one hash over them all. */
final class Grunnlagsleser {
    private static final String TABELLER = "config/kodelister/dimensjoner.csv";
    private static final List<String> KODELISTER = List.of(
            "config/kodelister/avslutningsaarsaker.csv",
            "config/kodelister/bydeler.csv",
            "config/kodelister/fylker.csv",
            "config/kodelister/kommuneendringer.csv",
            "config/kodelister/kommuner.csv",
            "config/kodelister/naringsregioner.csv",
            "config/kodelister/tiltakstyper.csv",
            TABELLER);

    private static final Set<String> UTEN_VIRKNING_PAA_TALLENE =
            Set.of(Aarsnokkel.ADVARSEL_OVER.navn(), Aarsnokkel.STOPP_OVER.navn());

    private static final Map<Sprak, String> KOLONNER = Map.of(Sprak.NYNORSK, "navn_nn", Sprak.ENGELSK, "navn_en");

    private final Ressurser ressurser;

    Grunnlagsleser(Ressurser ressurser) {
        this.ressurser = ressurser;
    }

    /** By the year's file alone: for what asks for no deadline. */
    Kjoringsgrunnlag les(int aar) {
        return les(aar, List.of());
    }

    /**
     * What a run goes by.
     *
     * @param fraKonsollen the dispensations of the console that it is started with
     */
    Kjoringsgrunnlag les(int aar, List<Dispensasjonssoknad> fraKonsollen) {
        Aarsoppsett oppsett = Aarsoppsett.les(ressurser, aar, fraKonsollen);
        Kodeverk kodeverk = new KodeverkLeser(ressurser).les();
        List<Tabell> tabeller = tabeller();
        krevKategorier(kodeverk, tabeller, aar);
        return new Kjoringsgrunnlag(
                oppsett, kodeverk, tabeller, Kontrollfinner.finn(), sha256(Aarsoppsett.fil(aar), fraKonsollen));
    }

    /** Everyone counted in a total has to be counted in one of its categories, or the tables would not add up. */
    private static void krevKategorier(Kodeverk kodeverk, List<Tabell> tabeller, int aar) {
        LocalDate sisteDag = LocalDate.of(aar, 12, 31);
        kodeverk.aarsaker(LocalDate.of(aar, 1, 1), sisteDag).stream()
                .filter(Avslutningsaarsak::iResultatgrunnlag)
                .forEach(aarsak -> {
                    krevKategori("avslutningsaarsaker", aarsak.aarsak8(), "intro_avslutning_direkte_8", tabeller);
                    krevKategori("avslutningsaarsaker", aarsak.aarsak3(), "intro_avslutning_direkte_3", tabeller);
                });
        kodeverk.tiltakstyper(LocalDate.MIN, sisteDag).forEach(type -> {
            krevKategori("tiltakstyper", type.kategori12(), "intro_tiltak_12", tabeller);
            krevKategori("tiltakstyper", type.kategori4(), "intro_tiltak_4", tabeller);
        });
    }

    private static void krevKategori(String kodeliste, String kategori, String navn, List<Tabell> tabeller) {
        boolean finnes = tabeller.stream()
                .filter(tabell -> tabell.navn().equals(navn))
                .flatMap(tabell -> tabell.kategorier().stream())
                .anyMatch(en -> en.kode().equals(kategori));
        if (!finnes) {
            throw new RefusedException("config/kodelister/" + kodeliste + ".csv: kategorien «" + kategori
                    + "» står ikke under " + navn + " i " + TABELLER + "; legg den til der, eller rett koden.");
        }
    }

    private List<Tabell> tabeller() {
        record Oppforing(String tabell, String dimensjon, Kategori kategori) {}
        Map<String, List<Oppforing>> etterTabell = new LinkedHashMap<>();
        List<Oppforing> linjer = Kodelistefil.les(ressurser, TABELLER)
                .hver(linje -> new Oppforing(
                        linje.paakrevd("tabell"),
                        linje.valgfri("dimensjon") == null ? "" : linje.valgfri("dimensjon"),
                        new Kategori(linje.paakrevd("kode"), linje.paakrevd("navn"), oversatt(linje))));
        linjer.forEach(oppforing -> etterTabell
                .computeIfAbsent(oppforing.tabell(), ny -> new ArrayList<>())
                .add(oppforing));
        return etterTabell.values().stream()
                .map(oppforinger -> new Tabell(
                        oppforinger.get(0).tabell(),
                        oppforinger.get(0).dimensjon(),
                        oppforinger.stream().map(Oppforing::kategori).toList()))
                .toList();
    }

    private static Map<Sprak, String> oversatt(Kodelistefil.Linje linje) {
        Map<Sprak, String> navn = new EnumMap<>(Sprak.class);
        KOLONNER.forEach((sprak, kolonne) -> {
            if (linje.nyere(kolonne) != null) {
                navn.put(sprak, linje.nyere(kolonne));
            }
        });
        return navn;
    }

    /**
     * Over what the figures go by: the content of every code list, a byte order mark and line ends aside, and the settings
     * of the year's file and the console's dispensations. The limits that only warn or stop are left out, so that a run they stopped can go on under others.
     */
    private String sha256(String aarsfil, List<Dispensasjonssoknad> fraKonsollen) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (String fil : KODELISTER) {
                legg(sum, fil, ressurser.tekst(fil).orElse("").replace("\r\n", "\n"));
            }
            legg(
                    sum,
                    aarsfil,
                    ressurser
                            .tekst(aarsfil)
                            .map(innhold -> Yamlfelt.les(aarsfil, innhold).innholdUten(UTEN_VIRKNING_PAA_TALLENE))
                            .orElse(""));
            for (Dispensasjonssoknad soknad : fraKonsollen) {
                legg(sum, "dispensasjon", innhold(soknad.innhold()));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig);
        }
    }

    private static String innhold(Dispensasjon dispensasjon) {
        return Stream.of(
                        dispensasjon.sak(),
                        dispensasjon.kommunenummer(),
                        dispensasjon.type(),
                        dispensasjon.id(),
                        dispensasjon.frist(),
                        dispensasjon.godkjentAv(),
                        dispensasjon.begrunnelse())
                .map(del -> del == null ? "" : del.toString())
                .collect(Collectors.joining("\0"));
    }

    private static void legg(MessageDigest sum, String fil, String innhold) {
        sum.update((fil + "\0" + innhold + "\0").getBytes(StandardCharsets.UTF_8));
    }
}

package no.imdi.introresultat.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Kodelistefil;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
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

    private final Ressurser ressurser;

    Grunnlagsleser(Ressurser ressurser) {
        this.ressurser = ressurser;
    }

    Kjoringsgrunnlag les(int aar) {
        Aarsoppsett oppsett = Aarsoppsett.les(ressurser, aar);
        return new Kjoringsgrunnlag(
                oppsett, new KodeverkLeser(ressurser).les(), tabeller(), sha256(Aarsoppsett.fil(aar)));
    }

    private List<Tabell> tabeller() {
        record Oppforing(String tabell, String dimensjon, Kategori kategori) {}
        Map<String, List<Oppforing>> etterTabell = new LinkedHashMap<>();
        List<Oppforing> linjer = Kodelistefil.les(ressurser, TABELLER)
                .hver(linje -> new Oppforing(
                        linje.paakrevd("tabell"),
                        linje.valgfri("dimensjon") == null ? "" : linje.valgfri("dimensjon"),
                        new Kategori(linje.paakrevd("kode"), linje.paakrevd("navn"))));
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

    /** Over the content of the year's file and of every code list, a byte order mark and line ends aside. */
    private String sha256(String aarsfil) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            List<String> filer = new ArrayList<>(KODELISTER);
            filer.add(aarsfil);
            for (String fil : filer) {
                String innhold = ressurser.tekst(fil).orElse("").replace("\r\n", "\n");
                sum.update((fil + "\0" + innhold + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig);
        }
    }
}

package no.imdi.introresultat.publication.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Tegn;
import no.imdi.introresultat.publication.data.Dimensjon.Rolle;
import no.imdi.introresultat.statistics.Kategori;

/**
 * {@code datapackage.json}: the data files described after the Data Package standard, version 2, with what version 1's tools
 * look for as well (datapackage.org). Flat files have a table schema; the other formats describe themselves.
 */
public final class Datapakke {
    /** The file's name in the package. */
    public static final String FILNAVN = "datapackage.json";

    private static final String PROFIL = "https://datapackage.org/profiles/2.0/";

    private final Kubetekster tekster;

    /** @param tekster what it tells of the tables */
    public Datapakke(Kubetekster tekster) {
        this.tekster = tekster;
    }

    /**
     * The text of the file.
     *
     * @param kuber the tables
     * @param fil finds the size and hash of a file by its path in the package
     */
    public String tekst(List<Kube> kuber, Function<String, Pakkefil> fil) {
        Tekster t = tekster.tekster();
        int aar = tekster.opplysninger().aar();
        Map<String, Object> pakke = new LinkedHashMap<>();
        pakke.put("$schema", PROFIL + "datapackage.json");
        pakke.put("profile", "data-package");
        pakke.put("name", "introresultat-" + aar);
        pakke.put("title", t.tekst("bok.nasjonal", aar));
        pakke.put("description", String.join(" ", tekster.merknader()));
        pakke.put("homepage", t.tekst("katalog.adresse"));
        pakke.put("created", NorskTid.helesekunder(tekster.opplysninger().hentet()));
        pakke.put("keywords", List.of(t.tekst("katalog.emneord").split(", ")));
        pakke.put(
                "licenses",
                List.of(felt(
                        "name",
                        "NLOD-2.0",
                        "title",
                        t.tekst("katalog.lisens"),
                        "path",
                        t.tekst("katalog.lisens.adresse"))));
        pakke.put("sources", List.of(felt("title", tekster.kilde())));
        pakke.put(
                "contributors",
                List.of(felt(
                        "title", t.tekst("katalog.utgiver"), "path", t.tekst("katalog.adresse"), "role", "publisher")));
        List<Object> ressurser = new ArrayList<>();
        kuber.forEach(kube -> ressurser.add(flatfil(kube, fil)));
        kuber.forEach(kube -> ressurser.add(selvbeskrevet("jsonstat", "json", "application/json", kube, fil)));
        kuber.forEach(kube -> ressurser.add(selvbeskrevet("px", "px", "text/plain", kube, fil)));
        pakke.put("resources", ressurser);
        return Jsonskriver.tekst(pakke);
    }

    private Map<String, Object> flatfil(Kube kube, Function<String, Pakkefil> fil) {
        Map<String, Object> ressurs = ressurs(kube.navn(), kube, fil.apply("flatfiler/" + kube.navn() + ".csv"));
        ressurs.put("type", "table");
        ressurs.put("profile", "tabular-data-resource");
        ressurs.put("format", "csv");
        ressurs.put("mediatype", "text/csv");
        ressurs.put("encoding", "utf-8");
        ressurs.put("dialect", felt("delimiter", ",", "lineTerminator", "\n", "header", true));
        List<Dimensjon> dimensjoner = tekster.dimensjoner(kube);
        List<Object> kolonner = new ArrayList<>();
        dimensjoner.forEach(dimensjon -> kolonner.add(kolonne(dimensjon)));
        kolonner.add(felt("name", "tabellvariabel", "title", tekster.tekster().tekst("data.verdi"), "type", "number"));
        kolonner.add(felt(
                "name",
                "tabell_navn",
                "title",
                tekster.tekster().tekst("data.tabell"),
                "type",
                "string",
                "constraints",
                felt("required", true, "enum", List.of(kube.tabell().navn()))));
        Map<String, Object> skjema = new LinkedHashMap<>();
        skjema.put("$schema", PROFIL + "tableschema.json");
        skjema.put("fields", kolonner);
        skjema.put("primaryKey", dimensjoner.stream().map(Dimensjon::kode).toList());
        skjema.put("missingValues", List.of(Tegn.SKJULT, Tegn.IKKE_BEREGNELIG));
        ressurs.put("schema", skjema);
        return ressurs;
    }

    private static Map<String, Object> kolonne(Dimensjon dimensjon) {
        Map<String, Object> krav = new LinkedHashMap<>();
        krav.put("required", true);
        if (dimensjon.rolle() != Rolle.TID) {
            krav.put("enum", dimensjon.verdier().stream().map(Kategori::kode).toList());
        }
        return felt(
                "name",
                dimensjon.kode(),
                "title",
                dimensjon.navn(),
                "type",
                dimensjon.rolle() == Rolle.TID ? "year" : "string",
                "constraints",
                krav);
    }

    private Map<String, Object> selvbeskrevet(
            String mappe, String endelse, String medietype, Kube kube, Function<String, Pakkefil> fil) {
        Map<String, Object> ressurs =
                ressurs(mappe + "." + kube.navn(), kube, fil.apply(mappe + "/" + kube.navn() + "." + endelse));
        ressurs.put("format", endelse);
        ressurs.put("mediatype", medietype);
        ressurs.put("encoding", "utf-8");
        return ressurs;
    }

    private Map<String, Object> ressurs(String navn, Kube kube, Pakkefil fil) {
        return felt(
                "name",
                navn,
                "title",
                tekster.tittel(kube),
                "path",
                fil.sti(),
                "bytes",
                fil.bytes(),
                "hash",
                "sha256:" + fil.sha256());
    }

    /** An object with these fields, names and values by turns, in their order. */
    private static Map<String, Object> felt(Object... navnOgVerdier) {
        Map<String, Object> felt = new LinkedHashMap<>();
        for (int i = 0; i < navnOgVerdier.length; i += 2) {
            felt.put((String) navnOgVerdier[i], navnOgVerdier[i + 1]);
        }
        return felt;
    }
}

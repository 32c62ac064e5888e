package no.imdi.introresultat.publication.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.publication.arbeidsbok.Tegn;
import no.imdi.introresultat.publication.data.Dimensjon.Rolle;
import no.imdi.introresultat.statistics.Kategori;

/**
 * Writes a table as JSON-stat 2.0 (json-stat.org/full). Its dimensions bear the names of the flat file's columns, and the
 * numbers stand in the order of its lines. Where a symbol stands in the flat file, {@code value} is null and {@code status}
 * has the symbol.
 */
public final class Jsonstatskriver implements Kubeskriver {
    private final Kubetekster tekster;

    /** @param tekster what it tells of the tables */
    public Jsonstatskriver(Kubetekster tekster) {
        this.tekster = tekster;
    }

    @Override
    public String endelse() {
        return ".json";
    }

    @Override
    public void skriv(Kube kube, Appendable ut) throws IOException {
        List<Dimensjon> dimensjoner = tekster.dimensjoner(kube);
        Map<String, Object> datasett = new LinkedHashMap<>();
        datasett.put("version", "2.0");
        datasett.put("class", "dataset");
        datasett.put("label", tekster.tittel(kube));
        datasett.put("source", tekster.kilde());
        datasett.put("updated", NorskTid.helesekunder(tekster.opplysninger().hentet()));
        datasett.put("note", tekster.merknader());
        datasett.put("id", dimensjoner.stream().map(Dimensjon::kode).toList());
        datasett.put("size", dimensjoner.stream().map(en -> en.verdier().size()).toList());
        Map<String, Object> roller = new LinkedHashMap<>();
        roller.put("time", koder(dimensjoner, Rolle.TID));
        roller.put("geo", koder(dimensjoner, Rolle.STED));
        roller.put("metric", koder(dimensjoner, Rolle.MAAL));
        datasett.put("role", roller);
        Map<String, Object> beskrevet = new LinkedHashMap<>();
        dimensjoner.forEach(en -> beskrevet.put(en.kode(), dimensjon(en)));
        datasett.put("dimension", beskrevet);
        leggTilTall(kube, datasett);
        ut.append(Jsonskriver.tekst(datasett));
    }

    private static List<String> koder(List<Dimensjon> dimensjoner, Rolle rolle) {
        return dimensjoner.stream()
                .filter(en -> en.rolle() == rolle)
                .map(Dimensjon::kode)
                .toList();
    }

    private static Map<String, Object> dimensjon(Dimensjon dimensjon) {
        Map<String, Object> kategorier = new LinkedHashMap<>();
        kategorier.put("index", dimensjon.verdier().stream().map(Kategori::kode).toList());
        kategorier.put(
                "label",
                dimensjon.verdier().stream()
                        .collect(Collectors.toMap(
                                Kategori::kode, Kategori::navn, (en, annen) -> annen, LinkedHashMap::new)));
        if (dimensjon.rolle() == Rolle.MAAL) {
            Map<String, Object> enheter = new LinkedHashMap<>();
            for (Enhet enhet : Enhet.values()) {
                Map<String, Object> beskrevet = new LinkedHashMap<>();
                beskrevet.put("base", enhet.kode());
                beskrevet.put("decimals", enhet.desimaler());
                enheter.put(enhet.kode(), beskrevet);
            }
            kategorier.put("unit", enheter);
        }
        Map<String, Object> beskrevet = new LinkedHashMap<>();
        beskrevet.put("label", dimensjon.navn());
        beskrevet.put("category", kategorier);
        return beskrevet;
    }

    private static void leggTilTall(Kube kube, Map<String, Object> datasett) {
        List<BigDecimal> tall = new ArrayList<>();
        Map<String, String> tegn = new LinkedHashMap<>();
        kube.celler().forEach(celle -> {
            for (Enhet enhet : Enhet.values()) {
                String verdi = kube.verdi(celle, enhet);
                if (Tegn.er(verdi)) {
                    tegn.put(Integer.toString(tall.size()), verdi);
                    tall.add(null);
                } else {
                    tall.add(new BigDecimal(verdi));
                }
            }
        });
        datasett.put("value", tall);
        if (!tegn.isEmpty()) {
            datasett.put("status", tegn);
        }
    }
}

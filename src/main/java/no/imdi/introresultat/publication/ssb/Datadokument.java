package no.imdi.introresultat.publication.ssb;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.publication.data.Dimensjon;
import no.imdi.introresultat.publication.data.Jsonskriver;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;

/**
 * What is told of a data set, in the form of Statistics Norway's Datadoc 6.1
 * (manual.dapla.ssb.no/statistikkere/datadoc-model).
 */
final class Datadokument {
    private static final String DOKUMENTVERSJON = "6.1.0";

    private final Kubetekster bokmaal;
    private final Kubetekster engelsk;
    private final Utgave utgave;

    /** @param utgave the edition: its number is the version, its change is why */
    Datadokument(Kubetekster bokmaal, Kubetekster engelsk, Utgave utgave) {
        this.bokmaal = bokmaal;
        this.engelsk = engelsk;
        this.utgave = utgave;
    }

    /** Whether the table counts those who ended their programme in the year; the others count those who took part in it. */
    private static boolean avslutning(Kube kube) {
        return kube.tabell().dimensjon().startsWith("avslutning");
    }

    /** The document of a table's data set. */
    String tekst(Kube kube, Datasettnavn navn) {
        Map<String, Object> datasett = new LinkedHashMap<>();
        datasett.put("short_name", navn.kort());
        datasett.put("assessment", "PROTECTED");
        datasett.put("dataset_status", bokmaal.opplysninger().utkast() ? "DRAFT" : "EXTERNAL");
        datasett.put("dataset_state", "STATISTICS");
        datasett.put("name", sprak(bokmaal.tittel(kube), engelsk.tittel(kube)));
        datasett.put("description", paaBegge("ssb.beskrivelse"));
        datasett.put(
                "population_description",
                paaBegge(avslutning(kube) ? "merknad.grunnlag.tekst" : "merknad.deltok.tekst"));
        datasett.put("version", Integer.toString(navn.versjon()));
        datasett.put("version_description", List.of(paa("nb", utgave.endring())));
        datasett.put("subject_field", bokmaal.tekster().tekst("ssb.emne"));
        datasett.put(
                "keyword", List.of(bokmaal.tekster().tekst("katalog.emneord").split(", ")));
        datasett.put("spatial_coverage_description", paaBegge("ssb.land"));
        datasett.put("contains_personal_data", false);
        datasett.put("use_restrictions", List.of());
        datasett.put("id", id(navn.utenVersjon()));
        datasett.put("owner", bokmaal.tekster().tekst("katalog.utgiver"));
        datasett.put("file_path", navn.fil());
        String tid =
                bokmaal.opplysninger().hentet().truncatedTo(ChronoUnit.SECONDS).toString();
        datasett.put("metadata_created_date", tid);
        datasett.put("metadata_last_updated_date", tid);
        periode(datasett, kube.aar());
        Map<String, Object> datadoc = new LinkedHashMap<>();
        datadoc.put("document_version", DOKUMENTVERSJON);
        datadoc.put("dataset", datasett);
        datadoc.put("variables", variabler(kube, navn));
        Map<String, Object> dokument = new LinkedHashMap<>();
        dokument.put("document_version", "1.0.0");
        dokument.put("datadoc", datadoc);
        return Jsonskriver.tekst(dokument);
    }

    private List<Object> variabler(Kube kube, Datasettnavn navn) {
        List<Object> variabler = new ArrayList<>();
        List<Dimensjon> norske = bokmaal.dimensjoner(kube);
        List<Dimensjon> engelske = engelsk.dimensjoner(kube);
        for (int i = 0; i < norske.size(); i++) {
            Dimensjon dimensjon = norske.get(i);
            if (dimensjon.rolle() != Dimensjon.Rolle.MAAL) {
                Map<String, Object> variabel = variabel(
                        kube,
                        navn,
                        dimensjon.kode(),
                        sprak(dimensjon.navn(), engelske.get(i).navn()),
                        dimensjon.rolle() == Dimensjon.Rolle.TID ? "START_TIME" : "IDENTIFIER",
                        "STRING");
                variabel.put("comment", paaBegge("ssb.rolle." + dimensjon.rolle()));
                variabel.put("classification_uri", Klassifikasjon.adresse(dimensjon));
                variabler.add(variabel);
            }
        }
        for (String maal : Datafil.MAAL) {
            boolean tall = maal.equals("personer");
            boolean prosent = maal.equals("prosent");
            Map<String, Object> variabel = variabel(
                    kube,
                    navn,
                    maal,
                    paaBegge("ssb.variabel." + maal),
                    tall || prosent ? "MEASURE" : "ATTRIBUTE",
                    tall ? "INTEGER" : prosent ? "FLOAT" : maal.equals("prikkegrunn") ? "STRING" : "BOOLEAN");
            variabel.put("comment", paaBegge("ssb.definisjon." + maal));
            variabel.put("measurement_unit", tall ? "antall" : prosent ? "prosent" : null);
            variabler.add(variabel);
        }
        return variabler;
    }

    private Map<String, Object> variabel(
            Kube kube, Datasettnavn navn, String kortnavn, List<Object> langtNavn, String rolle, String type) {
        Map<String, Object> variabel = new LinkedHashMap<>();
        variabel.put("short_name", kortnavn);
        variabel.put("name", langtNavn);
        variabel.put("data_type", type);
        variabel.put("variable_role", rolle);
        variabel.put("is_personal_data", false);
        variabel.put("unit_type", "PERSON");
        variabel.put("data_source", bokmaal.kilde());
        variabel.put("temporality_type", avslutning(kube) ? "EVENT" : "ACCUMULATED");
        variabel.put("id", id(navn.utenVersjon() + "/" + kortnavn));
        periode(variabel, kube.aar());
        return variabel;
    }

    private static void periode(Map<String, Object> om, int aar) {
        om.put("contains_data_from", LocalDate.of(aar, 1, 1).toString());
        om.put("contains_data_until", LocalDate.of(aar, 12, 31).toString());
    }

    private List<Object> paaBegge(String nokkel) {
        return sprak(bokmaal.tekster().tekst(nokkel), engelsk.tekster().tekst(nokkel));
    }

    private static List<Object> sprak(String bokmaal, String engelsk) {
        return List.of(paa("nb", bokmaal), paa("en", engelsk));
    }

    private static Map<String, Object> paa(String sprak, String tekst) {
        Map<String, Object> paa = new LinkedHashMap<>();
        paa.put("languageCode", sprak);
        paa.put("languageText", tekst);
        return paa;
    }

    private static String id(String navn) {
        return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

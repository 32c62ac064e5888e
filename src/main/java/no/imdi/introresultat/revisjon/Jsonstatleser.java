package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published JSON-stat files. Anything that JSON-stat 2.0 has room for and these files have no use for is a finding. */
final class Jsonstatleser {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> BESKRIVELSE =
            Set.of("version", "class", "label", "source", "updated", "note", "role");
    private static final Set<String> KUBE = Set.of("id", "size", "dimension", "value", "status");
    private static final String VERSJON = "2.0";

    private final Kjentenavn navn;
    private final Kjentetekster tekster;
    private final Publisert publisert;

    Jsonstatleser(Kjentenavn navn, Kjentetekster tekster, Publisert publisert) {
        this.navn = navn;
        this.tekster = tekster;
        this.publisert = publisert;
    }

    /** Takes in every number of a file. */
    void les(Path fil, Tabellfil tabellfil) throws IOException {
        try {
            new Lesing(JSON.readTree(Files.readString(fil)), tabellfil).les();
        } catch (JacksonException | IllegalArgumentException feil) {
            publisert.uforstatt("Filen " + tabellfil.sti() + " kan ikke leses som JSON-stat.");
        }
    }

    /** One file. */
    private final class Lesing {
        private final JsonNode rot;
        private final Tabellfil fil;
        private final List<List<String>> koder = new ArrayList<>();

        private Lesing(JsonNode rot, Tabellfil fil) {
            this.rot = rot;
            this.fil = fil;
        }

        private void les() {
            for (String felt : rot.propertyNames()) {
                if (BESKRIVELSE.contains(felt)) {
                    beskrivelse(rot.get(felt), felt);
                } else if (!KUBE.contains(felt)) {
                    ukjent(felt);
                }
            }
            if (!tekstene(rot.get("id")).equals(fil.dimensjoner())) {
                throw new IllegalArgumentException("other dimensions than the table's");
            }
            for (String dimensjon : fil.dimensjoner()) {
                dimensjon(dimensjon);
            }
            for (String dimensjon : rot.get("dimension").propertyNames()) {
                if (!fil.dimensjoner().contains(dimensjon)) {
                    ukjent("dimension." + dimensjon);
                }
            }
            storrelser();
            tallene();
        }

        private void beskrivelse(JsonNode verdi, String sted) {
            if (verdi.isContainer()) {
                verdi.values().forEach(del -> beskrivelse(del, sted));
            } else if (!verdi.isString()
                    || !(tekster.forstaar(verdi.asString())
                            || sted.equals("version") && verdi.asString().equals(VERSJON))) {
                ukjent(sted);
            }
        }

        /** The codes of a dimension; beside them stand their names, and the decimals of the units. */
        private void dimensjon(String dimensjon) {
            JsonNode kategori = rot.get("dimension").get(dimensjon).get("category");
            List<String> egne = tekstene(kategori.get("index"));
            koder.add(egne);
            beskrivelse(rot.get("dimension").get(dimensjon).get("label"), "label");
            kategori.get("label").forEachEntry((kode, tekst) -> {
                if (!egne.contains(kode) || !tekst.isString() || !tekster.forstaar(tekst.asString())) {
                    ukjent("dimension." + dimensjon);
                }
            });
            JsonNode enheter = kategori.path("unit");
            boolean kjent = enheter.isMissingNode() || dimensjon.equals("enhet") && enheter.equals(JSON.readTree("""
                    {"personer": {"base": "personer", "decimals": 0}, "prosent": {"base": "prosent", "decimals": 1}}
                    """));
            if (!kjent
                    || !Set.of("label", "category")
                            .containsAll(rot.get("dimension").get(dimensjon).propertyNames())
                    || !Set.of("index", "label", "unit").containsAll(kategori.propertyNames())) {
                ukjent("dimension." + dimensjon);
            }
        }

        private void storrelser() {
            List<Integer> storrelser = new ArrayList<>();
            rot.get("size").values().forEach(verdi -> storrelser.add(verdi.asInt()));
            if (!storrelser.equals(koder.stream().map(List::size).toList())) {
                throw new IllegalArgumentException("sizes that are not those of the dimensions");
            }
        }

        private void tallene() {
            JsonNode verdier = rot.get("value");
            JsonNode tegn = rot.path("status");
            int forventet = koder.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
            if (!verdier.isArray() || verdier.size() != forventet || !(tegn.isObject() || tegn.isMissingNode())) {
                throw new IllegalArgumentException("not a number for each cell");
            }
            int brukte = 0;
            for (int i = 0; i < forventet; i++) {
                JsonNode status = tegn.path(Integer.toString(i));
                brukte += status.isMissingNode() ? 0 : 1;
                Optional<Tegnverdi> verdi = verdi(verdier.get(i), status);
                if (verdi.isEmpty() || !fil.taInn(koder(i), verdi.get(), "tall " + i, navn, publisert)) {
                    ukjent("value " + i);
                }
            }
            if (brukte != tegn.size()) {
                ukjent("status");
            }
        }

        private Optional<Tegnverdi> verdi(JsonNode verdi, JsonNode status) {
            if (verdi.isNull()) {
                return status.isString()
                        ? Tegnverdi.les(status.asString()).filter(tegn -> !tegn.erTall())
                        : Optional.empty();
            }
            return verdi.isNumber() && status.isMissingNode()
                    ? Tegnverdi.les(new BigDecimal(verdi.asString()).toPlainString())
                    : Optional.empty();
        }

        /** The codes of a number from its place: the last dimension goes fastest. */
        private List<String> koder(int plass) {
            List<String> her = new ArrayList<>();
            int rest = plass;
            for (int i = koder.size() - 1; i >= 0; i--) {
                her.add(0, koder.get(i).get(rest % koder.get(i).size()));
                rest /= koder.get(i).size();
            }
            return her;
        }

        private void ukjent(String sted) {
            publisert.uforstatt("Revisjonen forstår ikke «" + sted + "» i " + fil.sti() + ".");
        }
    }

    private static List<String> tekstene(JsonNode liste) {
        List<String> tekster = new ArrayList<>();
        liste.values().forEach(verdi -> tekster.add(verdi.stringValue()));
        return tekster;
    }
}

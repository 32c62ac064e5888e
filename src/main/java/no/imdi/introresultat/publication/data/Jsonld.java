package no.imdi.introresultat.publication.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** A model as JSON-LD 1.1: its prefixes as the context, and an object for each subject in the model's order. */
final class Jsonld {
    private final Model modell;

    private Jsonld(Model modell) {
        this.modell = modell;
    }

    /** The text of a model in which every node has an address. */
    static String tekst(Model modell) {
        Map<String, Object> prefikser = new LinkedHashMap<>();
        modell.getNamespaces().forEach(en -> prefikser.put(en.getPrefix(), en.getName()));
        Jsonld skriver = new Jsonld(modell);
        Map<String, Object> dokument = new LinkedHashMap<>();
        dokument.put("@context", prefikser);
        dokument.put("@graph", modell.subjects().stream().map(skriver::node).toList());
        return Jsonskriver.tekst(dokument);
    }

    private Map<String, Object> node(Resource subjekt) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", subjekt.stringValue());
        Model egne = modell.filter(subjekt, null, null);
        for (IRI egenskap : egne.predicates()) {
            List<Object> verdier = new ArrayList<>();
            boolean type = egenskap.equals(RDF.TYPE);
            egne.filter(null, egenskap, null)
                    .objects()
                    .forEach(verdi -> verdier.add(type ? kort((IRI) verdi) : verdi(verdi)));
            node.put(type ? "@type" : kort(egenskap), verdier.size() == 1 ? verdier.get(0) : verdier);
        }
        return node;
    }

    private Object verdi(Value verdi) {
        if (!(verdi instanceof Literal tekst)) {
            return Map.of("@id", verdi.stringValue());
        }
        Map<String, Object> beskrevet = new LinkedHashMap<>();
        tekst.getLanguage().ifPresent(sprak -> beskrevet.put("@language", sprak));
        if (tekst.getLanguage().isEmpty()) {
            beskrevet.put("@type", kort(tekst.getDatatype()));
        }
        beskrevet.put("@value", tekst.getLabel());
        return beskrevet;
    }

    private String kort(IRI adresse) {
        return modell.getNamespaces().stream()
                .filter(en -> en.getName().equals(adresse.getNamespace()))
                .map(Namespace::getPrefix)
                .findFirst()
                .map(prefiks -> prefiks + ":" + adresse.getLocalName())
                .orElse(adresse.stringValue());
    }
}

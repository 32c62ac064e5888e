package no.imdi.introresultat.job;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.register.RefusedException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML mapping read as text with line numbers: {@code 0301} stays {@code 0301} and is no octal number, a date stays a
 * date, and whatever is wrong is refused by file and line.
 */
final class Yamlfelt {
    private final String fil;
    private final int linje;
    private final Map<String, Node> felt = new LinkedHashMap<>();

    private Yamlfelt(String fil, MappingNode node) {
        this.fil = fil;
        this.linje = linje(node);
        for (NodeTuple par : node.getValue()) {
            String navn = tekst(par.getKeyNode());
            if (felt.put(navn, par.getValueNode()) != null) {
                throw avvist(par.getKeyNode(), "nøkkelen «" + navn + "» står to ganger; behold den ene");
            }
        }
    }

    static Yamlfelt les(String fil, String innhold) {
        LoaderOptions valg = new LoaderOptions();
        valg.setMaxAliasesForCollections(0);
        Node rot;
        try {
            rot = new Yaml(valg).compose(new StringReader(innhold));
        } catch (MarkedYAMLException feil) {
            int feillinje =
                    feil.getProblemMark() == null ? 1 : feil.getProblemMark().getLine() + 1;
            throw new RefusedException(fil + " linje " + feillinje + " er ikke gyldig YAML; rett filen.");
        }
        if (rot instanceof MappingNode mapping) {
            return new Yamlfelt(fil, mapping);
        }
        throw new RefusedException(fil + " linje 1: filen skal bestå av nøkler og verdier; rett filen.");
    }

    /** Refuses keys that are not known: a misspelt setting must not be silently left out. */
    void kjenner(Set<String> kjente) {
        felt.forEach((navn, node) -> {
            if (!kjente.contains(navn)) {
                throw avvist(node, "nøkkelen «" + navn + "» er ukjent; kjente nøkler er " + String.join(", ", kjente));
            }
        });
    }

    /** The text of a key; the default when the key is absent or empty. */
    String tekst(String navn, String standard) {
        Node node = felt.get(navn);
        if (node == null || Tag.NULL.equals(node.getTag())) {
            return standard;
        }
        return tekst(node);
    }

    String paakrevd(String navn) {
        String verdi = tekst(navn, null);
        if (verdi == null) {
            throw new RefusedException(fil + " linje " + linje + ": nøkkelen «" + navn + "» mangler; legg den til.");
        }
        return verdi;
    }

    LocalDate dato(String navn, LocalDate standard) {
        String verdi = tekst(navn, null);
        if (verdi == null) {
            return standard;
        }
        try {
            return LocalDate.parse(verdi);
        } catch (DateTimeParseException feil) {
            throw avvist(navn, "«" + verdi + "» er ikke en dato på formen åååå-mm-dd");
        }
    }

    List<Yamlfelt> liste(String navn) {
        Node node = felt.get(navn);
        if (node == null || Tag.NULL.equals(node.getTag())) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sekvens)) {
            throw avvist(node, "«" + navn + "» skal være en liste");
        }
        List<Yamlfelt> liste = new ArrayList<>();
        for (Node element : sekvens.getValue()) {
            if (!(element instanceof MappingNode mapping)) {
                throw avvist(element, "hvert element i «" + navn + "» skal bestå av nøkler og verdier");
            }
            liste.add(new Yamlfelt(fil, mapping));
        }
        return liste;
    }

    /** The mapping under a key; null when the value is plain text or absent. */
    Yamlfelt under(String navn) {
        return felt.get(navn) instanceof MappingNode mapping ? new Yamlfelt(fil, mapping) : null;
    }

    RefusedException avvist(String navn, String hva) {
        Node node = felt.get(navn);
        return node == null
                ? new RefusedException(fil + " linje " + linje + ": " + hva + ".")
                : avvist(node, navn + ": " + hva);
    }

    private RefusedException avvist(Node node, String hva) {
        return new RefusedException(fil + " linje " + linje(node) + ": " + hva + ".");
    }

    private String tekst(Node node) {
        if (node instanceof ScalarNode skalar) {
            return skalar.getValue().strip();
        }
        throw avvist(node, "her skal det stå en enkelt verdi");
    }

    private static int linje(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}

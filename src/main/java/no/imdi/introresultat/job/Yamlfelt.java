package no.imdi.introresultat.job;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
public final class Yamlfelt {
    private final String fil;
    private final int linje;
    private final Map<String, NodeTuple> felt = new LinkedHashMap<>();

    private Yamlfelt(String fil, MappingNode node) {
        this(fil, linje(node), node.getValue());
    }

    private Yamlfelt(String fil, int linje, List<NodeTuple> alle) {
        this.fil = fil;
        this.linje = linje;
        for (NodeTuple par : alle) {
            String navn = tekst(par.getKeyNode());
            if (felt.put(navn, par) != null) {
                throw avvist(par.getKeyNode(), "nøkkelen «" + navn + "» står to ganger; behold den ene");
            }
        }
    }

    /**
     * A file's content.
     *
     * @param fil names it in messages
     * @throws RefusedException when it is no YAML mapping
     */
    public static Yamlfelt les(String fil, String innhold) {
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
    public void kjenner(Set<String> kjente) {
        felt.forEach((navn, par) -> {
            if (!kjente.contains(navn)) {
                throw avvist(
                        par.getKeyNode(),
                        "nøkkelen «" + navn + "» er ukjent; kjente nøkler er " + String.join(", ", kjente));
            }
        });
    }

    /** The text of a key; the default when the key is absent or empty. */
    String tekst(String navn, String standard) {
        Node node = verdi(navn);
        return node == null ? standard : tekst(node);
    }

    /** The text of a key; refused when it is absent or empty. */
    public String paakrevd(String navn) {
        String verdi = tekst(navn, null);
        if (verdi == null || verdi.isEmpty()) {
            throw new RefusedException(fil + " linje " + linje + ": nøkkelen «" + navn + "» mangler; legg den til.");
        }
        return verdi;
    }

    /** The date under a key; the default when the key is absent or empty. */
    public LocalDate dato(String navn, LocalDate standard) {
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

    /** A whole number of at most three digits. */
    int heltall(String navn, int minst, int hoyst, int standard) {
        String verdi = tekst(navn, null);
        if (verdi == null) {
            return standard;
        }
        int tall = verdi.matches("\\d{1,3}") ? Integer.parseInt(verdi) : -1;
        if (tall < minst || tall > hoyst) {
            throw avvist(navn, "«" + verdi + "» er ikke et helt tall fra " + minst + " til " + hoyst);
        }
        return tall;
    }

    boolean jaNei(String navn, boolean standard) {
        String verdi = tekst(navn, Boolean.toString(standard));
        if (!verdi.equals("true") && !verdi.equals("false")) {
            throw avvist(navn, "«" + verdi + "» er verken true eller false");
        }
        return verdi.equals("true");
    }

    List<Yamlfelt> liste(String navn) {
        Node node = verdi(navn);
        if (node == null) {
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
        return verdi(navn) instanceof MappingNode mapping ? new Yamlfelt(fil, mapping) : null;
    }

    /** The mapping under a key; an empty one when the key is absent or empty, and refused when it is anything else. */
    public Yamlfelt paakrevdUnder(String navn) {
        Node node = verdi(navn);
        if (node == null) {
            return new Yamlfelt(fil, linje, List.of());
        }
        if (!(node instanceof MappingNode mapping)) {
            throw avvist(navn, "her skal det stå nøkler og verdier");
        }
        return new Yamlfelt(fil, mapping);
    }

    /** The keys, in the file's order. */
    public Set<String> nokler() {
        return Collections.unmodifiableSet(felt.keySet());
    }

    /** The content, comments, line ends and some keys aside, as text: the same for two files that say the same. */
    String innholdUten(Set<String> nokler) {
        return innhold(felt.values(), nokler);
    }

    private static String innhold(Collection<NodeTuple> par, Set<String> utenNokler) {
        return par.stream()
                .filter(ett ->
                        !(ett.getKeyNode() instanceof ScalarNode nokkel && utenNokler.contains(nokkel.getValue())))
                .map(ett -> innhold(ett.getKeyNode(), utenNokler) + ":" + innhold(ett.getValueNode(), utenNokler))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String innhold(Node node, Set<String> utenNokler) {
        if (node instanceof MappingNode mapping) {
            return innhold(mapping.getValue(), utenNokler);
        }
        if (node instanceof SequenceNode sekvens) {
            return sekvens.getValue().stream()
                    .map(element -> innhold(element, utenNokler))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        String verdi = ((ScalarNode) node).getValue();
        return verdi.length() + "\"" + verdi + "\"";
    }

    /** The value under a key; null when the key is absent or empty. */
    private Node verdi(String navn) {
        NodeTuple par = felt.get(navn);
        return par == null || Tag.NULL.equals(par.getValueNode().getTag()) ? null : par.getValueNode();
    }

    /** What to throw when what stands under a key is wrong: by file, line and key. */
    public RefusedException avvist(String navn, String hva) {
        NodeTuple par = felt.get(navn);
        return par == null
                ? new RefusedException(fil + " linje " + linje + ": " + hva + ".")
                : avvist(par.getKeyNode(), navn + ": " + hva);
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

package no.imdi.introresultat.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.imdi.introresultat.register.RefusedException;

/** Where each of the contract's columns stands in a file: its header may name them in any order. */
final class Kolonneplass {
    private final int[] plasser;

    private Kolonneplass(int[] plasser) {
        this.plasser = plasser;
    }

    /** The columns in the contract's own order. */
    static Kolonneplass kontrakten(Uttrekksfil fil) {
        return av(fil, fil.kolonnenavn());
    }

    /**
     * The columns as a header names them.
     *
     * @throws RefusedException when one is missing, unknown or named twice
     */
    static Kolonneplass fraOverskrift(Uttrekksfil fil, List<String> overskrift) {
        Set<String> sett = new HashSet<>();
        for (String navn : overskrift) {
            if (!fil.kolonnenavn().contains(navn)) {
                throw avvist(fil, vist(navn), "er ukjent");
            }
            if (!sett.add(navn)) {
                throw avvist(fil, navn, "står to ganger");
            }
        }
        for (String navn : fil.kolonnenavn()) {
            if (!sett.contains(navn)) {
                throw avvist(fil, navn, "mangler");
            }
        }
        return av(fil, overskrift);
    }

    int av(int kolonne) {
        return plasser[kolonne];
    }

    int antall() {
        return plasser.length;
    }

    private static Kolonneplass av(Uttrekksfil fil, List<String> navn) {
        return new Kolonneplass(
                fil.kolonnenavn().stream().mapToInt(navn::indexOf).toArray());
    }

    /** A file without a header has a participant where the name should be. */
    private static String vist(String navn) {
        return navn.matches("[A-Za-zÆØÅæøå_ ]{0,40}") ? navn : "(ikke vist)";
    }

    private static RefusedException avvist(Uttrekksfil fil, String kolonne, String hva) {
        return new RefusedException(
                fil.filnavn() + ", linje 1: kolonnen «" + kolonne + "» " + hva + "; hent uttrekket på nytt fra NIR.");
    }
}

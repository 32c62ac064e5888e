package no.imdi.introresultat.extract.syntetisk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Draws one of several things, each with its weight. */
final class Vektet<T> {
    private final List<T> valg = new ArrayList<>();
    private final double[] opptil;

    /** Takes the things in the map's own order, which must be the same every time. */
    Vektet(Map<T, Double> vekter) {
        opptil = new double[vekter.size()];
        double sum = 0;
        for (Map.Entry<T, Double> en : vekter.entrySet()) {
            sum += en.getValue();
            opptil[valg.size()] = sum;
            valg.add(en.getKey());
        }
    }

    /** Draws one. */
    T trekk(Slump slump) {
        int plass = Arrays.binarySearch(opptil, slump.del() * opptil[opptil.length - 1]);
        return valg.get(Math.min(plass < 0 ? -plass - 1 : plass + 1, valg.size() - 1));
    }
}

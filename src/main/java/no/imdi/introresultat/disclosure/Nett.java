package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sums as a network. Every number is an arc, and as much leaves a node as enters it: the parts of a total run from one node
 * to another, and the total runs back. A number that two groupings share (a municipality: its county, its economic region) is
 * one arc between the two.
 */
final class Nett {
    private final List<Bue> buer;
    private final int[][] vedNode;

    private Nett(List<Bue> buer, int noder) {
        this.buer = List.copyOf(buer);
        List<List<Integer>> ved = new ArrayList<>();
        for (int node = 0; node < noder; node++) {
            ved.add(new ArrayList<>());
        }
        for (int bue = 0; bue < buer.size(); bue++) {
            ved.get(buer.get(bue).fra()).add(bue);
            if (buer.get(bue).til() != buer.get(bue).fra()) {
                ved.get(buer.get(bue).til()).add(bue);
            }
        }
        this.vedNode = ved.stream()
                .map(liste -> liste.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private record Bue(int fra, int til) {}

    /** Builds a network arc by arc; nodes come into being by their names. */
    static final class Bygger {
        private final Map<String, Integer> noder = new HashMap<>();
        private final List<Bue> buer = new ArrayList<>();

        /** Adds an arc and returns its number, counted from zero. */
        int bue(String fra, String til) {
            buer.add(new Bue(node(fra), node(til)));
            return buer.size() - 1;
        }

        private int node(String navn) {
            return noder.computeIfAbsent(navn, ny -> noder.size());
        }

        Nett bygg() {
            return new Nett(buer, noder.size());
        }
    }

    int antallBuer() {
        return buer.size();
    }

    int antallNoder() {
        return vedNode.length;
    }

    int fra(int bue) {
        return buer.get(bue).fra();
    }

    int til(int bue) {
        return buer.get(bue).til();
    }

    /** The arcs that begin or end in a node. */
    int[] buerVed(int node) {
        return vedNode[node];
    }

    /** The arcs that alone hold what the node's other arcs hold together. */
    int[] totaler(int node) {
        return IntStream.of(-1, 1)
                .mapToObj(vei -> Arrays.stream(vedNode[node])
                        .filter(bue -> fra(bue) != til(bue) && (til(bue) == node) == (vei > 0))
                        .toArray())
                .filter(buer -> buer.length == 1)
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    /** What enters a node less what leaves it: zero in every node when the numbers add up. */
    int overskudd(int node, int[] antall) {
        int overskudd = 0;
        for (int bue : vedNode[node]) {
            if (fra(bue) != til(bue)) {
                overskudd += til(bue) == node ? antall[bue] : -antall[bue];
            }
        }
        return overskudd;
    }

    /** Whether the numbers add up in every node. */
    boolean gaarOpp(int[] antall) {
        for (int node = 0; node < antallNoder(); node++) {
            if (overskudd(node, antall) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Every simple round trip along an arc, each as the arcs it follows downstream; for networks where a total splits into
     * parts of parts, so that no round trip along the total goes upstream.
     */
    List<int[]> rundturer(int bue) {
        List<int[]> rundturer = new ArrayList<>();
        gaa(til(bue), fra(bue), new ArrayList<>(List.of(bue)), rundturer);
        return rundturer;
    }

    private void gaa(int her, int maal, List<Integer> vei, List<int[]> rundturer) {
        if (her == maal) {
            rundturer.add(vei.stream().mapToInt(Integer::intValue).toArray());
            return;
        }
        for (int bue : vedNode[her]) {
            if (fra(bue) == her && !vei.contains(bue)) {
                vei.add(bue);
                gaa(til(bue), maal, vei, rundturer);
                vei.remove(vei.size() - 1);
            }
        }
    }
}

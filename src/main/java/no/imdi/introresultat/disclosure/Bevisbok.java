package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The proofs found so far, and how far they show that each cell could be from its number. */
final class Bevisbok {
    private final int[] virkelig;
    private final int[] lavest;
    private final int[] hoyest;
    private final List<List<Bevis>> ved = new ArrayList<>();

    /** @param virkelig the number of each cell */
    Bevisbok(int[] virkelig) {
        this.virkelig = virkelig;
        this.lavest = virkelig.clone();
        this.hoyest = virkelig.clone();
        for (int celle = 0; celle < virkelig.length; celle++) {
            ved.add(new ArrayList<>(0));
        }
    }

    void skriv(Bevis bevis) {
        for (int i = 0; i < bevis.celler().length; i++) {
            int celle = bevis.celler()[i];
            ved.get(celle).add(bevis);
            strekk(celle, bevis.antall()[i]);
        }
    }

    /** Takes proofs back; what they alone had shown is no longer shown. */
    void stryk(Collection<Bevis> bevisene) {
        Set<Bevis> strokne = Collections.newSetFromMap(new IdentityHashMap<>());
        strokne.addAll(bevisene);
        bevisene.stream()
                .flatMapToInt(bevis -> Arrays.stream(bevis.celler()))
                .distinct()
                .forEach(celle -> {
                    ved.get(celle).removeIf(strokne::contains);
                    lavest[celle] = virkelig[celle];
                    hoyest[celle] = virkelig[celle];
                    ved.get(celle).forEach(bevis -> strekk(celle, bevis.antall(celle)));
                });
    }

    private void strekk(int celle, int antall) {
        lavest[celle] = Math.min(lavest[celle], antall);
        hoyest[celle] = Math.max(hoyest[celle], antall);
    }

    /** The proofs in which the cell holds another number than it does; a copy. */
    List<Bevis> ved(int celle) {
        return List.copyOf(ved.get(celle));
    }

    /** Whether a proof holds another number in the cell, and in some known cells what they hold. */
    boolean kanVaereEtAnnet(int celle, BitSet kjente) {
        for (Bevis bevis : ved.get(celle)) {
            if (bevis.uendret(kjente)) {
                return true;
            }
        }
        return false;
    }

    /** How many proofs hold another number in the cell than it does. */
    int antallVed(int celle) {
        return ved.get(celle).size();
    }

    /** The lowest that a proof holds in the cell. */
    int lavest(int celle) {
        return lavest[celle];
    }

    /** The highest that a proof holds in the cell. */
    int hoyest(int celle) {
        return hoyest[celle];
    }

    int bredde(int celle) {
        return hoyest[celle] - lavest[celle];
    }
}

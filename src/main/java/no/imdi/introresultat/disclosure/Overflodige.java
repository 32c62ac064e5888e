package no.imdi.introresultat.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Shows hidden cells again, one by one, as long as every cell that stays hidden is as well protected as it was. */
final class Overflodige {
    private final Celletabell tabell;
    private final Monster monster;
    private final Bevisbok bevisbok;
    private final Bevissok bevissok;
    private final Set<Integer> uvernede;

    /**
     * @param bevissok finds other proofs, and hides nothing for it
     * @param uvernede the cells that not all was proved of; they lose nothing either
     */
    Overflodige(Celletabell tabell, Monster monster, Bevisbok bevisbok, Bevissok bevissok, Set<Integer> uvernede) {
        this.tabell = tabell;
        this.monster = monster;
        this.bevisbok = bevisbok;
        this.bevissok = bevissok;
        this.uvernede = uvernede;
    }

    /** Shows a cell unless some other needs it. */
    void visOmMulig(int celle) {
        List<Bevis> brukte = bevisbok.ved(celle);
        int[] berorte = brukte.stream()
                .flatMapToInt(bevis -> Arrays.stream(bevis.celler()))
                .filter(en -> en != celle)
                .distinct()
                .toArray();
        if (enesteAnnen(celle) || Arrays.stream(berorte).anyMatch(uvernede::contains)) {
            return;
        }
        Skjulegrunn grunn = monster.grunn(celle);
        monster.vis(celle);
        bevisbok.stryk(brukte);
        bevissok.nye();
        if (!vernetUten(berorte)) {
            bevisbok.stryk(bevissok.nye());
            brukte.forEach(bevisbok::skriv);
            monster.skjul(celle, grunn);
        }
    }

    /** Whether a cell that needs protection would be the only hidden one in a sum, and so known. */
    private boolean enesteAnnen(int celle) {
        return tabell.summer(celle).stream()
                .map(sum -> Arrays.stream(sum.celler())
                        .filter(en -> en != celle && monster.skjult(en))
                        .toArray())
                .anyMatch(andre -> andre.length == 1 && monster.grunn(andre[0]).trengerVern());
    }

    /** Whether the cells can be protected without; those with the fewest proofs left, which fail the most, are tried first. */
    private boolean vernetUten(int[] berorte) {
        return Arrays.stream(berorte)
                .filter(en -> !bevissok.vernet(en))
                .boxed()
                .sorted(Comparator.comparingInt(bevisbok::antallVed))
                .allMatch(en -> {
                    bevissok.vern(en);
                    return bevissok.vernet(en);
                });
    }
}

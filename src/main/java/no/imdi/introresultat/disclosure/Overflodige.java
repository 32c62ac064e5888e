package no.imdi.introresultat.disclosure;

import java.util.Arrays;
import java.util.List;

/** Shows hidden cells again, one by one, as long as every cell that stays hidden keeps what has been proved of it. */
final class Overflodige {
    private final Celletabell tabell;
    private final Monster monster;
    private final Bevisbok bevisbok;
    private final Bevissok bevissok;

    /** @param bevissok finds other proofs, and hides nothing for it */
    Overflodige(Celletabell tabell, Monster monster, Bevisbok bevisbok, Bevissok bevissok) {
        this.tabell = tabell;
        this.monster = monster;
        this.bevisbok = bevisbok;
        this.bevissok = bevissok;
    }

    /** Shows a cell unless some other needs it. */
    void visOmMulig(int celle) {
        if (enesteAnnen(celle)) {
            return;
        }
        Skjulegrunn grunn = monster.grunn(celle);
        List<Bevis> brukte = bevisbok.ved(celle);
        List<Krav> krav = krav(celle, brukte);
        monster.vis(celle);
        bevisbok.stryk(brukte);
        bevissok.nye();
        if (!krav.stream().allMatch(this::holdes)) {
            bevisbok.stryk(bevissok.nye());
            brukte.forEach(bevisbok::skriv);
            monster.skjul(celle, grunn);
        }
    }

    /** Whether a cell that needs protection would be the only hidden one in a sum, and so known. */
    private boolean enesteAnnen(int celle) {
        return tabell.summer(celle).stream()
                .map(sum -> Arrays.stream(sum)
                        .filter(en -> en != celle && monster.skjult(en))
                        .toArray())
                .anyMatch(andre -> andre.length == 1 && monster.grunn(andre[0]) != Skjulegrunn.REST);
    }

    /**
     * What was proved of a cell.
     *
     * @param lavest the lowest it could be
     * @param hoyest the highest
     */
    private record Krav(int celle, int lavest, int hoyest) {}

    private List<Krav> krav(int celle, List<Bevis> brukte) {
        return brukte.stream()
                .flatMapToInt(bevis -> Arrays.stream(bevis.celler()))
                .distinct()
                .filter(en -> en != celle)
                .mapToObj(en -> new Krav(en, bevisbok.lavest(en), bevisbok.hoyest(en)))
                .toList();
    }

    private boolean holdes(Krav krav) {
        bevissok.vern(krav.celle());
        return bevissok.vernet(krav.celle())
                || bevisbok.lavest(krav.celle()) <= krav.lavest() && bevisbok.hoyest(krav.celle()) >= krav.hoyest();
    }
}

package no.imdi.introresultat.disclosure;

import java.util.stream.IntStream;

/**
 * Which cells of a table are hidden and why, and how far each could be from its number: the lowest and the highest that some
 * table of whole persons, which agrees with all that is shown, has been found to hold.
 */
final class Monster {
    private final Skjulegrunn[] grunn;
    private final int[] lavest;
    private final int[] hoyest;
    private final boolean[] kjent;

    Monster(Celletabell tabell) {
        this.grunn = new Skjulegrunn[tabell.antallCeller()];
        this.lavest = tabell.alle();
        this.hoyest = tabell.alle();
        this.kjent = new boolean[tabell.antallCeller()];
    }

    boolean skjult(int celle) {
        return grunn[celle] != null;
    }

    /** Why a cell is hidden; null when it is shown. */
    Skjulegrunn grunn(int celle) {
        return grunn[celle];
    }

    void skjul(int celle, Skjulegrunn hvorfor) {
        if (grunn[celle] == null) {
            grunn[celle] = hvorfor;
        }
    }

    /** Notes that everyone knows a cell from before: hidden or not, it can be no other number. */
    void erKjent(int celle) {
        kjent[celle] = true;
    }

    boolean kjent(int celle) {
        return kjent[celle];
    }

    /** Notes that a table that agrees with what is shown holds this number. */
    void kanVaere(int celle, int antall) {
        lavest[celle] = Math.min(lavest[celle], antall);
        hoyest[celle] = Math.max(hoyest[celle], antall);
    }

    int lavest(int celle) {
        return lavest[celle];
    }

    int hoyest(int celle) {
        return hoyest[celle];
    }

    int bredde(int celle) {
        return hoyest[celle] - lavest[celle];
    }

    IntStream skjulte() {
        return IntStream.range(0, grunn.length).filter(this::skjult);
    }
}

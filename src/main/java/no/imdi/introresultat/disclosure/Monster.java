package no.imdi.introresultat.disclosure;

import java.util.stream.IntStream;

/** Which cells of a table are hidden and why, and which are known from before. */
final class Monster {
    private final Skjulegrunn[] grunn;
    private final boolean[] kjent;

    Monster(Celletabell tabell) {
        this.grunn = new Skjulegrunn[tabell.antallCeller()];
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

    void vis(int celle) {
        grunn[celle] = null;
    }

    /** Notes that everyone knows a cell from before: hidden or not, it can be no other number. */
    void erKjent(int celle) {
        kjent[celle] = true;
    }

    boolean kjent(int celle) {
        return kjent[celle];
    }

    IntStream skjulte() {
        return IntStream.range(0, grunn.length).filter(this::skjult);
    }
}

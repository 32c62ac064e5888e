package no.imdi.introresultat.job;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trail of who has looked at what about single persons: rows that are added and never changed. It holds the register's
 * own participant number, as the database does already; logs never do.
 */
final class Spor {
    private final JdbcClient jdbc;

    Spor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What someone can ask. */
    enum Handling {
        FORKLAR_DELTAKER,
        FORKLAR_CELLE,
        AVSTEM,
        SAMMENLIGN
    }

    /** Whether it was answered. */
    enum Svar {
        GITT,
        AVVIST
    }

    /**
     * Writes down a question before it is answered; when that fails there is no answer.
     *
     * @param gjelder a participant number, the name of a cell, a municipality and the hash of the list it sent, or the run
     *     it is compared with
     */
    void skriv(String hvem, Handling handling, Kjoring kjoring, String gjelder, Svar svar) {
        jdbc.sql("insert into operasjon.spor (hvem, handling, kjoring, gjelder, svar) values (?, ?, ?, ?, ?)")
                .params(hvem, handling.name(), kjoring.fulltNavn(), gjelder, svar.name())
                .update();
    }
}

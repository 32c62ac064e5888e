package no.imdi.introresultat.job;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trail of who did what, when and from where: rows that are added and never changed, each chained to the one before by the
 * database. It holds the register's own participant number, as the database does already; logs never do.
 *
 * <p>Whoever writes here makes others wait who want to, until the transaction ends: write last in a transaction, or in one of
 * its own.
 */
public final class Spor {
    private final JdbcClient jdbc;

    /** Writes in the given database. */
    public Spor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What someone can do. */
    public enum Handling {
        /** The owner brings the database to this program's version, and gives a role the rights to run it; the role. */
        DATABASE_FORT_FRAM,
        /** A run is started. */
        KJORING_STARTET,
        /** A run that had ended without being finished is gone on with. */
        KJORING_STARTET_IGJEN,
        /** Someone asks a living run to stop. */
        KJORING_BEDT_STOPPE,
        /** A run is finished. */
        KJORING_FERDIG,
        /** A run has stopped at a restartable point; why. */
        KJORING_STOPPET,
        /** A run could not go on. */
        KJORING_FEILET,
        /** What was asked for was refused, and nothing of it is stored. */
        KJORING_AVVIST,
        /** A run is found whose process died. */
        KJORING_FUNNET_DOD,
        /** An extract is sealed for a run: its number and its seal. */
        UTTREKK_FORSEGLET,
        /** A final run is approved for publication; the manifest's hash. */
        KJORING_GODKJENT,
        /** An approval is taken back; why. */
        GODKJENNING_TRUKKET,
        /** A dispensation is applied for; the year and its number. */
        DISPENSASJON_SOKT,
        /** A dispensation is approved, and the next run of the year goes by it; the year and its number. */
        DISPENSASJON_GODKJENT,
        /** A dispensation is refused; the year and its number. */
        DISPENSASJON_AVSLAATT,
        /** A dispensation, or what was applied for, is taken back; the year and its number. */
        DISPENSASJON_TRUKKET,
        /** The publication of an approved run is begun, or gone on with. */
        PUBLISERING_STARTET,
        /** The published folder has taken the place of the drafts. */
        KJORING_PUBLISERT,
        /** A run may not be published; it is as it was. */
        PUBLISERING_AVVIST,
        /** A publication could not be done. */
        PUBLISERING_FEILET,
        /** A frozen extract is deleted when its time has run out; its number. Written by the function that deletes it. */
        UTTREKK_SLETTET,
        /** A run's rows by participant and its internal files are deleted when their time has run out. */
        PERSONOPPLYSNINGER_SLETTET,
        /** A date that waited, was given up or was lost is set going by a person; the date. */
        DATO_SATT_I_GANG,
        /** A mail server has taken a mail; its number in the outbox. */
        BREV_SENDT,
        /** A mail that was refused, or of which nobody knows, is to be sent again; its number in the outbox. */
        BREV_SENDES_PAA_NYTT,
        /** The scheduler starts in a process. */
        TIDSPLAN_STARTET,
        /** The scheduler stops in a process. */
        TIDSPLAN_STOPPET,
        /** What is published is sent, or sent on; where to. */
        KJORING_LEVERT,
        /** The participant whose outcome was asked about. */
        FORKLAR_DELTAKER,
        /** The cell whose participants were asked for. */
        FORKLAR_CELLE,
        /** A municipality, and the hash of the list it sent. */
        AVSTEM,
        /** The run it is compared with. */
        SAMMENLIGN,
        /** All files of a run are read, those within included; the folder. */
        VERIFISER,
        /** The trail itself is written to a file, or read in the console. */
        SPOR_SKREVET_UT,
        /** Someone logs in to the console. */
        LOGGET_INN,
        /** A local user of the console is made; the name and the roles. */
        BRUKER_OPPRETTET,
        /** A local user gets other roles, or a new password to change; which. */
        BRUKER_ENDRET,
        /** A local user is taken away; the name. */
        BRUKER_SLETTET,
        /** Someone has changed their own password. */
        PASSORD_BYTTET,
        /** A restricted file of a run is fetched; its path in the run's folder. */
        FIL_HENTET,
        /** Someone opens what a run hides and why, before they approve it. */
        PRIKKING_LEST
    }

    /** Whether a question was answered. */
    public enum Svar {
        GITT,
        AVVIST
    }

    /** Writes down what happens; when that fails it must not happen. */
    public void skriv(Aktor hvem, Handling handling, Kjoring kjoring, String gjelder) {
        foy(hvem, handling, kjoring.fulltNavn(), gjelder, null);
    }

    /** The same for what concerns no run in this database. */
    public void skriv(Aktor hvem, Handling handling, String gjelder) {
        foy(hvem, handling, null, gjelder, null);
    }

    /**
     * Writes down a question before it is answered; when that fails there is no answer.
     *
     * @param gjelder a participant number, the name of a cell, a municipality and the hash of the list it sent, or the run
     *     it is compared with
     */
    void skriv(Aktor hvem, Handling handling, Kjoring kjoring, String gjelder, Svar svar) {
        foy(hvem, handling, kjoring.fulltNavn(), gjelder, svar.name());
    }

    private void foy(Aktor hvem, Handling handling, String kjoring, String gjelder, String svar) {
        jdbc.sql("insert into operasjon.spor (hvem, fra, handling, kjoring, gjelder, svar) values (?, ?, ?, ?, ?, ?)")
                .params(hvem.navn(), hvem.fra().name(), handling.name(), kjoring, gjelder, svar)
                .update();
    }
}

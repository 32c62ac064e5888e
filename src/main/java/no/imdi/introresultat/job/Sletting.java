package no.imdi.introresultat.job;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes personal data whose time has run out: a run's internal files, its rows by participant, and the frozen extract when no
 * other run rests on it. Published files, manifest, approvals and trail stay.
 */
public final class Sletting {
    private static final String VARIABEL = "INTRORESULTAT_OPPBEVARING";
    private static final String STANDARD = "P5Y";

    /** Next year's run shows this year's figures beside its own. */
    private static final int MINST_AAR = 2;

    private final JdbcClient jdbc;
    private final Kjoringer kjoringer;
    private final Levetid levetid;
    private final Spor spor;
    private final TransactionOperations samlet;

    /**
     * @param jdbc the database
     * @param kjoringer the runs
     * @param levetid which of them live
     * @param spor where it is written what was deleted
     * @param samlet transactions on the same database
     */
    public Sletting(JdbcClient jdbc, Kjoringer kjoringer, Levetid levetid, Spor spor, TransactionOperations samlet) {
        this.jdbc = jdbc;
        this.kjoringer = kjoringer;
        this.levetid = levetid;
        this.spor = spor;
        this.samlet = samlet;
    }

    /**
     * How long personal data are kept, from the environment: an ISO 8601 period, five years when it is not said.
     *
     * @throws RefusedException when it is no period, or shorter than two years
     */
    public static Period oppbevaring(Map<String, String> miljo) {
        String verdi = miljo.getOrDefault(VARIABEL, STANDARD);
        try {
            Period periode = Period.parse(verdi);
            if (periode.toTotalMonths() >= 12L * MINST_AAR) {
                return periode;
            }
        } catch (DateTimeParseException feil) {
            // falls through to the refusal
        }
        throw new RefusedException(VARIABEL + " er «" + verdi + "»; skriv en varighet på minst " + MINST_AAR
                + " år, som P5Y, for neste års kjøring viser årets tall.");
    }

    /** The runs that ended so long before an instant that their personal data are to go, the first one first. */
    public List<Kjoring> forfalte(Instant naa, Period oppbevaring) {
        Instant foer = naa.atZone(Registreringsfrist.NORGE).minus(oppbevaring).toInstant();
        return jdbc.sql("select * from resultat.kjoring where slettet is null and status <> 'KJORER' and avsluttet < ?"
                        + " order by kjoring_id")
                .param(foer.atOffset(ZoneOffset.UTC))
                .query(Kjoringer::rad)
                .list();
    }

    /**
     * Deletes a run's personal data. The files go first: one that is broken off is done whole by the next.
     *
     * @throws RefusedException when a run of its year and kind lives
     */
    public void slett(Kjoring kjoring, Aktor hvem) {
        try (RunLock laas = levetid.taLaas(kjoring.aar(), kjoring.type())) {
            Arbeidsmappe.slett(new Mapper(kjoring.mappe()).intern());
            Arbeidsmappe.slett(kjoring.arbeidsmappe());
            samlet.executeWithoutResult(transaksjon -> {
                jdbc.sql("select resultat.slett_partisjoner(?)")
                        .param(kjoring.id())
                        .query()
                        .listOfRows();
                kjoringer.settSlettet(kjoring.id());
                if (kjoring.uttrekkId() != null && utenKjoring(kjoring.uttrekkId())) {
                    jdbc.sql("select register.slett_forseglet(?, ?, ?, ?)")
                            .params(kjoring.uttrekkId(), hvem.navn(), hvem.fra().name(), kjoring.fulltNavn())
                            .query()
                            .listOfRows();
                }
                spor.skriv(hvem, Spor.Handling.PERSONOPPLYSNINGER_SLETTET, kjoring, null);
            });
        }
    }

    private boolean utenKjoring(int uttrekkId) {
        return !jdbc.sql("select exists (select from resultat.kjoring where uttrekk_id = ?)")
                .param(uttrekkId)
                .query(Boolean.class)
                .single();
    }
}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Approvals: a signature on a final run's manifest, and with it on every byte of the run. Two different persons have a hand in
 * what is published: whoever starts a run is one of them, and cannot approve it; a run that the schedule starts is approved by
 * two. Each can withdraw until the publication begins.
 */
public final class Godkjenninger {
    private static final int PERSONER = 2;

    private final JdbcClient jdbc;
    private final Spor spor;
    private final TransactionOperations samlet;

    /**
     * @param jdbc the database
     * @param spor where it is written who approved
     * @param samlet transactions on the same database
     */
    public Godkjenninger(JdbcClient jdbc, Spor spor, TransactionOperations samlet) {
        this.jdbc = jdbc;
        this.spor = spor;
        this.samlet = samlet;
    }

    /** The approvals that stand: of the manifest the run has now, and not withdrawn; the first one first. */
    public List<Godkjenning> gjeldende(Kjoring kjoring) {
        return jdbc.sql("select hvem, tid, manifest_sha256, merknad from resultat.godkjenning"
                        + " where kjoring_id = ? and trukket is null order by godkjenning_id")
                .param(kjoring.id())
                .query((rad, nummer) -> new Godkjenning(
                        rad.getString("hvem"),
                        rad.getObject("tid", OffsetDateTime.class).toInstant(),
                        rad.getString("manifest_sha256"),
                        rad.getString("merknad")))
                .list();
    }

    /** How many approvals it takes: two, or one of a run that a person started. */
    public int paakrevde(Kjoring kjoring) {
        return startetAvPerson(kjoring) ? PERSONER - 1 : PERSONER;
    }

    /** How many approvals are still wanted. */
    public int manglende(Kjoring kjoring) {
        return Math.max(0, paakrevde(kjoring) - gjeldende(kjoring).size());
    }

    private boolean startetAvPerson(Kjoring kjoring) {
        return jdbc.sql("select anledning is null from resultat.kjoring where kjoring_id = ?")
                .param(kjoring.id())
                .query(Boolean.class)
                .single();
    }

    /** When the run was published; empty when it is not. */
    public Optional<Instant> publisert(Kjoring kjoring) {
        return jdbc.sql("select publisert from resultat.publisering where kjoring_id = ? and publisert is not null")
                .param(kjoring.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Signs a run's manifest.
     *
     * @param merknad what the person has to say; null for nothing
     * @return the approvals that stand then
     * @throws RefusedException when the run is not a finished final one, its manifest is not what it was, its publication has
     *     begun, or the person started it or has approved it already
     */
    public List<Godkjenning> godkjenn(Kjoring kjoring, Aktor hvem, String merknad) throws IOException {
        krevFerdigEndelig(kjoring);
        krevUroertManifest(kjoring);
        return samlet.execute(transaksjon -> {
            krevIkkeBegynt(kjoring);
            if (kjoring.startetAv().equals(hvem.navn())) {
                throw new RefusedException(hvem.navn() + " startet kjøringen " + kjoring.fulltNavn()
                        + " og kan ikke godkjenne den selv; det må en annen gjøre.");
            }
            if (gjeldende(kjoring).stream().anyMatch(en -> en.hvem().equals(hvem.navn()))) {
                throw new RefusedException(hvem.navn() + " har alt godkjent kjøringen " + kjoring.fulltNavn()
                        + "; en godkjenning til må gis av en annen.");
            }
            jdbc.sql("insert into resultat.godkjenning (kjoring_id, manifest_sha256, hvem, merknad)"
                            + " values (?, ?, ?, ?)")
                    .params(kjoring.id(), kjoring.manifestSha256(), hvem.navn(), merknad)
                    .update();
            spor.skriv(hvem, Spor.Handling.KJORING_GODKJENT, kjoring, kjoring.manifestSha256());
            return gjeldende(kjoring);
        });
    }

    /**
     * Takes the person's own approval back.
     *
     * @param merknad why; null for nothing
     * @throws RefusedException when they have none, or the publication has begun
     */
    public void trekk(Kjoring kjoring, Aktor hvem, String merknad) {
        samlet.executeWithoutResult(transaksjon -> {
            krevIkkeBegynt(kjoring);
            int trukket = jdbc.sql("update resultat.godkjenning set trukket = now()"
                            + " where kjoring_id = ? and hvem = ? and trukket is null")
                    .params(kjoring.id(), hvem.navn())
                    .update();
            if (trukket == 0) {
                throw new RefusedException(
                        hvem.navn() + " har ingen godkjenning av kjøringen " + kjoring.fulltNavn() + " å trekke.");
            }
            spor.skriv(hvem, Spor.Handling.GODKJENNING_TRUKKET, kjoring, merknad);
        });
    }

    /** Begins the publication in the transaction that is open, with the approvals it is done on. */
    List<Godkjenning> begynn(Kjoring kjoring, Aktor hvem) {
        laas(kjoring);
        List<Godkjenning> gjeldende = gjeldende(kjoring);
        int paakrevde = paakrevde(kjoring);
        if (gjeldende.size() < paakrevde) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " er ikke godkjent: den har "
                    + gjeldende.size() + " av " + paakrevde + " godkjenninger; godkjenn den med «approve "
                    + kjoring.fulltNavn() + "».");
        }
        jdbc.sql("insert into resultat.publisering (kjoring_id) values (?) on conflict do nothing")
                .param(kjoring.id())
                .update();
        spor.skriv(hvem, Spor.Handling.PUBLISERING_STARTET, kjoring, null);
        return gjeldende;
    }

    /** The publication that was begun was refused: it has not begun. */
    void glemPublisering(Kjoring kjoring) {
        jdbc.sql("delete from resultat.publisering where kjoring_id = ?")
                .param(kjoring.id())
                .update();
    }

    /** The published folder is in its place. */
    void meldPublisert(Kjoring kjoring, Instant tid) {
        jdbc.sql("update resultat.publisering set publisert = ? where kjoring_id = ?")
                .params(tid.atOffset(ZoneOffset.UTC), kjoring.id())
                .update();
    }

    /** Whether the publication of the run has begun, finished or not. */
    public boolean begynt(Kjoring kjoring) {
        return jdbc.sql("select exists (select from resultat.publisering where kjoring_id = ?)")
                .param(kjoring.id())
                .query(Boolean.class)
                .single();
    }

    private void krevIkkeBegynt(Kjoring kjoring) {
        laas(kjoring);
        if (begynt(kjoring)) {
            throw new RefusedException("Publiseringen av " + kjoring.fulltNavn()
                    + " er begynt; godkjenninger kan ikke lenger gis eller trekkes.");
        }
    }

    /** Whoever approves, withdraws or publishes the run waits here for the others. */
    private void laas(Kjoring kjoring) {
        jdbc.sql("select from resultat.kjoring where kjoring_id = ? for update")
                .param(kjoring.id())
                .query()
                .listOfRows();
    }

    static void krevFerdigEndelig(Kjoring kjoring) {
        if (kjoring.type() != Kjoringstype.ENDELIG) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er foreløpig; bare en endelig kjøring kan godkjennes og publiseres.");
        }
        if (kjoring.status() != Kjoringsstatus.FERDIG) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke ferdig; gjør den ferdig før den godkjennes og publiseres.");
        }
    }

    private static void krevUroertManifest(Kjoring kjoring) throws IOException {
        Path manifest = kjoring.mappe().resolve(Manifest.FILNAVN);
        if (!Files.isRegularFile(manifest) || !Filhasher.sha256(manifest).equals(kjoring.manifestSha256())) {
            throw new RefusedException(manifest + " er ikke manifestet kjøringen ble ferdig med; se «verify "
                    + kjoring.mappe() + "», og godkjenn ikke det som er endret.");
        }
    }
}

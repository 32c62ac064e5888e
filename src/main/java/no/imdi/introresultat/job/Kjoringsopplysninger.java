package no.imdi.introresultat.job;

import java.util.List;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Rettelse;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.rules.Registreringsfrist;

/** What the workbooks of a run tell about it. */
final class Kjoringsopplysninger {
    private static final int INGENTING_SKJULT = 0;

    private final Kjoringer kjoringer;
    private final Snapshots snapshots;
    private final TidligereKjoringer tidligereKjoringer;

    Kjoringsopplysninger(Kjoringer kjoringer, Snapshots snapshots, TidligereKjoringer tidligereKjoringer) {
        this.kjoringer = kjoringer;
        this.snapshots = snapshots;
        this.tidligereKjoringer = tidligereKjoringer;
    }

    /** For workbooks that are for publication, with small counts hidden; drafts until the run is approved. */
    Publiseringsopplysninger publiserte(Kjoringsmiljo miljo) {
        Aarsoppsett oppsett = miljo.grunnlag().oppsett();
        Kjoring kjoring = hent(miljo);
        return opplysninger(
                kjoring, oppsett, oppsett.prikkeregler().grense(), miljo.utkast(), rettelse(kjoring, oppsett));
    }

    /** For internal workbooks, where nothing is hidden. */
    Publiseringsopplysninger interne(Kjoringsmiljo miljo) {
        return interne(hent(miljo), miljo.grunnlag().oppsett());
    }

    /** For internal workbooks that are made of a run afterwards. */
    Publiseringsopplysninger interne(Kjoring kjoring, Aarsoppsett oppsett) {
        return opplysninger(kjoring, oppsett, INGENTING_SKJULT, false, null);
    }

    /** The reason is the year's newest edition, which is asked for where published figures are to be others. */
    private Rettelse rettelse(Kjoring kjoring, Aarsoppsett oppsett) {
        List<Utgave> utgaver = oppsett.utgaver();
        return tidligereKjoringer
                .erstattetPublisert(kjoring)
                .map(publisert -> new Rettelse(
                        publisert.atZone(Registreringsfrist.NORGE).toLocalDate(),
                        utgaver.size() > 1 ? utgaver.get(utgaver.size() - 1).endring() : null))
                .orElse(null);
    }

    private Kjoring hent(Kjoringsmiljo miljo) {
        return kjoringer.hent(miljo.kjoring().id());
    }

    private Publiseringsopplysninger opplysninger(
            Kjoring kjoring, Aarsoppsett oppsett, int prikkegrense, boolean utkast, Rettelse rettelse) {
        return new Publiseringsopplysninger(
                kjoring.aar(),
                kjoring.type(),
                oppsett.frist(),
                snapshots.hent(kjoring.uttrekkId()).hentet(),
                prikkegrense,
                oppsett.frist().dispensasjoner(),
                utkast,
                oppsett.nasjonaltMaal(),
                oppsett.utgaver(),
                rettelse);
    }
}

package no.imdi.introresultat.job;

import no.imdi.introresultat.publication.Publiseringsopplysninger;

/** What the workbooks of a run tell about it. */
final class Kjoringsopplysninger {
    private static final int INGENTING_SKJULT = 0;

    private final Kjoringer kjoringer;
    private final Snapshots snapshots;

    Kjoringsopplysninger(Kjoringer kjoringer, Snapshots snapshots) {
        this.kjoringer = kjoringer;
        this.snapshots = snapshots;
    }

    /** For workbooks that are for publication: drafts, with small counts hidden. */
    Publiseringsopplysninger publiserte(Kjoringsmiljo miljo) {
        return opplysninger(miljo, miljo.grunnlag().oppsett().prikkegrense(), true);
    }

    /** For internal workbooks, where nothing is hidden. */
    Publiseringsopplysninger interne(Kjoringsmiljo miljo) {
        return opplysninger(miljo, INGENTING_SKJULT, false);
    }

    private Publiseringsopplysninger opplysninger(Kjoringsmiljo miljo, int prikkegrense, boolean utkast) {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        Aarsoppsett oppsett = miljo.grunnlag().oppsett();
        return new Publiseringsopplysninger(
                kjoring.aar(),
                kjoring.type(),
                oppsett.frist(),
                snapshots.hent(kjoring.uttrekkId()).hentet(),
                prikkegrense,
                oppsett.frist().dispensasjoner(),
                utkast);
    }
}

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

    /** For workbooks that are for publication, with small counts hidden; drafts until the run is approved. */
    Publiseringsopplysninger publiserte(Kjoringsmiljo miljo) {
        Aarsoppsett oppsett = miljo.grunnlag().oppsett();
        return opplysninger(hent(miljo), oppsett, oppsett.prikkeregler().grense(), miljo.utkast());
    }

    /** For internal workbooks, where nothing is hidden. */
    Publiseringsopplysninger interne(Kjoringsmiljo miljo) {
        return interne(hent(miljo), miljo.grunnlag().oppsett());
    }

    /** For internal workbooks that are made of a run afterwards. */
    Publiseringsopplysninger interne(Kjoring kjoring, Aarsoppsett oppsett) {
        return opplysninger(kjoring, oppsett, INGENTING_SKJULT, false);
    }

    private Kjoring hent(Kjoringsmiljo miljo) {
        return kjoringer.hent(miljo.kjoring().id());
    }

    private Publiseringsopplysninger opplysninger(
            Kjoring kjoring, Aarsoppsett oppsett, int prikkegrense, boolean utkast) {
        return new Publiseringsopplysninger(
                kjoring.aar(),
                kjoring.type(),
                oppsett.frist(),
                snapshots.hent(kjoring.uttrekkId()).hentet(),
                prikkegrense,
                oppsett.frist().dispensasjoner(),
                utkast,
                oppsett.nasjonaltMaal(),
                oppsett.utgaver());
    }
}

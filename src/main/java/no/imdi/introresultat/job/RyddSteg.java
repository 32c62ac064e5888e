package no.imdi.introresultat.job;

/** Deletes the drafts, once the database knows that the published folder has taken their place. */
final class RyddSteg extends Steg {
    RyddSteg(LevendeKjoringer levende) {
        super(levende);
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Arbeidsmappe.slett(Publiseringsmapper.utkast(miljo.kjoring()));
    }
}

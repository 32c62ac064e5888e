package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.publication.levering.Levering;
import no.imdi.introresultat.publication.levering.Leveringsadresse;
import no.imdi.introresultat.publication.levering.Leveringssted;
import no.imdi.introresultat.publication.pakke.Sjekksummer;
import no.imdi.introresultat.publication.ssb.Overlevering;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/** Delivers what a published run has for others. */
public final class Leveringstjeneste {
    private final Godkjenninger godkjenninger;
    private final Spor spor;

    /**
     * @param godkjenninger which runs are published
     * @param spor where it is written who delivered what to where
     */
    public Leveringstjeneste(Godkjenninger godkjenninger, Spor spor) {
        this.godkjenninger = godkjenninger;
        this.spor = spor;
    }

    /** What there is to deliver. */
    public enum Del {
        /** The publication, as files and as one zip file. */
        PUBLISERING("publisering"),
        /** The hand-over to Statistics Norway. */
        SSB(Overlevering.MAPPE + "/");

        private final String begynnelse;

        Del(String begynnelse) {
            this.begynnelse = begynnelse;
        }

        private boolean omfatter(Manifest.Fil fil) {
            return fil.sti().startsWith(begynnelse);
        }
    }

    /**
     * Delivers a part of a run under {@code <address>/<year>/<run>/}. The checksums come last: whoever finds them finds the
     * rest.
     *
     * @param adresse where to
     * @param sted the same place, open
     * @throws RefusedException when the run is not published, or its files are not those that were; nothing is delivered then
     * @throws FailedException when a file could not be delivered; the same delivery goes on
     */
    public Levering.Kvittering lever(Kjoring kjoring, Del del, Leveringsadresse adresse, Leveringssted sted, Aktor hvem)
            throws IOException {
        krevPublisert(kjoring);
        List<Manifest.Fil> filer = urorte(kjoring).stream()
                .filter(del::omfatter)
                .sorted(Comparator.comparing(Leveringstjeneste::erSjekksum).thenComparing(Manifest.Fil::sti))
                .toList();
        if (filer.isEmpty()) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " har ingenting å levere der.");
        }
        spor.skriv(hvem, Spor.Handling.KJORING_LEVERT, kjoring, adresse.toString());
        return new Levering(sted).lever(kjoring.mappe(), filer, kjoring.fulltNavn() + "/");
    }

    /** The one place that says what may leave: what is approved and published. */
    private void krevPublisert(Kjoring kjoring) {
        if (godkjenninger.publisert(kjoring).isEmpty()) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn()
                    + " er ikke publisert, og ingenting er levert; godkjenn den med «approve» og publiser den med"
                    + " «publish» først.");
        }
    }

    private static List<Manifest.Fil> urorte(Kjoring kjoring) throws IOException {
        Path manifestfil = kjoring.mappe().resolve(Manifest.FILNAVN);
        boolean kjent = Files.isRegularFile(manifestfil)
                && Filhasher.sha256(manifestfil).equals(kjoring.manifestSha256());
        if (kjent) {
            Manifest manifest = Manifestfil.les(kjoring.mappe());
            if (Verifisering.filfunn(kjoring.mappe(), manifest).isEmpty()) {
                return manifest.filer();
            }
        }
        throw new RefusedException("Filene til " + kjoring.fulltNavn()
                + " er ikke de som er publisert, og ingenting er levert; se «verify " + kjoring.mappe() + "».");
    }

    private static boolean erSjekksum(Manifest.Fil fil) {
        return fil.sti().endsWith(".sha256") || fil.sti().endsWith("/" + Sjekksummer.FILNAVN);
    }
}

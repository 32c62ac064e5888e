package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.register.FailedException;

/**
 * Writes the manifest with the approvals and lets the published folder take the approved one's name. Each of the two moves is
 * whole; a kill between them leaves both folders whole under working names, and whoever restarts goes on from there.
 */
final class PubliserSteg extends Steg {
    private static final String INTERN = "intern/";

    private final Kjoringer kjoringer;
    private final Krypterte krypterte;
    private final Godkjenninger godkjenninger;
    private final Spor spor;

    PubliserSteg(
            LevendeKjoringer levende,
            Kjoringer kjoringer,
            Krypterte krypterte,
            Godkjenninger godkjenninger,
            Spor spor) {
        super(levende);
        this.kjoringer = kjoringer;
        this.krypterte = krypterte;
        this.godkjenninger = godkjenninger;
        this.spor = spor;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Path ferdig = kjoring.mappe();
        if (Files.exists(kjoring.arbeidsmappe())) {
            Manifestfil.skriv(manifest(miljo), kjoring.arbeidsmappe());
            if (Files.exists(ferdig)) {
                Files.move(ferdig, Publiseringsmapper.utkast(kjoring), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(kjoring.arbeidsmappe(), ferdig, StandardCopyOption.ATOMIC_MOVE);
        }
        String publisert = Manifestfil.les(ferdig).publisering().publisert();
        kjoringer.settManifest(kjoring.id(), Filhasher.sha256(ferdig.resolve(Manifest.FILNAVN)));
        godkjenninger.meldPublisert(kjoring, OffsetDateTime.parse(publisert).toInstant());
        spor.skriv(miljo.hvem(), Spor.Handling.KJORING_PUBLISERT, kjoring, null);
    }

    private Manifest manifest(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Manifest godkjent = Manifestfil.les(Publiseringsmapper.godkjent(kjoring));
        List<Manifest.Fil> filer = krypterte.medInnhold(kjoring.id(), Filhasher.filer(kjoring.arbeidsmappe()));
        if (!interne(filer).equals(interne(godkjent.filer()))) {
            throw new FailedException("De interne filene til " + kjoring.fulltNavn()
                    + " ble andre enn de som er godkjent; ingenting er publisert. Prøv på nytt, og meld fra.");
        }
        return godkjent.publisert(
                new Manifest.Publisering(
                        NorskTid.iso(Instant.now()),
                        kjoring.manifestSha256(),
                        miljo.godkjenninger().stream()
                                .map(PubliserSteg::godkjent)
                                .toList()),
                filer);
    }

    private static Manifest.Godkjent godkjent(Godkjenning godkjenning) {
        return new Manifest.Godkjent(godkjenning.hvem(), NorskTid.iso(godkjenning.tid()), godkjenning.merknad());
    }

    private static List<Manifest.Fil> interne(List<Manifest.Fil> filer) {
        return filer.stream().filter(fil -> fil.sti().startsWith(INTERN)).toList();
    }
}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Writes the manifest last, and then gives the whole folder its name in one move. */
final class ManifestSteg extends Steg {
    private static final String TIDSSERIE = "tidsserie";

    private final Kjoringer kjoringer;
    private final Snapshots snapshots;
    private final Telling telling;
    private final Regnskapsforing regnskapsforing;
    private final Terskler terskler;
    private final TidligereKjoringer tidligereKjoringer;
    private final Krypterte krypterte;

    ManifestSteg(
            LevendeKjoringer levende,
            Kjoringer kjoringer,
            Snapshots snapshots,
            Telling telling,
            Regnskapsforing regnskapsforing,
            Terskler terskler,
            TidligereKjoringer tidligereKjoringer,
            Krypterte krypterte) {
        super(levende);
        this.kjoringer = kjoringer;
        this.snapshots = snapshots;
        this.telling = telling;
        this.regnskapsforing = regnskapsforing;
        this.terskler = terskler;
        this.tidligereKjoringer = tidligereKjoringer;
        this.krypterte = krypterte;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = kjoringer.hent(miljo.kjoring().id());
        Path ferdig = kjoring.mappe();
        if (Files.exists(kjoring.arbeidsmappe())) {
            Manifestfil.skriv(manifest(miljo, kjoring), kjoring.arbeidsmappe());
            Files.move(kjoring.arbeidsmappe(), ferdig, StandardCopyOption.ATOMIC_MOVE);
        }
        kjoringer.settManifest(kjoring.id(), Filhasher.sha256(ferdig.resolve(Manifest.FILNAVN)));
    }

    private Manifest manifest(Kjoringsmiljo miljo, Kjoring kjoring) throws IOException {
        Snapshot snapshot = snapshots.hent(kjoring.uttrekkId());
        Registreringsfrist frist = miljo.grunnlag().oppsett().frist();
        Programutgave utgave = Programutgave.denne();
        return new Manifest(
                kjoring.navn(),
                kjoring.type().ord(),
                kjoring.aar(),
                NorskTid.iso(kjoring.startet()),
                NorskTid.iso(Instant.now()),
                new Manifest.Uttrekk(NorskTid.iso(snapshot.hentet()), snapshot.segl()),
                frist.dato().toString(),
                miljo.endelig() ? NorskTid.iso(frist.cutoff()) : null,
                dispensasjoner(frist),
                Stream.concat(
                                tidligereKjoringer.alle(kjoring).entrySet().stream()
                                        .map(tidligere ->
                                                byggerPaa(tidligere.getKey().ord(), tidligere.getValue())),
                                tidligereKjoringer.tidsserie(kjoring).stream()
                                        .map(tidligere -> byggerPaa(TIDSSERIE, tidligere)))
                        .toList(),
                Regelverk.VERSJON,
                kjoring.konfigurasjonSha256(),
                new Manifest.Programversjon(utgave.versjon(), utgave.commit()),
                regnskapsforing.gjorOpp(kjoring, telling.tell(miljo)),
                terskler.funn(kjoring, miljo.grunnlag()).stream()
                        .map(ManifestSteg::terskel)
                        .toList(),
                null,
                krypterte.medInnhold(kjoring.id(), Filhasher.filer(kjoring.arbeidsmappe())));
    }

    private static Manifest.Tidligere byggerPaa(String som, Kjoring tidligere) {
        return new Manifest.Tidligere(som, tidligere.fulltNavn(), tidligere.manifestSha256());
    }

    private static Manifest.Terskel terskel(Terskelfunn funn) {
        return new Manifest.Terskel(
                funn.type().kode(),
                funn.andel().deltakere(),
                funn.andel().deltok(),
                funn.grenser().advarselOver(),
                funn.grenser().stoppOver());
    }

    private static List<Manifest.Dispensert> dispensasjoner(Registreringsfrist frist) {
        return frist.dispensasjoner().stream().map(ManifestSteg::dispensert).toList();
    }

    private static Manifest.Dispensert dispensert(Dispensasjon dispensasjon) {
        return new Manifest.Dispensert(
                dispensasjon.sak(),
                dispensasjon.kommunenummer(),
                dispensasjon.type() == null ? null : dispensasjon.type().ord(),
                dispensasjon.id(),
                dispensasjon.frist().toString(),
                dispensasjon.godkjentAv(),
                dispensasjon.begrunnelse());
    }
}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.imdi.introresultat.extract.Frysing;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.register.RefusedException;

/**
 * Checks that a finished run is what it was when it was finished: every byte of its folder, the snapshot it rests on, and its
 * ledger counted anew from its files.
 */
public final class Verifisering {
    private static final String INTERN = "intern/";

    private final Kjoringer kjoringer;
    private final Snapshots snapshots;
    private final Frysing frysing;
    private final Spor spor;

    /**
     * @param kjoringer the runs, which remember their manifests' hashes
     * @param snapshots the frozen extracts
     * @param frysing reads a snapshot's rows to compute its seal anew
     * @param spor where it is written who read a run's files
     */
    public Verifisering(Kjoringer kjoringer, Snapshots snapshots, Frysing frysing, Spor spor) {
        this.kjoringer = kjoringer;
        this.snapshots = snapshots;
        this.frysing = frysing;
        this.spor = spor;
    }

    /**
     * What the verification came to.
     *
     * @param funn what does not hold, a Norwegian sentence each; empty when all does
     * @param slettet when the run's personal data were deleted, so that its extract, its internal files and its ledger cannot be
     *     verified any more; empty when they are there
     */
    public record Resultat(List<String> funn, Optional<Instant> slettet) {}

    /**
     * Verifies a run.
     *
     * @param mappe a run's finished folder
     * @param hvem who asks
     * @throws RefusedException when there is no such folder, or it holds no run
     */
    public Resultat verifiser(Path mappe, Aktor hvem) throws IOException {
        if (!Files.isRegularFile(mappe.resolve(Manifest.FILNAVN))) {
            throw new RefusedException("Mappen " + mappe + " har ingen " + Manifest.FILNAVN
                    + "; oppgi mappen til en ferdig kjøring, for eksempel utdata/2018/endelig-1.");
        }
        spor.skriv(hvem, Spor.Handling.VERIFISER, mappe.toString());
        List<String> funn = new ArrayList<>();
        Manifest manifest;
        try {
            manifest = Manifestfil.les(mappe);
        } catch (IOException uleselig) {
            return new Resultat(List.of("manifest.json er ikke lenger et lesbart manifest."), Optional.empty());
        }
        Optional<Kjoring> kjoring = kjoringer.medNavn(manifest.aar(), String.valueOf(manifest.kjoring()));
        manifestet(mappe, kjoring, funn);
        Optional<Instant> slettet = kjoring.flatMap(kjoringer::slettet);
        if (slettet.isPresent()) {
            funn.addAll(filfunn(mappe, manifest, sti -> !sti.startsWith(INTERN)));
        } else {
            funn.addAll(filfunn(mappe, manifest));
            kjoring.ifPresent(kjent -> snapshotet(kjent, manifest, funn));
            funn.addAll(new Etterregning(mappe, manifest).funn());
        }
        return new Resultat(List.copyOf(funn), slettet);
    }

    private static void manifestet(Path mappe, Optional<Kjoring> kjoring, List<String> funn) throws IOException {
        String hash = Filhasher.sha256(mappe.resolve(Manifest.FILNAVN));
        if (kjoring.isEmpty()) {
            funn.add(
                    "Kjøringen i manifest.json finnes ikke i databasen, så manifestet og uttrekket kan ikke bekreftes.");
        } else if (!hash.equals(kjoring.get().manifestSha256())) {
            funn.add("manifest.json er endret siden kjøringen " + kjoring.get().fulltNavn() + " ble ferdig.");
        }
    }

    /** How the files of a run's folder differ from what its manifest says: a Norwegian sentence each. */
    static List<String> filfunn(Path mappe, Manifest manifest) throws IOException {
        return filfunn(mappe, manifest, sti -> true);
    }

    private static List<String> filfunn(Path mappe, Manifest manifest, Predicate<String> stier) throws IOException {
        List<String> funn = new ArrayList<>();
        Map<String, Manifest.Fil> naa = etterSti(Filhasher.filer(mappe));
        Map<String, Manifest.Fil> da = etterSti(manifest.filer());
        da.keySet().removeIf(stier.negate());
        da.forEach((sti, fil) -> {
            if (!naa.containsKey(sti)) {
                funn.add("Filen " + sti + " mangler.");
            } else if (!fil.equals(somManifestet(naa.get(sti), fil))) {
                funn.add("Filen " + sti + " er endret.");
            }
        });
        naa.keySet().stream()
                .filter(sti -> !da.containsKey(sti))
                .forEach(sti -> funn.add("Filen " + sti + " hører ikke til kjøringen."));
        return funn;
    }

    /** What an encrypted file holds cannot be seen without its password; its bytes can. */
    private static Manifest.Fil somManifestet(Manifest.Fil naa, Manifest.Fil da) {
        return naa.erKryptert() ? naa.medInnhold(da.innholdSha256()) : naa;
    }

    private static Map<String, Manifest.Fil> etterSti(List<Manifest.Fil> filer) {
        return filer.stream()
                .collect(Collectors.toMap(Manifest.Fil::sti, Function.identity(), (en, to) -> en, LinkedHashMap::new));
    }

    private void snapshotet(Kjoring kjoring, Manifest manifest, List<String> funn) {
        if (kjoring.uttrekkId() == null) {
            funn.add("Det frosne uttrekket er slettet fra databasen, så seglet kan ikke bekreftes.");
            return;
        }
        Snapshot snapshot = snapshots.hent(kjoring.uttrekkId());
        if (!String.valueOf(snapshot.segl()).equals(manifest.uttrekk().sha256())
                || !hentetStemmer(snapshot, manifest)) {
            funn.add("Uttrekket i manifest.json er ikke det kjøringen bygger på.");
        }
        if (!frysing.stemmer(kjoring.uttrekkId())) {
            funn.add("Det frosne uttrekket i databasen er endret: seglet stemmer ikke med radene.");
        }
    }

    private static boolean hentetStemmer(Snapshot snapshot, Manifest manifest) {
        try {
            return OffsetDateTime.parse(manifest.uttrekk().hentet()).toInstant().equals(snapshot.hentet());
        } catch (DateTimeParseException | NullPointerException endret) {
            return false;
        }
    }
}

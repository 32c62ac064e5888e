package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.rules.Proveregister;

/** One whole, undisturbed final run for 2018 on a small random register, made once and compared with by many tests. */
final class Referansekjoring {
    static final Proveregister REGISTER = Proveregister.avEtLiteLand(2018, true, 150, 42);
    static final String NAVN = "2018/endelig-1";

    private static final Path ROT = Midlertidigmappe.ny("kjoringer");
    private static final Konsoll KONSOLL = kjor();

    private Referansekjoring() {}

    private static Konsoll kjor() {
        Konsoll konsoll = nyKonsoll("referanse", TestDatabase.freshAddress());
        Konsoll.Svar svar = konsoll.kjor(kommando(konsoll));
        if (svar.kode() != Utgangskode.FERDIG) {
            throw new AssertionError(svar.feil());
        }
        return konsoll;
    }

    /** A home folder like the reference's, with the same settings and the same extract, and nothing run. */
    static Konsoll nyKonsoll(String navn, DatabaseAddress database) {
        try {
            Path hjem = Files.createTempDirectory(ROT, navn);
            REGISTER.skrivHjem(hjem);
            REGISTER.skrivUttrekk(hjem.resolve("uttrekk"));
            return new Konsoll(hjem, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs it. */
    static String[] kommando(Konsoll konsoll) {
        return new String[] {
            "run",
            "final",
            "--year",
            "2018",
            "--extract",
            konsoll.hjem().resolve("uttrekk").toString()
        };
    }

    /** The finished reference run. */
    static Konsoll konsoll() {
        return KONSOLL;
    }

    /** Where a run has its finished folder. */
    static Path mappe(Konsoll konsoll) {
        return konsoll.hjem().resolve("utdata").resolve(NAVN);
    }

    /** Path, length and hash of every file of a run but its manifest. */
    static List<Manifest.Fil> filer(Konsoll konsoll) throws IOException {
        return Filhasher.filer(mappe(konsoll));
    }

    /** The files, but the manifest, that only one of two runs has, or that are not the same bytes in both. */
    static Set<String> ulike(Konsoll en, Konsoll annen) throws IOException {
        Set<String> ulike = new TreeSet<>();
        List<Manifest.Fil> ene = filer(en);
        List<Manifest.Fil> andre = filer(annen);
        ene.stream().filter(fil -> !andre.contains(fil)).map(Manifest.Fil::sti).forEach(ulike::add);
        andre.stream().filter(fil -> !ene.contains(fil)).map(Manifest.Fil::sti).forEach(ulike::add);
        return ulike;
    }
}

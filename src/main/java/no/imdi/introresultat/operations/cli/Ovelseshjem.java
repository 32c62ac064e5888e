package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.notification.Kontakt;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Jobb;

/**
 * A home folder to rehearse in: a copy of the real one's settings, jobs that read generated extracts, and contacts that do not
 * exist. Nothing of it touches the real database, register or mail server.
 */
final class Ovelseshjem {
    private static final long SEED = 6;

    private final Path hjem;
    private final Map<String, String> miljo;

    private Ovelseshjem(Path hjem, Map<String, String> miljo) {
        this.hjem = hjem;
        this.miljo = miljo;
    }

    /** Makes one in a folder that is not there yet, with an embedded database of its own. */
    static Ovelseshjem lag(Omgivelser egne, Path hjem) throws IOException {
        Files.createDirectories(hjem);
        for (String mappe : List.of("config", "jobs", "sql")) {
            kopier(egne.hjem().resolve(mappe), hjem.resolve(mappe));
        }
        Map<String, String> miljo = new HashMap<>(egne.variabler());
        miljo.keySet().removeIf(navn -> navn.matches("INTRORESULTAT_(DB|NIR|SMTP)_.*|INTRORESULTAT_PASSORDFIL"));
        miljo.put("INTRORESULTAT_AVSENDER", "ovelse@imdi.example");
        return new Ovelseshjem(hjem, miljo);
    }

    private static void kopier(Path fra, Path til) throws IOException {
        if (!Files.isDirectory(fra)) {
            return;
        }
        try (Stream<Path> alle = Files.walk(fra)) {
            for (Path sti : alle.toList()) {
                Path kopi = til.resolve(fra.relativize(sti).toString());
                if (Files.isDirectory(sti)) {
                    Files.createDirectories(kopi);
                } else {
                    Files.copy(sti, kopi);
                }
            }
        }
    }

    Omgivelser omgivelser() {
        return new Omgivelser(hjem, miljo);
    }

    /** The jobs read extracts in this home instead of the register. */
    void skrivJobber() throws IOException {
        Path jobber = Files.createDirectories(hjem.resolve("jobs"));
        Ressurser ressurser = new Ressurser(hjem);
        for (Jobb jobb : Jobb.values()) {
            String fil = jobb.navn() + ".yaml";
            String innhold = ressurser.tekst("jobs/" + fil).orElseThrow();
            Files.writeString(
                    jobber.resolve(fil), innhold.replaceFirst("(?m)^uttrekk: .*", "uttrekk: uttrekk/{aar}/{jobb}"));
        }
    }

    /** An invented address for every municipality, every other one in nynorsk, and for operations and statisticians. */
    void skrivKontakter(int aar) throws IOException {
        Kodeverk kodeverk = new KodeverkLeser(new Ressurser(hjem)).les();
        List<String> linjer = new ArrayList<>(List.of("mottaker;epost;maalform"));
        for (String mottaker : List.of(Kontakt.DRIFT, Kontakt.STATISTIKK)) {
            linjer.add(mottaker + ";" + mottaker + "@imdi.example;nb");
        }
        for (Kommune kommune : kodeverk.struktur(
                        Aarsoppsett.les(new Ressurser(hjem), aar).strukturdato())
                .kommuner()) {
            linjer.add(kommune.nummer() + ";" + kommune.nummer() + "@kommune.example;"
                    + (linjer.size() % 2 == 0 ? "nb" : "nn"));
        }
        Files.write(Files.createDirectories(hjem.resolve("config")).resolve("kontakter.csv"), linjer);
    }

    /** The register as it would be on each date that reads it. */
    void skrivUttrekk(List<Forfall> datoer, int deltakere) {
        Ressurser ressurser = new Ressurser(hjem);
        Registergenerator generator = new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser);
        for (Forfall dato : datoer) {
            if (dato.jobb().leser()) {
                Instant frist = Aarsoppsett.les(ressurser, dato.aar()).frist().sisteCutoff();
                generator.lag(
                        new Registerbestilling(dato.aar(), deltakere, SEED, frist, dato.forfaller()),
                        hjem.resolve("uttrekk/" + dato.navn()));
            }
        }
    }
}

package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.publication.Filhasher;

/**
 * The runs that follow each other through three years, made once for many tests: the final ones for 2016 and 2017, the preliminary one for
 * 2018 and the final one for 2018 on the same register two months later. The country is Oslo and Vestfold, where Hof and
 * Holmestrand merged in 2018; that Horten was split the same day is invented.
 */
final class Kjoringsrekke {
    static final String ENDELIG_2016 = "2016/endelig-1";
    static final String ENDELIG_2017 = "2017/endelig-1";
    static final String FORELOPIG_2018 = "2018/forelopig-1";
    static final String ENDELIG_2018 = "2018/endelig-1";

    /** What the control workbook of 0715 Holmestrand is encrypted with. */
    static final String PASSORD_0715 = "prøvepassord-til-0715";

    private static final int DELTAKERE = 900;
    private static final int DELTAKERE_2016 = 300;
    private static final Instant JANUAR = Instant.parse("2019-01-07T04:00:00Z");
    private static final List<String> STORRELSER = List.of(
            "kommunenummer;innbyggere",
            "0301;40000",
            "0701;20000",
            "0702;20000",
            "0714;20000",
            "0715;30000",
            "0797;9000",
            "0798;9000");
    private static String bleSkjermet;
    private static final Path HJEM = Midlertidigmappe.ny("kjoringsrekke");
    private static final Konsoll KONSOLL = kjor();

    private Kjoringsrekke() {}

    /** The home folder and database of the runs. */
    static Konsoll konsoll() {
        return KONSOLL;
    }

    /** A run as it stands in the database. */
    static Kjoring kjoring(String navn) {
        return new Kjoringer(KONSOLL.jdbc())
                .alle().stream()
                        .filter(kjoring -> kjoring.fulltNavn().equals(navn))
                        .findFirst()
                        .orElseThrow();
    }

    /** A run's finished folder. */
    static Path mappe(String navn) {
        return HJEM.resolve("utdata").resolve(navn);
    }

    /** The command that makes the final run for 2018 once more. */
    static String[] endelig2018() {
        return kommando("final", 2018, "mars-2019");
    }

    private static Konsoll kjor() {
        try {
            skrivHjem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Ressurser ressurser = new Ressurser(HJEM);
        Registergenerator generator = new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser);
        Instant frist2018 = Aarsoppsett.les(ressurser, 2018).frist().sisteCutoff();
        generator.lag(
                Registerbestilling.etterFristen(
                        2016,
                        DELTAKERE_2016,
                        16,
                        Aarsoppsett.les(ressurser, 2016).frist().sisteCutoff()),
                HJEM.resolve("mars-2017"));
        generator.lag(
                Registerbestilling.etterFristen(
                        2017,
                        DELTAKERE,
                        17,
                        Aarsoppsett.les(ressurser, 2017).frist().sisteCutoff()),
                HJEM.resolve("mars-2018"));
        generator.lag(new Registerbestilling(2018, DELTAKERE, 18, frist2018, JANUAR), HJEM.resolve("januar-2019"));
        generator.lag(Registerbestilling.etterFristen(2018, DELTAKERE, 18, frist2018), HJEM.resolve("mars-2019"));
        try {
            skjerm(HJEM.resolve("mars-2019"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Konsoll konsoll = new Konsoll(HJEM, TestDatabase.freshAddress());
        for (String[] kommando : List.of(
                kommando("final", 2016, "mars-2017"),
                kommando("final", 2017, "mars-2018"),
                kommando("preliminary", 2018, "januar-2019"),
                kommando("final", 2018, "mars-2019"))) {
            Konsoll.Svar svar = konsoll.kjor(kommando);
            if (svar.kode() != Utgangskode.FERDIG) {
                throw new AssertionError(svar.feil());
            }
        }
        return konsoll;
    }

    /** The participant who got a shielded identity between the two extracts for 2018. */
    static String bleSkjermet() {
        return bleSkjermet;
    }

    /** Of those whose programme had ended by January, the first one has a shielded identity in March. */
    private static void skjerm(Path uttrekk) throws IOException {
        Set<String> avsluttet = Files.readAllLines(HJEM.resolve("januar-2019/program.csv")).stream()
                .filter(linje -> linje.matches(".*;2018-\\d\\d-\\d\\d;ARBEID_HELTID;.*"))
                .map(linje -> linje.split(";")[2])
                .collect(Collectors.toSet());
        Path fil = uttrekk.resolve("deltaker.csv");
        String gammel = Filhasher.sha256(fil);
        List<String> linjer = new ArrayList<>(Files.readAllLines(fil));
        int nr = 0;
        while (!linjer.get(nr).endsWith(";N")
                || !avsluttet.contains(linjer.get(nr).split(";")[0])) {
            nr++;
        }
        bleSkjermet = linjer.get(nr).split(";")[0];
        linjer.set(nr, linjer.get(nr).replaceFirst("N$", "J"));
        Files.writeString(fil, String.join("\n", linjer) + "\n");
        Path beskrivelse = uttrekk.resolve("uttrekk.json");
        Files.writeString(beskrivelse, Files.readString(beskrivelse).replace(gammel, Filhasher.sha256(fil)));
    }

    private static String[] kommando(String type, int aar, String uttrekk) {
        return new String[] {
            "run",
            type,
            "--year",
            Integer.toString(aar),
            "--extract",
            HJEM.resolve(uttrekk).toString()
        };
    }

    private static void skrivHjem() throws IOException {
        Path kodelister = Files.createDirectories(HJEM.resolve("config/kodelister"));
        Path prosjektets = Path.of("config/kodelister");
        List<String> kommuner = new ArrayList<>();
        for (String linje : Files.readAllLines(prosjektets.resolve("kommuner.csv"))) {
            if (linje.startsWith("0701;")) {
                kommuner.add("0701;Horten;07;2013-01-01;2018-01-01;");
                kommuner.add("0797;Horten nord;07;2018-01-01;;");
                kommuner.add("0798;Horten sør;07;2018-01-01;;");
            } else if (linje.matches("kommunenummer;.*|0[37]..;.*")) {
                kommuner.add(linje);
            }
        }
        Files.write(kodelister.resolve("kommuner.csv"), kommuner);
        List<String> endringer =
                new ArrayList<>(Files.readAllLines(prosjektets.resolve("kommuneendringer.csv")).stream()
                        .filter(linje -> linje.matches("gjelder_fra;.*|201[78]-01-01;07..;07.."))
                        .toList());
        endringer.add("2018-01-01;0701;0797");
        endringer.add("2018-01-01;0701;0798");
        Files.write(kodelister.resolve("kommuneendringer.csv"), endringer);
        Files.write(
                kodelister.resolve("fylker.csv"),
                Files.readAllLines(prosjektets.resolve("fylker.csv")).stream()
                        .filter(linje -> linje.matches("fylkesnummer;.*|0[37];.*"))
                        .toList());
        Files.writeString(HJEM.resolve("config/passord.yaml"), "0715: " + PASSORD_0715 + "\n");
        Path syntetisk = Files.createDirectories(HJEM.resolve("config/syntetisk"));
        Files.write(syntetisk.resolve("storrelser.csv"), STORRELSER);
    }
}

package no.imdi.introresultat.operations.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Forklaringstjeneste;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.operations.forklaring.Avsnitt;
import no.imdi.introresultat.operations.forklaring.Forklaringstekst;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code explain}: why a participant counts as they do, or who is behind a number. Restricted, and written in the trail. */
@Command(
        name = "explain",
        description = "Forklar hvorfor en deltaker kom med eller falt ut, eller vis deltakerne bak et tall."
                + " Hvert oppslag skrives i sporet i databasen.")
final class ExplainKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "KJØRING",
            description = "Kjøringens navn, for eksempel 2018/endelig-1.")
    private String kjoringsnavn;

    @ArgGroup(multiplicity = "1")
    private Hva hva;

    /** One of the two questions. */
    static final class Hva {
        @Option(names = "--deltaker", paramLabel = "NUMMER", description = "Deltakernummeret i NIR.")
        private String deltaker;

        @ArgGroup(exclusive = false)
        private Celle celle;
    }

    /** A number of a municipality. */
    static final class Celle {
        @Option(
                names = "--kommune",
                required = true,
                paramLabel = "NUMMER",
                description = "Kommunenummeret i årets kommunestruktur.")
        private String kommune;

        @Option(
                names = "--tabell",
                required = true,
                paramLabel = "TABELL",
                description = "Tabellen, for eksempel intro_avslutning_direkte_3.")
        private String tabell;

        @Option(
                names = "--celle",
                required = true,
                paramLabel = "KATEGORI",
                description = "Kategorien i tabellen, for eksempel arbutd eller alle.")
        private String kategori;

        @Option(
                names = "--kjonn",
                paramLabel = "KJØNN",
                defaultValue = "alle",
                converter = Kjonnleser.class,
                description = "alle, 1 (menn) eller 0 (kvinner); standard er alle.")
        private Kjonnsgruppe kjonn;

        private Cellenokkel nokkel() {
            return new Cellenokkel(tabell, Niva.KOMMUNE, kommune, kategori, kjonn);
        }
    }

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        try (Program program = Program.forOppslag(omgivelser)) {
            Kjoring kjoring = Kjoringsvalg.finn(kjoringsnavn, program.kjoringer());
            Forklaringstjeneste tjeneste =
                    new Forklaringstjeneste(program.database().dataSource(), new Ressurser(omgivelser.hjem()));
            if (hva.celle == null) {
                Forklart forklart = tjeneste.forklar(kjoring, hva.deltaker, omgivelser.hvem());
                String tekst = new Forklaringstekst(forklart, new Tekster(Tekster.BOKMAAL))
                        .avsnitt(kjoring.fulltNavn()).stream()
                                .map(ExplainKommando::linjer)
                                .collect(Collectors.joining("\n\n"));
                felles.skriv(tekst);
            } else {
                Cellenokkel nokkel = hva.celle.nokkel();
                List<String> deltakere = tjeneste.deltakereBak(kjoring, nokkel, omgivelser.hvem());
                felles.skriv(String.format(
                        Locale.ROOT,
                        "%s, %s, %s, kjønn %s i %s: %d",
                        nokkel.tabell(),
                        nokkel.kategori(),
                        nokkel.region(),
                        nokkel.kjonn().kode(),
                        kjoring.fulltNavn(),
                        deltakere.size()));
                deltakere.forEach(felles::skriv);
            }
            return Utgangskode.FERDIG;
        }
    }

    private static String linjer(Avsnitt avsnitt) {
        return avsnitt.overskrift() == null
                ? String.join("\n", avsnitt.punkter())
                : avsnitt.overskrift() + avsnitt.punkter().stream().collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    /** The published codes of the sex dimension. */
    static final class Kjonnleser implements ITypeConverter<Kjonnsgruppe> {
        @Override
        public Kjonnsgruppe convert(String kode) {
            return Stream.of(Kjonnsgruppe.values())
                    .filter(gruppe -> gruppe.kode().equals(kode))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("«" + kode + "» er verken alle, 1 eller 0."));
        }
    }
}

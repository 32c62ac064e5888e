package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.rules.Kjoringstype;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code run}: the whole job. */
@Command(name = "run", description = "Kjør hele jobben for et år: frys, beregn og eksporter.")
final class RunKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Parameters(
            paramLabel = "preliminary|final",
            converter = Typeleser.class,
            description = "preliminary før fristen, final etter.")
    private Kjoringstype type;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "ÅR",
            converter = Aarsleser.class,
            description = "Resultatåret.")
    private int aar;

    @Option(
            names = "--extract",
            paramLabel = "STI",
            description = "Mappe eller zip-fil med uttrekket (standard: NIR-databasen som er satt opp).")
    private Path uttrekk;

    @Mixin
    private Fellesvalg.Utvalg ut;

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        Path utmappe = ut.ut(omgivelser);
        try (Program program = Program.forKjoring(omgivelser)) {
            Kjoring kjoring = program.kjoringstjeneste()
                    .start(new Oppdrag(aar, type, uttrekk, utmappe, omgivelser.hvem()), felles.framdrift());
            felles.skriv("Kjøringen " + kjoring.fulltNavn() + " er ferdig: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
    }

    /** {@code preliminary} or {@code final}. */
    static final class Typeleser implements ITypeConverter<Kjoringstype> {
        @Override
        public Kjoringstype convert(String ord) {
            return switch (ord) {
                case "preliminary" -> Kjoringstype.FORELOPIG;
                case "final" -> Kjoringstype.ENDELIG;
                default -> throw new TypeConversionException("«" + ord + "» er verken preliminary eller final.");
            };
        }
    }
}

package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.operations.api.Oppdrag.Start;
import no.imdi.introresultat.rules.Kjoringstype;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
            description =
                    "Mappe eller zip-fil med uttrekket (standard: NIR-databasen som er satt opp). Med --server: stien i"
                            + " tjenerens hjemmemappe.")
    private Path uttrekk;

    @Mixin
    private Fellesvalg.Utvalg ut;

    @Mixin
    private Tjenervalg fjern;

    @Spec
    private CommandSpec kommando;

    @Override
    public Integer call() {
        if (fjern.valgt()) {
            return fjernt();
        }
        Omgivelser omgivelser = felles.omgivelser();
        Path utmappe = ut.ut(omgivelser);
        try (Program program = Program.forKjoring(omgivelser)) {
            Kjoring kjoring = program.kjoringstjeneste()
                    .start(new Oppdrag(aar, type, uttrekk, utmappe, omgivelser.hvem()), felles.framdrift());
            felles.skriv("Kjøringen " + kjoring.fulltNavn() + " er ferdig: " + kjoring.mappe());
            return Utgangskode.FERDIG;
        }
    }

    /** Starts it on the server and follows it there; one who stops following stops nothing. */
    private int fjernt() {
        if (ut.valgt()) {
            throw new ParameterException(
                    kommando.commandLine(), "Valget --out kan ikke brukes med --server: tjeneren har sin egen mappe.");
        }
        Fjerntjener tjener = fjern.tjener(felles);
        Kjoringslinje kjoring = tjener.start(new Start(
                aar,
                type.ord(),
                uttrekk == null ? Kjoring.NIR : uttrekk.toString().replace('\\', '/')));
        felles.skriv("Kjøringen " + kjoring.kjoring() + " er i gang på tjeneren.");
        Kjoringslinje ferdig = new Fjernfolging(tjener, felles.framdrift(), List.of()).tilFerdig(kjoring);
        felles.skriv("Kjøringen " + ferdig.kjoring() + " er ferdig: " + ferdig.mappe());
        return Utgangskode.FERDIG;
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

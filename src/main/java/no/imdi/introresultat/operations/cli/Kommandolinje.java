package no.imdi.introresultat.operations.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line (contract section 6). */
@Command(
        name = "introresultat",
        description = "Resultatene av introduksjonsprogrammet, fra et NIR-uttrekk til kommunenes arbeidsbøker.",
        mixinStandardHelpOptions = true,
        versionProvider = Programversjon.class,
        sortOptions = false,
        synopsisSubcommandLabel = "<kommando>",
        commandListHeading = "%nKommandoer:%n",
        optionListHeading = "%nValg:%n",
        footerHeading = "%nUtgangskoder:%n",
        footer = {
            "  0  ferdig",
            "  2  feil bruk",
            "  3  uttrekket eller forespørselen er avvist, ingenting er lagret",
            "  4  feilet, kan startes på nytt med «restart»",
            "  5  verifiseringen eller revisjonen fant en feil"
        },
        subcommands = {
            DemoKommando.class,
            GenerateKommando.class,
            RunKommando.class,
            ServeKommando.class,
            ScheduleKommando.class,
            MailKommando.class,
            RehearseKommando.class,
            RunsKommando.class,
            ShowKommando.class,
            ExplainKommando.class,
            ReconcileKommando.class,
            CompareKommando.class,
            RestartKommando.class,
            StopKommando.class,
            ApproveKommando.class,
            PublishKommando.class,
            FetchKommando.class,
            DeliverKommando.class,
            VerifyKommando.class,
            AuditKommando.class,
            TrailKommando.class,
            PurgeKommando.class,
            MigrateKommando.class,
            WarmUpKommando.class
        })
public final class Kommandolinje implements Runnable {
    private final Omgivelser omgivelser;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spesifikasjon;

    private Kommandolinje(Omgivelser omgivelser) {
        this.omgivelser = omgivelser;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spesifikasjon.commandLine(), "En kommando mangler.");
    }

    /** Runs one command; the exit code is one of contract section 6's. */
    public static int kjor(String... args) {
        return kjor(
                Omgivelser.egne(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    /** Runs one command in the given surroundings, writing to the given channels. */
    static int kjor(Omgivelser omgivelser, PrintWriter ut, PrintWriter feil, String... args) {
        Feilvisning feilvisning = new Feilvisning();
        return new CommandLine(new Kommandolinje(omgivelser))
                .setOut(ut)
                .setErr(feil)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(feilvisning)
                .setParameterExceptionHandler(feilvisning)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    /** Where the commands run. */
    Omgivelser omgivelser() {
        return omgivelser;
    }
}

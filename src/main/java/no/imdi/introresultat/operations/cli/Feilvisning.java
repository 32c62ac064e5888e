package no.imdi.introresultat.operations.cli;

import java.io.PrintWriter;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine;

/** Shows what went wrong as one sentence on stderr, and gives the exit code; the stack is for {@code --verbose}. */
final class Feilvisning implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception feil, CommandLine kommando, CommandLine.ParseResult tolket) {
        RuntimeException dom = tolk(feil);
        PrintWriter feilkanal = kommando.getErr();
        feilkanal.println(dom.getMessage());
        if (tolket.subcommands().stream().anyMatch(del -> del.matchedOptionValue("--verbose", false))) {
            feil.printStackTrace(feilkanal);
        }
        feilkanal.flush();
        return dom instanceof RefusedException ? Utgangskode.AVVIST : Utgangskode.FEILET;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException feil, String[] args) {
        CommandLine kommando = feil.getCommandLine();
        kommando.getErr()
                .println(feil.getMessage() + " Se «" + kommando.getCommandSpec().qualifiedName() + " --help».");
        kommando.getErr().flush();
        return Utgangskode.FEIL_BRUK;
    }

    /** The refusal or failure that an error amounts to. */
    static RuntimeException tolk(Throwable feil) {
        for (Throwable her = feil; her != null; her = her.getCause()) {
            if (her instanceof RefusedException || her instanceof FailedException) {
                return (RuntimeException) her;
            }
        }
        return Diskfeil.i(feil)
                .orElseGet(() -> new FailedException(
                        "En uventet feil stoppet programmet (" + feil.getClass().getSimpleName()
                                + "); kjør kommandoen på nytt med --verbose og meld fra.",
                        feil));
    }
}

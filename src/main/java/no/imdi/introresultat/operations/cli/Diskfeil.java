package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import no.imdi.introresultat.register.FailedException;

/** What an input or output error means to the operator. */
final class Diskfeil {
    private Diskfeil() {}

    static Optional<FailedException> i(Throwable feil) {
        for (Throwable her = feil; her != null; her = her.getCause()) {
            if (her instanceof IOException io && !(her instanceof java.net.SocketException)) {
                return Optional.of(new FailedException(setning(io), io));
            }
        }
        return Optional.empty();
    }

    private static String setning(IOException feil) {
        String tekst = String.valueOf(feil.getMessage());
        String sted = feil instanceof FileSystemException filfeil && filfeil.getFile() != null
                ? " (" + filfeil.getFile() + ")"
                : "";
        if (tekst.contains("No space left")) {
            return "Disken er full" + sted + "; frigjør plass og fortsett kjøringen med «restart».";
        }
        if (feil instanceof AccessDeniedException) {
            return "Programmet mangler tilgang til en fil eller mappe" + sted + "; rett tilgangen og prøv igjen.";
        }
        return "En fil kunne ikke leses eller skrives" + sted
                + "; se etter at disken og mappen er i orden, og prøv igjen.";
    }
}

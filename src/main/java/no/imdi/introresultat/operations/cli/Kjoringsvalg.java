package no.imdi.introresultat.operations.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.Parameters;

/** The run that a command concerns, named {@code 2018/endelig-1}, or {@code endelig-1} where that is enough. */
final class Kjoringsvalg {
    @Parameters(paramLabel = "KJØRING", description = "Kjøringens navn, for eksempel 2018/endelig-1.")
    private String navn;

    /** As it was written. */
    String navn() {
        return navn;
    }

    Kjoring finn(Kjoringer kjoringer) {
        return finn(navn, kjoringer);
    }

    /** The run with this name. */
    static Kjoring finn(String navn, Kjoringer kjoringer) {
        return finn(navn, kjoringer.alle(), Kjoring::fulltNavn);
    }

    /** The one with this name among all there are. */
    static <T> T finn(String navn, List<T> alle, Function<T, String> fulltNavn) {
        List<T> treff = alle.stream()
                .filter(en ->
                        fulltNavn.apply(en).equals(navn) || fulltNavn.apply(en).endsWith("/" + navn))
                .toList();
        if (treff.isEmpty()) {
            throw new RefusedException(
                    "Det finnes ingen kjøring med navnet «" + navn + "»; se «runs» for dem som finnes.");
        }
        if (treff.size() > 1) {
            throw new RefusedException("Navnet «" + navn + "» passer på flere kjøringer ("
                    + treff.stream().map(fulltNavn).collect(Collectors.joining(", "))
                    + "); skriv året foran.");
        }
        return treff.get(0);
    }
}

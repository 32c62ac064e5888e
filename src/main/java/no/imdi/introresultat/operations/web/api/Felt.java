package no.imdi.introresultat.operations.web.api;

import java.util.stream.Stream;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of what is asked for; one that is missing or says nothing is a bad request, by its name. */
final class Felt {
    private Felt() {}

    static String krev(String navn, String verdi) {
        if (verdi == null || verdi.isBlank()) {
            throw galt("Feltet «" + navn + "» mangler; legg det til.");
        }
        return verdi;
    }

    static int aar(Integer aar) {
        if (aar == null || aar < Aarsoppsett.FORSTE_AAR || aar > Aarsoppsett.SISTE_AAR) {
            throw galt("Feltet «aar» må være et år fra " + Aarsoppsett.FORSTE_AAR + " til " + Aarsoppsett.SISTE_AAR
                    + "; rett det.");
        }
        return aar;
    }

    static Kjoringstype type(String ord) {
        return Stream.of(Kjoringstype.values())
                .filter(en -> en.ord().equals(ord))
                .findFirst()
                .orElseThrow(() -> galt("Feltet «type» må være forelopig eller endelig; rett det."));
    }

    private static ResponseStatusException galt(String setning) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, setning);
    }
}

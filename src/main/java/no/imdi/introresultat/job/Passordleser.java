package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.core.env.Environment;

/**
 * Reads the file of passwords: a line {@code kommunenummer: passord} for each municipality. Where no file is named and
 * {@code config/passord.yaml} is not in the home folder, nobody has a password; a file that is named must be there.
 */
final class Passordleser {
    static final String STANDARDFIL = "config/passord.yaml";
    private static final String VARIABEL = "INTRORESULTAT_PASSORDFIL";
    private static final int MINSTE_LENGDE = 12;

    private final Ressurser ressurser;
    private final Environment miljo;

    Passordleser(Ressurser ressurser, Environment miljo) {
        this.ressurser = ressurser;
        this.miljo = miljo;
    }

    /**
     * The passwords. Messages name file, line and municipality, never a password.
     *
     * @throws RefusedException when the named file cannot be read, a municipality is unknown or a password is too short
     */
    Passord les(Kodeverk kodeverk) {
        String navngitt = miljo.getProperty(VARIABEL);
        Optional<String> innhold =
                navngitt == null || navngitt.isBlank() ? ressurser.tekst(STANDARDFIL) : Optional.of(innhold(navngitt));
        return innhold.filter(tekst -> !tekst.isBlank())
                .map(tekst -> les(navngitt == null ? STANDARDFIL : navngitt, tekst, kodeverk))
                .orElse(Passord.INGEN);
    }

    private static String innhold(String fil) {
        try {
            return Files.readString(Path.of(fil), StandardCharsets.UTF_8);
        } catch (IOException feil) {
            throw new RefusedException(
                    "Passordfilen " + fil + " (" + VARIABEL
                            + ") finnes ikke eller kan ikke leses; rett stien, så ingen kontrolliste blir skrevet ukryptert ved et uhell.");
        }
    }

    private static Passord les(String fil, String tekst, Kodeverk kodeverk) {
        Yamlfelt felt = Yamlfelt.les(fil, tekst);
        Map<String, String> passord = new HashMap<>();
        for (String kommunenummer : felt.nokler()) {
            if (!kodeverk.harKommune(kommunenummer)) {
                throw felt.avvist(kommunenummer, "er ikke nummeret til noen kommune");
            }
            String ett = felt.tekst(kommunenummer, "");
            if (ett.length() < MINSTE_LENGDE) {
                throw felt.avvist(kommunenummer, "passordet må ha minst " + MINSTE_LENGDE + " tegn");
            }
            passord.put(kommunenummer, ett);
        }
        return new Passord(passord);
    }
}

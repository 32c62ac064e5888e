package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The console at work, made once for all its tests: on a small random register with a preliminary and a final run, both started by
 * {@code tidlig}, and a user of each role whose password is {@link #PASSORD}.
 */
public final class Konsolltjener {
    /** The password of every user. */
    public static final String PASSORD = "korrekt hest batteri";

    /** The users, each with the role of the same name. */
    public static final List<String> BRUKERE = List.of("innsyn", "statistikk", "drift", "godkjenner");

    /** One who may do everything. */
    public static final String ALT = "alt";

    /** An approver who has not opened any page of a run. */
    public static final String USETT = "usett";

    /** The final run that is there from the beginning. */
    public static final String ENDELIG = "2018/endelig-1";

    private static final Konsoll KONSOLL = kjor();
    private static final Program PROGRAM =
            Program.forKjoring(new Omgivelser(KONSOLL.hjem(), KONSOLL.miljo(), "tidlig"));
    private static final no.imdi.introresultat.operations.web.Konsoll WEB = PROGRAM.konsoll();

    private Konsolltjener() {}

    private static Konsoll kjor() {
        Konsoll konsoll = Referansekjoring.nyKonsoll("konsoll", TestDatabase.freshAddress());
        String uttrekk = Referansekjoring.kommando(konsoll)[5];
        for (String type : List.of("preliminary", "final")) {
            Konsoll.Svar svar = konsoll.kjorSom(
                    "tidlig", "run", type, "--year", "2018", "--extract", uttrekk, "--out", ut(konsoll));
            if (svar.kode() != Utgangskode.FERDIG) {
                throw new AssertionError(svar.feil());
            }
        }
        String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSORD);
        BRUKERE.forEach(navn -> bruker(konsoll, navn, navn, hash));
        bruker(konsoll, USETT, "godkjenner", hash);
        bruker(konsoll, ALT, "innsyn,statistikk,drift,godkjenner", hash);
        return konsoll;
    }

    private static String ut(Konsoll konsoll) {
        return konsoll.hjem().resolve("utdata").toString();
    }

    private static void bruker(Konsoll konsoll, String navn, String roller, String hash) {
        konsoll.jdbc()
                .sql("insert into operasjon.bruker (brukernavn, passord, roller, maa_bytte)"
                        + " values (?, ?, string_to_array(upper(?), ','), false)")
                .params(navn, hash, roller)
                .update();
    }

    /** The console's address, without a slash at the end. */
    public static String adresse() {
        return WEB.adresse().replaceFirst("/$", "");
    }

    /** The home folder that the console's runs lie in. */
    public static Path hjem() {
        return KONSOLL.hjem();
    }

    /** The database, for looking behind the console's back. */
    public static JdbcClient jdbc() {
        return KONSOLL.jdbc();
    }

    /** Runs a command beside the console. */
    public static String kommando(String bruker, String... args) {
        Konsoll.Svar svar = KONSOLL.kjorSom(bruker, args);
        return svar.ut() + svar.feil();
    }

    /** Another console on the same database, where people log in with an issuer; the caller's to close. */
    public static no.imdi.introresultat.operations.web.Konsoll medUtsteder(String adresse) {
        return med(Map.of(
                "INTRORESULTAT_OIDC_ISSUER",
                adresse,
                "INTRORESULTAT_OIDC_CLIENT",
                "introresultat",
                "INTRORESULTAT_OIDC_SECRET",
                "hemmelig"));
    }

    /** Another console on the same database, with other settings; the caller's to close. */
    public static no.imdi.introresultat.operations.web.Konsoll med(Map<String, String> innstillinger) {
        Map<String, String> miljo = new HashMap<>(KONSOLL.miljo());
        miljo.putAll(innstillinger);
        return Program.forKjoring(new Omgivelser(KONSOLL.hjem(), miljo, "tidlig"))
                .konsoll();
    }
}

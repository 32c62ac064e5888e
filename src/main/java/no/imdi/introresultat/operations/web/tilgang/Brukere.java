package no.imdi.introresultat.operations.web.tilgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.register.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The local users. Every change is a line in the trail; passwords are stored as Argon2 hashes and shown to nobody. */
@Component
public class Brukere {
    private static final int KORTESTE = 12;
    private static final int LENGSTE = 200;

    private final JdbcClient jdbc;
    private final PasswordEncoder hasher;
    private final Spor spor;

    Brukere(JdbcClient jdbc, PasswordEncoder hasher, Spor spor) {
        this.jdbc = jdbc;
        this.hasher = hasher;
        this.spor = spor;
    }

    /** All users, by name. */
    public List<Bruker> alle() {
        return jdbc.sql("select * from operasjon.bruker order by brukernavn")
                .query(Brukere::rad)
                .list();
    }

    /** The user with this name. */
    public Optional<Bruker> finn(String brukernavn) {
        return jdbc.sql("select * from operasjon.bruker where brukernavn = ?")
                .param(brukernavn)
                .query(Brukere::rad)
                .optional();
    }

    /** The user as Spring Security knows them. */
    UserDetails innlogget(String brukernavn) {
        return finn(brukernavn.toLowerCase(Locale.ROOT))
                .map(Bruker::somInnlogget)
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }

    /**
     * Makes a user.
     *
     * @return the password they log in with the first time; it is nowhere else
     * @throws RefusedException when the name is no user name or is taken, or there is no role
     */
    public String opprett(String brukernavn, Set<Rolle> roller, Aktor hvem) {
        if (!brukernavn.matches(Bruker.FORM)) {
            throw new RefusedException(
                    "Brukernavnet må ha 2 til 32 tegn blant a–z, 0–9, punktum, - og _, og begynne med"
                            + " en bokstav eller et siffer.");
        }
        krevRolle(roller);
        return leggTil(brukernavn, roller, hvem)
                .orElseThrow(() -> new RefusedException("Brukernavnet «" + brukernavn + "» er tatt; velg et annet."));
    }

    /**
     * Makes the first user, who has every role.
     *
     * @return the password they log in with the first time; empty when there is someone already, made by another at the same
     *     moment perhaps
     */
    public Optional<String> opprettForste(String brukernavn, Aktor hvem) {
        return alle().isEmpty() ? leggTil(brukernavn, EnumSet.allOf(Rolle.class), hvem) : Optional.empty();
    }

    private Optional<String> leggTil(String brukernavn, Set<Rolle> roller, Aktor hvem) {
        String passord = Engangspassord.nytt();
        int lagt = jdbc.sql("insert into operasjon.bruker (brukernavn, passord, roller, maa_bytte)"
                        + " values (?, ?, string_to_array(?, ','), true) on conflict do nothing")
                .params(brukernavn, hasher.encode(passord), ord(roller))
                .update();
        if (lagt == 0) {
            return Optional.empty();
        }
        spor.skriv(hvem, Spor.Handling.BRUKER_OPPRETTET, brukernavn + ": " + ord(roller));
        return Optional.of(passord);
    }

    /** Gives a user other roles. */
    public void settRoller(String brukernavn, Set<Rolle> roller, Aktor hvem) {
        krevRolle(roller);
        krevEn(
                brukernavn,
                jdbc.sql("update operasjon.bruker set roller = string_to_array(?, ',') where brukernavn = ?")
                        .params(ord(roller), brukernavn)
                        .update());
        spor.skriv(hvem, Spor.Handling.BRUKER_ENDRET, brukernavn + ": " + ord(roller));
    }

    /**
     * Gives a user who has forgotten theirs a new password.
     *
     * @return the password, which must be changed when it is used
     */
    public String nyttPassord(String brukernavn, Aktor hvem) {
        String passord = Engangspassord.nytt();
        settPassord(brukernavn, passord, true);
        spor.skriv(hvem, Spor.Handling.BRUKER_ENDRET, brukernavn + ": nytt passord");
        return passord;
    }

    /** Takes a user away. */
    public void slett(String brukernavn, Aktor hvem) {
        if (brukernavn.equals(hvem.navn())) {
            throw new RefusedException("Du kan ikke slette deg selv; be en annen om det.");
        }
        krevEn(
                brukernavn,
                jdbc.sql("delete from operasjon.bruker where brukernavn = ?")
                        .param(brukernavn)
                        .update());
        spor.skriv(hvem, Spor.Handling.BRUKER_SLETTET, brukernavn);
    }

    /**
     * Changes one's own password.
     *
     * @throws RefusedException when the old one is wrong, or the new one will not do
     */
    public void byttPassord(Aktor hvem, String gammelt, String nytt) {
        Bruker bruker = finn(hvem.navn()).orElseThrow(() -> ukjent(hvem.navn()));
        if (!hasher.matches(gammelt, bruker.passord())) {
            throw new RefusedException("Det gamle passordet er ikke riktig.");
        }
        if (nytt.length() < KORTESTE || nytt.length() > LENGSTE) {
            throw new RefusedException("Det nye passordet må ha fra " + KORTESTE + " til " + LENGSTE + " tegn.");
        }
        if (nytt.equals(gammelt) || nytt.toLowerCase(Locale.ROOT).contains(bruker.brukernavn())) {
            throw new RefusedException("Det nye passordet kan ikke være det gamle, og ikke ha brukernavnet i seg.");
        }
        settPassord(bruker.brukernavn(), nytt, false);
        spor.skriv(hvem, Spor.Handling.PASSORD_BYTTET, null);
    }

    private void settPassord(String brukernavn, String passord, boolean maaBytte) {
        krevEn(
                brukernavn,
                jdbc.sql("update operasjon.bruker set passord = ?, maa_bytte = ? where brukernavn = ?")
                        .params(hasher.encode(passord), maaBytte, brukernavn)
                        .update());
    }

    private static void krevRolle(Set<Rolle> roller) {
        if (roller.isEmpty()) {
            throw new RefusedException("En bruker må ha minst én rolle; kryss av for en.");
        }
    }

    private static void krevEn(String brukernavn, int endret) {
        if (endret == 0) {
            throw ukjent(brukernavn);
        }
    }

    private static RefusedException ukjent(String brukernavn) {
        return new RefusedException("Det finnes ingen bruker «" + brukernavn + "» her.");
    }

    private static String ord(Set<Rolle> roller) {
        return roller.stream().sorted().map(Rolle::name).collect(Collectors.joining(","));
    }

    private static Bruker rad(ResultSet rad, int nummer) throws SQLException {
        return new Bruker(
                rad.getString("brukernavn"),
                rad.getString("passord"),
                Stream.of((String[]) rad.getArray("roller").getArray())
                        .map(Rolle::valueOf)
                        .collect(Collectors.toSet()),
                rad.getBoolean("maa_bytte"));
    }
}

package no.imdi.introresultat.job;

import java.util.Map;
import java.util.Optional;

/** The passwords that municipalities' control workbooks are encrypted with. Never shown, logged, stored or hashed. */
final class Passord {
    /** No municipality has one. */
    static final Passord INGEN = new Passord(Map.of());

    private final Map<String, String> etterKommunenummer;

    Passord(Map<String, String> etterKommunenummer) {
        this.etterKommunenummer = Map.copyOf(etterKommunenummer);
    }

    /** A municipality's password; empty when it has none. */
    Optional<String> til(String kommunenummer) {
        return Optional.ofNullable(etterKommunenummer.get(kommunenummer));
    }

    /** Whether any municipality has one. */
    boolean finnes() {
        return !etterKommunenummer.isEmpty();
    }

    @Override
    public String toString() {
        return "Passord for " + etterKommunenummer.size() + " kommuner";
    }
}

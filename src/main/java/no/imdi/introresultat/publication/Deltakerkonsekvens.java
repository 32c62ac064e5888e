package no.imdi.introresultat.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Utfall;

/**
 * A participant whose outcome would have been another with the late registrations. Never one with a shielded identity.
 *
 * @param deltakerId the participant
 * @param slikDetBle the outcome with the deadline
 * @param medForSene the outcome with the late registrations counted
 * @param forSene what came too late
 */
public record Deltakerkonsekvens(
        String deltakerId, Utfallsbilde slikDetBle, Utfallsbilde medForSene, List<ForSen> forSene) {
    /** Copies the list. */
    public Deltakerkonsekvens {
        forSene = List.copyOf(forSene);
    }

    /** The municipality that the participant counts in, or would have: empty for one whose municipality is unknown. */
    Optional<String> kommunenummer() {
        return slikDetBle.sted().or(medForSene::sted);
    }

    /**
     * How a participant counts.
     *
     * @param utfall in the base, or why not
     * @param kommunenummer municipality in the base; null when out or unknown
     * @param avslutningsaarsak the reason's code; null when out
     * @param sluttDato effective end; null when out
     * @param automatisk whether it ended at its limit by itself
     * @param deltok whether the participant took part in the year
     * @param deltokKommune where; null when not or unknown
     * @param kategorier12 fine categories of measures, sorted
     */
    public record Utfallsbilde(
            Utfall utfall,
            String kommunenummer,
            String avslutningsaarsak,
            LocalDate sluttDato,
            boolean automatisk,
            boolean deltok,
            String deltokKommune,
            List<String> kategorier12) {
        private Optional<String> sted() {
            return Optional.ofNullable(kommunenummer).or(() -> Optional.ofNullable(deltokKommune));
        }

        boolean deltokSom(Utfallsbilde annet) {
            return deltok == annet.deltok
                    && Objects.equals(deltokKommune, annet.deltokKommune)
                    && kategorier12.equals(annet.kategorier12);
        }
    }

    /**
     * A version that came too late.
     *
     * @param type kind of registration
     * @param id the registration
     * @param versjon its version
     * @param registrert when it was registered
     * @param flyttet whether it moves the registration to someone else, of whom nothing is told
     */
    public record ForSen(Registertype type, String id, int versjon, Instant registrert, boolean flyttet) {}
}

package no.imdi.introresultat.rules;

import java.time.LocalDate;
import no.imdi.introresultat.register.Avslutningsaarsak;

/**
 * A place in the result base.
 *
 * @param sted where it is counted
 * @param aarsak the reason, or {@link Avslutningsaarsak#IKKE_REGISTRERT}
 * @param programId the programme that decided
 * @param sluttDato its effective end
 * @param automatisk whether it ended at its limit without the municipality registering an end
 */
public record Grunnlagsplass(
        Sted sted, Avslutningsaarsak aarsak, String programId, LocalDate sluttDato, boolean automatisk) {}

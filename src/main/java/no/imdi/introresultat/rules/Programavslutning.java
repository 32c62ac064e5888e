package no.imdi.introresultat.rules;

import java.time.LocalDate;
import no.imdi.introresultat.register.Avslutningsaarsak;

/**
 * A valid programme that ended in the year, whether or not it is what its participant is counted by.
 *
 * @param programId the programme
 * @param sted where it is counted, or would have been
 * @param sluttDato its effective end
 * @param automatisk whether it ended without the municipality registering it
 * @param aarsak the reason; {@link Avslutningsaarsak#IKKE_REGISTRERT} where none known is registered
 * @param iGrunnlag whether it is the participant's place in the result base
 */
public record Programavslutning(
        String programId,
        Sted sted,
        LocalDate sluttDato,
        boolean automatisk,
        Avslutningsaarsak aarsak,
        boolean iGrunnlag) {}

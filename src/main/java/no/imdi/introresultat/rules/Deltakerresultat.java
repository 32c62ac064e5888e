package no.imdi.introresultat.rules;

import java.util.List;
import java.util.Objects;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.rules.kontroll.Avvik;

/**
 * What the rules say of one participant.
 *
 * @param deltaker the participant
 * @param utfall in the base, or why not
 * @param grunnlag the place in the base; null when out
 * @param deltakelse the taking part in the year; null for one who did not
 * @param avsluttede the programmes that ended in the year, by id
 * @param tilstand the registrations that counted, those that came too late, and the count of both
 * @param avvik findings of the controls
 */
public record Deltakerresultat(
        Deltaker deltaker,
        Utfall utfall,
        Grunnlagsplass grunnlag,
        Deltakelse deltakelse,
        List<Programavslutning> avsluttede,
        Gjeldendetilstand tilstand,
        List<Avvik> avvik) {
    /** Whether the other counts in the same way: the same outcome, place in the base and taking part. */
    public boolean tellerSom(Deltakerresultat annet) {
        return utfall == annet.utfall
                && Objects.equals(grunnlag, annet.grunnlag)
                && Objects.equals(deltakelse, annet.deltakelse);
    }
}

package no.imdi.introresultat.rules;

import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Versjon;

/**
 * An approved late registration: gives one municipality's registrations, or one registration, a later deadline (contract
 * section 2). Either {@code kommunenummer} or both {@code type} and {@code id} are set.
 *
 * @param sak support case number
 * @param kommunenummer the municipality whose registrations it concerns, as registered; null for a single registration
 * @param type kind of the single registration; null for a municipality
 * @param id the single registration; null for a municipality
 * @param frist its own deadline, last day included, Norwegian date
 * @param godkjentAv who approved; null for what is only applied for
 * @param begrunnelse why
 */
public record Dispensasjon(
        String sak,
        String kommunenummer,
        Registertype type,
        String id,
        LocalDate frist,
        String godkjentAv,
        String begrunnelse) {
    /** Whether this dispensation concerns the version. */
    public boolean gjelder(Registertype registertype, Versjon versjon) {
        return gjelder(registertype, versjon.id(), versjon.kommunenummer());
    }

    /** The first instant that its deadline does not cover. */
    public Instant cutoff() {
        return Registreringsfrist.cutoff(frist);
    }

    /** The same, approved by someone. */
    public Dispensasjon godkjentAv(String hvem) {
        return new Dispensasjon(sak, kommunenummer, type, id, frist, hvem, begrunnelse);
    }

    /** Whether this dispensation concerns a registration of a municipality. */
    boolean gjelder(Registertype registertype, String registreringsId, String nummer) {
        return kommunenummer != null
                ? kommunenummer.equals(nummer)
                : type == registertype && id.equals(registreringsId);
    }
}

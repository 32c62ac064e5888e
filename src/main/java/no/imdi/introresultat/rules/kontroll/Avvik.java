package no.imdi.introresultat.rules.kontroll;

import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Versjon;

/**
 * A finding of a control: about the data, never about the program.
 *
 * @param kode the control's code
 * @param alvorlighet how grave
 * @param deltakerId the participant
 * @param kommunenummer the municipality as registered; null when none is
 * @param type kind of the registration it concerns; null when it concerns the participant as a whole
 * @param id the registration; null when it concerns the participant as a whole
 * @param melding what was found and what was expected, in Norwegian
 */
public record Avvik(
        String kode,
        Alvorlighet alvorlighet,
        String deltakerId,
        String kommunenummer,
        Registertype type,
        String id,
        String melding) {
    /**
     * A finding about one registration.
     *
     * @param avvikstype what kind of finding
     * @param registrering the version it is about
     * @param funn what was found and what was expected
     */
    static Avvik om(Avvikstype avvikstype, Registrering registrering, Funn funn) {
        Versjon versjon = registrering.versjon();
        return new Avvik(
                avvikstype.kode(),
                avvikstype.alvorlighet(),
                versjon.deltakerId(),
                versjon.kommunenummer(),
                registrering.type(),
                versjon.id(),
                funn.melding());
    }

    /** The same finding under another municipality number; null for none. */
    public Avvik iKommune(String nummer) {
        return new Avvik(kode, alvorlighet, deltakerId, nummer, type, id, melding);
    }

    /** The same finding under another severity. */
    Avvik medAlvorlighet(Alvorlighet annen) {
        return new Avvik(kode, annen, deltakerId, kommunenummer, type, id, melding);
    }
}

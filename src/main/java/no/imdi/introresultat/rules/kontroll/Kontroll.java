package no.imdi.introresultat.rules.kontroll;

import java.util.List;

/** A control of one participant's registrations: a pure function with a stable code (contract section 3). */
public interface Kontroll extends Avvikstype {
    /** The findings for one participant, at most one for each registration; empty when all is well. */
    List<Avvik> kontroller(Kontrollgrunnlag grunnlag);
}

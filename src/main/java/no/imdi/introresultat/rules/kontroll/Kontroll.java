package no.imdi.introresultat.rules.kontroll;

import java.util.List;

/** A control of one participant's registrations: a pure function with a stable code (contract section 3). */
public interface Kontroll {
    /** The stable code, never reused. */
    String kode();

    /** How grave its findings are. */
    Alvorlighet alvorlighet();

    /** The findings for one participant; empty when all is well. */
    List<Avvik> kontroller(Kontrollgrunnlag grunnlag);
}

package no.imdi.introresultat.rules.kontroll;

import java.util.Optional;

/** A kind of finding, in words a municipality understands: what stands behind one code of {@code avvik.csv}. */
public interface Avvikstype {
    /** The stable code, never reused. */
    String kode();

    /** How grave its findings are. */
    Alvorlighet alvorlighet();

    /** What is wrong, to the municipality, in Norwegian. */
    String tekst();

    /** How to mend it in NIR or in the municipality's own system, in Norwegian. */
    String utbedring();

    /** The rule it rests on, in Norwegian; empty where there is none but good order. */
    default Optional<String> regel() {
        return Optional.empty();
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.Optional;

/** A kind of finding, in words a municipality understands: what stands behind one code of {@code avvik.csv}. */
public interface Avvikstype {
    /** The stable number, {@code K} and three digits; never changed and never reused. */
    String nummer();

    /** The stable code: the class's name in capitals; never changed and never reused. */
    String kode();

    /** How grave its findings are, where the year's settings do not say otherwise. */
    Alvorlighet alvorlighet();

    /** What is wrong, to the municipality, in Norwegian. */
    String tekst();

    /** How to mend it where the municipality registers directly in NIR, in Norwegian. */
    String utbedringINir();

    /** How to mend it where the municipality registers in a system of its own (fagsystem), in Norwegian. */
    String utbedringIFagsystem();

    /** How to mend it, both ways in one text, in Norwegian. */
    default String utbedring() {
        return utbedringINir().equals(utbedringIFagsystem())
                ? utbedringINir()
                : "I NIR: " + utbedringINir() + " I fagsystem: " + utbedringIFagsystem();
    }

    /** The rule it rests on, in Norwegian; empty where there is none but good order. */
    default Optional<String> regel() {
        return Optional.empty();
    }
}

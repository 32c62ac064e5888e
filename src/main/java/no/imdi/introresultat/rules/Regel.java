package no.imdi.introresultat.rules;

/** The rules that decide, with the number of their paragraph in the contract. */
public enum Regel {
    REGISTRERINGER("2"),
    GYLDIG_PROGRAM("3.1"),
    EFFEKTIV_SLUTT("3.2"),
    AARSAK("3.3"),
    DELTOK("3.4"),
    RESULTATGRUNNLAG("3.5"),
    MAALOPPNAAELSE("3.6"),
    KOMMUNE("3.7"),
    TILTAK("3.9");

    private final String paragraf;

    Regel(String paragraf) {
        this.paragraf = paragraf;
    }

    /** Section of the contract, and number within it. */
    public String paragraf() {
        return paragraf;
    }
}

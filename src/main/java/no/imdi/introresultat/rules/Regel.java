package no.imdi.introresultat.rules;

/** The rules that decide, with the number of their paragraph in the contract and a name for readers. */
public enum Regel {
    REGISTRERINGER("2", "Registreringene som teller"),
    GYLDIG_PROGRAM("3.1", "Gyldig program"),
    EFFEKTIV_SLUTT("3.2", "Når programmet ble avsluttet"),
    AARSAK("3.3", "Avslutningsårsak"),
    DELTOK("3.4", "Deltok i året"),
    RESULTATGRUNNLAG("3.5", "Resultatgrunnlaget"),
    MAALOPPNAAELSE("3.6", "Måloppnåelse"),
    KOMMUNE("3.7", "Kommune og bydel"),
    TILTAK("3.9", "Tiltak");

    private final String paragraf;
    private final String navn;

    Regel(String paragraf, String navn) {
        this.paragraf = paragraf;
        this.navn = navn;
    }

    /** Section of the contract, and number within it. */
    public String paragraf() {
        return paragraf;
    }

    /** Its name, in Norwegian. */
    public String navn() {
        return navn;
    }
}

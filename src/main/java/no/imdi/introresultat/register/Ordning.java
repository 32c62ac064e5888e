package no.imdi.introresultat.register;

/** The tab a measure was registered under: introduction programme or Norwegian training. */
public enum Ordning {
    INTRO,
    NORSK
}

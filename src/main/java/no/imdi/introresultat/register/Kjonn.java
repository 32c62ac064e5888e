package no.imdi.introresultat.register;

/** Sex as registered in NIR: {@code M} (man) or {@code K} (kvinne). */
public enum Kjonn {
    M,
    K
}

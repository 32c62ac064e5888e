package no.imdi.introresultat.job;

/** How a run stands, as last written; whether a run marked {@link #KJORER} really lives, its lock tells. */
public enum Kjoringsstatus {
    KJORER,
    FERDIG,
    FEILET,
    STOPPET
}

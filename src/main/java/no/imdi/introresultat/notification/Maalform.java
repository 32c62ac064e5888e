package no.imdi.introresultat.notification;

/** The form of Norwegian that a recipient has chosen. */
public enum Maalform {
    NB,
    NN
}

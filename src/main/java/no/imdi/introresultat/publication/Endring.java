package no.imdi.introresultat.publication;

import no.imdi.introresultat.publication.arbeidsbok.Verdi;

/** The difference between two numbers as they are shown. */
final class Endring {
    private Endring() {}

    /** The difference of the numbers as shown, so that a reader can check it; nothing can be told from a hidden one. */
    static Verdi mellom(Verdi fra, Verdi til) {
        if (fra instanceof Verdi.Antall da && til instanceof Verdi.Antall naa) {
            return new Verdi.Antall(naa.antall() - da.antall());
        }
        if (fra instanceof Verdi.Prosent da && til instanceof Verdi.Prosent naa) {
            return new Verdi.Prosent(naa.prosent().subtract(da.prosent()));
        }
        return fra.equals(Verdi.SKJULT) || til.equals(Verdi.SKJULT) ? Verdi.SKJULT : Verdi.IKKE_BEREGNELIG;
    }
}

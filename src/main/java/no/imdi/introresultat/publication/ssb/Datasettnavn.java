package no.imdi.introresultat.publication.ssb;

/**
 * The name of a data set by Statistics Norway's standard (manual.dapla.ssb.no/statistikkere/navnestandard):
 * {@code <kort-beskrivelse>_p<Y>_v<n>}.
 *
 * @param kort the short description: lower-case letters, digits and hyphens
 * @param aar the period, a result year
 * @param versjon 1, 2, 3 …
 */
public record Datasettnavn(String kort, int aar, int versjon) {
    /** With what a name of ours has that the standard has not: underscores within the description. */
    static Datasettnavn av(String navn, int aar, int versjon) {
        return new Datasettnavn(navn.replace('_', '-'), aar, versjon);
    }

    /** What the data set is called in all its versions. */
    String utenVersjon() {
        return kort + "_p" + aar;
    }

    /** The data file. */
    String fil() {
        return utenVersjon() + "_v" + versjon + ".csv";
    }

    /** The document that tells of it, named as Datadoc names it. */
    String dokument() {
        return utenVersjon() + "_v" + versjon + "__DOC.json";
    }
}

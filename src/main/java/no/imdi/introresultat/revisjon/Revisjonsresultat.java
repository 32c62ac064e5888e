package no.imdi.introresultat.revisjon;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the audit found.
 *
 * @param aar the result year
 * @param filer how many files were read
 * @param viste counts that are shown
 * @param bredde the protection width: an interval must reach at least so far from its least to its largest
 * @param celler every count that is not shown, in the order of tables, levels and regions
 * @param feil what is wrong in the files themselves, a Norwegian sentence each: what is not understood, and where files do
 *     not say the same
 */
public record Revisjonsresultat(int aar, int filer, int viste, int bredde, List<Cellefunn> celler, List<String> feil) {
    /** Copies the lists. */
    public Revisjonsresultat {
        celler = List.copyOf(celler);
        feil = List.copyOf(feil);
    }

    /** The counts with one verdict. */
    public Stream<Cellefunn> med(Cellefunn.Dom dom) {
        return celler.stream().filter(celle -> celle.dom() == dom);
    }

    /** Whether nothing stands in the way of publication. */
    public boolean holder() {
        return feil.isEmpty()
                && celler.stream()
                        .noneMatch(celle -> celle.dom() == Cellefunn.Dom.AVSLORT || celle.dom() == Cellefunn.Dom.SMALT);
    }
}

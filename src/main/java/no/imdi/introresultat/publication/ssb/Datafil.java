package no.imdi.introresultat.publication.ssb;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.publication.Semikolonskriver;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubeskriver;
import no.imdi.introresultat.statistics.Cellenokkel;

/**
 * Writes a table as Statistics Norway's data sets are: separated by semicolons, a line per cell, all numbers, and whether and
 * why each is hidden from others. Not for publication.
 */
final class Datafil implements Kubeskriver {
    /** The columns after the dimensions: the numbers, and the suppression. */
    static final List<String> MAAL =
            List.of("personer", "prosent", "primaerprikket", "prikket", "prikkegrunn", "prosent_prikket");

    private final Skjerming skjerming;
    private final Map<Cellenokkel, Skjulegrunn> grunner;
    private final int versjon;

    /**
     * @param skjerming the counts, and which are hidden
     * @param grunner why the hidden ones are
     * @param versjon the data set's version
     */
    Datafil(Skjerming skjerming, Map<Cellenokkel, Skjulegrunn> grunner, int versjon) {
        this.skjerming = skjerming;
        this.grunner = grunner;
        this.versjon = versjon;
    }

    @Override
    public String endelse() {
        return ".csv";
    }

    @Override
    public String filnavn(Kube kube) {
        return navn(kube).fil();
    }

    Datasettnavn navn(Kube kube) {
        return Datasettnavn.av(kube.tabell().navn() + "-" + kube.niva().ord(), kube.aar(), versjon);
    }

    @Override
    public void skriv(Kube kube, Appendable ut) throws IOException {
        List<String> hode = new ArrayList<>(List.of(kube.niva().ord() + "_nr"));
        if (kube.tabell().harDimensjon()) {
            hode.add(kube.tabell().dimensjon());
        }
        hode.addAll(List.of("kjonn", "aar"));
        hode.addAll(MAAL);
        Semikolonskriver.linje(ut, hode.toArray());
        for (Cellenokkel celle : (Iterable<Cellenokkel>) kube.celler()::iterator) {
            Semikolonskriver.linje(ut, linje(kube, celle).toArray());
        }
    }

    private List<Object> linje(Kube kube, Cellenokkel celle) {
        Skjulegrunn grunn = skjerming.skjult(celle) ? grunner.get(celle) : null;
        List<Object> linje = new ArrayList<>(List.of(celle.region()));
        if (kube.tabell().harDimensjon()) {
            linje.add(celle.kategori());
        }
        linje.add(Klassifikasjon.kjonn(celle.kjonn().kode()));
        linje.add(kube.aar());
        linje.add(skjerming.tall().antall(celle));
        linje.add(skjerming.tall().prosent(celle).map(BigDecimal::toPlainString).orElse(""));
        linje.add(tegn(grunn == Skjulegrunn.TERSKEL));
        linje.add(tegn(skjerming.skjult(celle)));
        linje.add(grunn == null ? "" : grunn.name());
        linje.add(tegn(skjerming.prosentSkjult(celle)));
        return linje;
    }

    private static String tegn(boolean sant) {
        return sant ? "1" : "0";
    }
}

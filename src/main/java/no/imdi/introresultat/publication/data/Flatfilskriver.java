package no.imdi.introresultat.publication.data;

import java.io.IOException;
import no.imdi.introresultat.statistics.Cellenokkel;

/** Writes the flat files of contract section 4: one line per cell and unit. */
public final class Flatfilskriver implements Kubeskriver {
    @Override
    public String endelse() {
        return ".csv";
    }

    /** Writes one flat file, sorted by region, then the dimensions in published order, then unit. */
    @Override
    public void skriv(Kube kube, Appendable ut) throws IOException {
        ut.append(kube.niva().ord()).append("_nr,");
        if (kube.tabell().harDimensjon()) {
            ut.append(kube.tabell().dimensjon()).append(',');
        }
        ut.append("kjonn,aar,enhet,tabellvariabel,tabell_navn\n");
        for (Cellenokkel celle : (Iterable<Cellenokkel>) kube.celler()::iterator) {
            for (Enhet enhet : Enhet.values()) {
                linje(kube, celle, enhet, ut);
            }
        }
    }

    private static void linje(Kube kube, Cellenokkel celle, Enhet enhet, Appendable ut) throws IOException {
        ut.append(celle.region()).append(',');
        if (kube.tabell().harDimensjon()) {
            ut.append(celle.kategori()).append(',');
        }
        ut.append(celle.kjonn().kode())
                .append(',')
                .append(Integer.toString(kube.aar()))
                .append(',')
                .append(enhet.kode())
                .append(',')
                .append(kube.verdi(celle, enhet))
                .append(',')
                .append(kube.tabell().navn())
                .append('\n');
    }
}

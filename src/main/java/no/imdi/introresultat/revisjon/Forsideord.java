package no.imdi.introresultat.revisjon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** What the rows of a municipality's front sheet are about, by the words that begin them. */
final class Forsideord {
    private final Ledetekster tekster;
    private final Map<String, Hvem> andre = new HashMap<>();

    /** Which number stands in the row. */
    enum Slag {
        /** This year's. */
        AARETS,
        /** The one of the year before, which was published then. */
        FJORAARETS,
        /** The year's national goal. */
        NASJONALT_MAAL
    }

    /**
     * Whom a row is about.
     *
     * @param region where; null for the municipality the workbook is about
     * @param kjonn of which sex
     * @param slag which number
     */
    record Hvem(Region region, Kjonnsgruppe kjonn, Slag slag) {}

    Forsideord(Revisjonsgrunnlag grunnlag, Ledetekster tekster) {
        this.tekster = tekster;
        for (Region fylke : grunnlag.inndeling().regioner(Niva.FYLKE)) {
            boolean landet = fylke.nummer().equals(Region.HELE_LANDET);
            andre.put(
                    tekster.tekst(landet ? "omraade.landet" : "omraade.fylke", fylke.navn()),
                    new Hvem(fylke, Kjonnsgruppe.ALLE, Slag.AARETS));
        }
        for (Kjonnsgruppe kjonn : new Kjonnsgruppe[] {Kjonnsgruppe.MENN, Kjonnsgruppe.KVINNER}) {
            andre.put(tekster.tekst("forside.kommunen." + kjonn.kode()), new Hvem(null, kjonn, Slag.AARETS));
        }
        andre.put(
                tekster.tekst("forside.ifjor", grunnlag.aar() - 1), new Hvem(null, Kjonnsgruppe.ALLE, Slag.FJORAARETS));
        andre.put(tekster.tekst("forside.nasjonaltmaal"), new Hvem(null, Kjonnsgruppe.ALLE, Slag.NASJONALT_MAAL));
    }

    /** Whom the words are about in the workbook of a municipality; empty when they are not known. */
    Optional<Hvem> hvem(String ord, Region kommune) {
        if (ord.equals(tekster.tekst("omraade.kommune", kommune.navn()))) {
            return Optional.of(new Hvem(kommune, Kjonnsgruppe.ALLE, Slag.AARETS));
        }
        return Optional.ofNullable(andre.get(ord))
                .map(hvem -> new Hvem(hvem.region() == null ? kommune : hvem.region(), hvem.kjonn(), hvem.slag()));
    }
}

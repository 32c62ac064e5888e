package no.imdi.introresultat.publication.data;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/**
 * A dimension of a data file. The dimensions of a table stand in the order that its numbers are sorted by.
 *
 * @param kode its name in the flat files' header
 * @param navn its name for readers
 * @param rolle what it is
 * @param verdier its values in published order
 */
public record Dimensjon(String kode, String navn, Rolle rolle, List<Kategori> verdier) {
    /** What a dimension is to a table. */
    public enum Rolle {
        STED,
        INNDELING,
        TID,
        MAAL
    }

    /** The dimensions of a table on a level: region, category where it has one, sex, year, unit. */
    static List<Dimensjon> av(Kube kube, Tekster tekster) {
        Dimensjon region = new Dimensjon(
                kube.niva().ord() + "_nr",
                tekster.tekst("data.niva." + kube.niva().ord()),
                Rolle.STED,
                kube.regioner().stream()
                        .map(sted -> new Kategori(sted.nummer(), sted.navn()))
                        .toList());
        Stream<Dimensjon> kategori = kube.tabell().harDimensjon()
                ? Stream.of(new Dimensjon(
                        kube.tabell().dimensjon(),
                        tekster.tekst("data.dimensjon." + kube.tabell().dimensjon()),
                        Rolle.INNDELING,
                        kube.tabell().kategorier()))
                : Stream.empty();
        Dimensjon kjonn = new Dimensjon(
                "kjonn",
                tekster.tekst("kolonne.kjonn"),
                Rolle.INNDELING,
                Stream.of(Kjonnsgruppe.values())
                        .map(gruppe -> new Kategori(gruppe.kode(), tekster.tekst("kjonn." + gruppe.kode())))
                        .toList());
        String aar = Integer.toString(kube.aar());
        Dimensjon tid = new Dimensjon("aar", tekster.tekst("data.aar"), Rolle.TID, List.of(new Kategori(aar, aar)));
        Dimensjon enhet = new Dimensjon(
                "enhet",
                tekster.tekst("data.enhet"),
                Rolle.MAAL,
                Stream.of(Enhet.values())
                        .map(en -> new Kategori(en.kode(), tekster.tekst("data.enhet." + en.kode())))
                        .toList());
        return Stream.of(Stream.of(region), kategori, Stream.of(kjonn, tid, enhet))
                .flatMap(del -> del)
                .toList();
    }
}

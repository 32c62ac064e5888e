package no.imdi.introresultat.publication.data;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;

/**
 * What the data files tell people about a table.
 *
 * @param tekster the texts
 * @param opplysninger the run they come from
 */
public record Kubetekster(Tekster tekster, Publiseringsopplysninger opplysninger) {
    /** What the table is about, without its level. */
    String emne(Kube kube) {
        return tekster.tekst("data.tabell." + kube.tabell().navn(), kube.aar());
    }

    /** The table's title. */
    public String tittel(Kube kube) {
        return tekster.tekst(
                "data.tittel",
                emne(kube),
                tekster.tekst("data.niver." + kube.niva().ord()));
    }

    /** Where the numbers come from. */
    public String kilde() {
        return tekster.tekst("data.kilde");
    }

    /** What to know before the numbers are used; that they are a draft or corrected stands first. */
    List<String> merknader() {
        Stream<String> utkast = opplysninger.utkast() ? Stream.of(tekster.tekst("utkast.merke")) : Stream.empty();
        Stream<String> rettet =
                opplysninger.rettelse() == null ? Stream.empty() : Stream.of(tekster.tekst("data.rettelse"));
        return Stream.concat(
                        Stream.concat(utkast, rettet),
                        Stream.of(
                                tekster.tekst("merknad.prosent.tekst"),
                                tekster.tekst("forklaring.tegn"),
                                tekster.tekst("merknad.skjermet.tekst")))
                .toList();
    }

    /** The dimensions of a table. */
    public List<Dimensjon> dimensjoner(Kube kube) {
        return Dimensjon.av(kube, tekster);
    }
}

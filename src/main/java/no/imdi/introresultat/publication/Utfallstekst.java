package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.imdi.introresultat.publication.Deltakerkonsekvens.ForSen;
import no.imdi.introresultat.publication.Deltakerkonsekvens.Utfallsbilde;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/** A participant's outcome in words, as short as a cell needs. */
final class Utfallstekst {
    private static final String TILTAK = "intro_tiltak_12";

    private final Kodeverk kodeverk;
    private final Resultattall tall;
    private final Tekster tekster;
    private final int aar;

    Utfallstekst(Kodeverk kodeverk, Resultattall tall, Tekster tekster, int aar) {
        this.kodeverk = kodeverk;
        this.tall = tall;
        this.tekster = tekster;
        this.aar = aar;
    }

    /** The outcome; where and in what measures one took part is told only where the other outcome differs there. */
    String utfall(Utfallsbilde bilde, Utfallsbilde annet) {
        List<String> deler = new ArrayList<>();
        if (bilde.utfall() == Utfall.I_GRUNNLAG) {
            deler.add(tekster.tekst(
                    bilde.automatisk() ? "konsekvens.utfall.I_GRUNNLAG.automatisk" : "konsekvens.utfall.I_GRUNNLAG",
                    aarsak(bilde),
                    tekster.dato(bilde.sluttDato()),
                    kommune(bilde.kommunenummer())));
        } else {
            deler.add(tekster.tekst("konsekvens.utfall." + bilde.utfall(), aar));
        }
        if (!bilde.deltokSom(annet)) {
            deler.add(deltok(bilde));
        }
        return String.join(" ", deler);
    }

    /** What came too late. */
    String forSene(List<ForSen> forSene) {
        return forSene.stream()
                .map(en -> tekster.tekst(
                        en.flyttet() ? "konsekvens.forsen.flyttet" : "konsekvens.forsen",
                        en.type().ord(),
                        en.id(),
                        en.versjon(),
                        tekster.tidspunkt(en.registrert())))
                .collect(Collectors.joining("; "));
    }

    /** A municipality's name. */
    String kommune(String nummer) {
        return tall.inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(region -> region.nummer().equals(nummer))
                .findFirst()
                .map(Region::navn)
                .orElseGet(() -> tekster.tekst("konsekvens.ukjentkommune"));
    }

    private String aarsak(Utfallsbilde bilde) {
        return kodeverk.aarsak(bilde.avslutningsaarsak(), bilde.sluttDato())
                .orElse(Avslutningsaarsak.IKKE_REGISTRERT)
                .navn();
    }

    private String deltok(Utfallsbilde bilde) {
        if (!bilde.deltok()) {
            return tekster.tekst("konsekvens.deltokikke", aar);
        }
        String sted = kommune(bilde.deltokKommune());
        return bilde.kategorier12().isEmpty()
                ? tekster.tekst("konsekvens.deltok.utentiltak", aar, sted)
                : tekster.tekst("konsekvens.deltok", aar, sted, tiltak(bilde.kategorier12()));
    }

    private String tiltak(List<String> koder) {
        return tall.tabell(TILTAK).kategorier().stream()
                .filter(kategori -> koder.contains(kategori.kode()))
                .map(Kategori::navn)
                .collect(Collectors.joining(", "));
    }
}

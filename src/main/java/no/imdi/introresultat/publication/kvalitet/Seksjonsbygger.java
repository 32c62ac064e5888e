package no.imdi.introresultat.publication.kvalitet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;

/** Makes the report's parts of rows and columns, in the words of one language. */
final class Seksjonsbygger {
    private final Tekster tekster;

    Seksjonsbygger(Tekster tekster) {
        this.tekster = tekster;
    }

    /** A part that is a table and nothing more. */
    Seksjon seksjon(String id, List<String> forklaringer, List<Kolonne> kolonner, List<Rad> rader, int radhoder) {
        return new Seksjon(id, ark(id, forklaringer, kolonner, rader, radhoder), null, false);
    }

    /** The table of a part. */
    Ark ark(String id, List<String> forklaringer, List<Kolonne> kolonner, List<Rad> rader, int radhoder) {
        return new Ark(
                tekster.tekst("kvalitet.ark." + id),
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                tekster.tekst("kvalitet.tittel." + id),
                forklaringer,
                kolonner,
                rader,
                radhoder,
                true,
                true);
    }

    Kolonne kolonne(String nokkel) {
        return Kolonne.tekst(tekster.tekst(nokkel));
    }

    Kolonne tall(String nokkel) {
        return Kolonne.tall(tekster.tekst(nokkel));
    }

    Verdi tekst(String nokkel) {
        return new Verdi.Tekst(tekster.tekst(nokkel));
    }

    static Rad rad(Verdi... verdier) {
        return new Rad(List.of(verdier), false);
    }

    static Verdi antall(long antall) {
        return new Verdi.Antall(Math.toIntExact(antall));
    }

    static Verdi prosent(Optional<BigDecimal> prosent) {
        return verdi(prosent, Verdi.Prosent::new);
    }

    static Verdi verdi(Optional<BigDecimal> tall, Function<BigDecimal, Verdi> som) {
        return tall.map(som).orElse(Verdi.IKKE_BEREGNELIG);
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Tiltakstype;

/** A taker-part has a measure of the programme in the year whose type is not in the code list on its first day. */
final class UkjentTiltakstype implements Kontroll {
    @Override
    public String kode() {
        return "UKJENT_TILTAKSTYPE";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Tiltakstypen mangler eller finnes ikke i kodelisten. Tiltaket telles ikke i noen kategori.";
    }

    @Override
    public String utbedring() {
        return "Velg en tiltakstype fra kodelisten. Kommer koden fra fagsystemet, meld fra til leverandøren.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 9: et tiltak med ukjent type er et tiltak, men i ingen kategori.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        if (!grunnlag.deltok()) {
            return List.of();
        }
        Kodeverk kodeverk = grunnlag.regelverk().kodeverk();
        return grunnlag.aaretsTiltak(Ordning.INTRO).stream()
                .filter(tiltak -> kodeverk.tiltakstype(tiltak.tiltakstype(), tiltak.fraDato())
                        .isEmpty())
                .map(tiltak -> Avvik.om(this, tiltak, melding(tiltak, kodeverk)))
                .toList();
    }

    private static String melding(Tiltak tiltak, Kodeverk kodeverk) {
        String funnet = tiltak.tiltakstype() == null
                ? "Tiltakstype mangler på tiltaket fra "
                : "Tiltakstypen «" + tiltak.tiltakstype() + "» er ikke i kodelisten ";
        String gyldige = kodeverk.tiltakstyper(tiltak.fraDato()).stream()
                .map(Tiltakstype::kode)
                .collect(Collectors.joining(", "));
        return funnet + Dagtekst.av(tiltak.fraDato()) + ". Ventet en av: " + gyldige + ".";
    }
}

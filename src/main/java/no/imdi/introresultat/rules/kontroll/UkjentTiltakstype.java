package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Tiltakstype;

/** A taker-part has a measure of the programme in the year whose type is not in the code list on its first day. */
final class UkjentTiltakstype implements Kontroll {
    @Override
    public String nummer() {
        return "K009";
    }

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
    public String utbedringINir() {
        return "Velg en tiltakstype fra listen i NIR, og lagre tiltaket på nytt.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Velg en tiltakstype i fagsystemet som svarer til en i kodelisten, og overfør på nytt. "
                + "Er typen riktig i fagsystemet, er det oversettelsen til NIRs koder som er feil: meld "
                + "fra til leverandøren.";
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
                .map(tiltak -> Avvik.om(this, tiltak, Funnet.av(tiltak, kodeverk)))
                .toList();
    }

    record Funnet(
            @Felt("Tiltakstypen som er registrert; tom når den mangler.")
            String type,

            @Felt("Tiltakets første dag.") LocalDate fra,
            @Felt("Kodene som gjaldt den dagen.") List<String> gyldige)
            implements Funn {
        static Funnet av(Tiltak tiltak, Kodeverk kodeverk) {
            return new Funnet(
                    tiltak.tiltakstype(),
                    tiltak.fraDato(),
                    kodeverk.tiltakstyper(tiltak.fraDato()).stream()
                            .map(Tiltakstype::kode)
                            .toList());
        }

        @Override
        public String melding() {
            String funnet = type == null
                    ? "Tiltakstype mangler på tiltaket fra "
                    : "Tiltakstypen «" + type + "» er ikke i kodelisten ";
            return funnet + Dagtekst.av(fra) + ". Ventet en av: " + String.join(", ", gyldige) + ".";
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.rules.Programperiode;

/** The participant took part in the year, and no measure of the programme in it is registered. */
final class ManglerTiltak implements Kontroll {
    @Override
    public String nummer() {
        return "K003";
    }

    @Override
    public String kode() {
        return "MANGLER_TILTAK";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.ADVARSEL;
    }

    @Override
    public String tekst() {
        return "Deltakeren var i program i året, men ingen tiltak i programmet er registrert.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer tiltakene deltakeren har hatt i introduksjonsprogrammet, under fanen "
                + "«Deltakelse Intro», med fra- og til-dato.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer tiltakene på introduksjonsprogrammet i fagsystemet, med fra- og til-dato, "
                + "overfør på nytt, og sjekk at de står under fanen «Deltakelse Intro» i NIR.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 9: deltakeren telles som uten tiltak.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        if (!grunnlag.aaretsTiltak(Ordning.INTRO).isEmpty()) {
            return List.of();
        }
        return grunnlag.aktiveIAaret().stream()
                .max(Programperiode.ETTER_START)
                .map(periode -> Avvik.om(
                        this, periode.program(), new Funnet(grunnlag.regelverk().aar())))
                .stream()
                .toList();
    }

    record Funnet(
            @Felt("Resultatåret, der det ikke er noe tiltak.")
            int aar) implements Funn {
        @Override
        public String melding() {
            return "Ingen tiltak i introduksjonsprogrammet er registrert i " + aar + ". Ventet minst ett.";
        }
    }
}

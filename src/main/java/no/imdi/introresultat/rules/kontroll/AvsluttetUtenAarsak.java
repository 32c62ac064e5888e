package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A programme ended in the year, registered or automatically, and no reason is registered. */
final class AvsluttetUtenAarsak implements Kontroll {
    @Override
    public String nummer() {
        return "K001";
    }

    @Override
    public String kode() {
        return "AVSLUTTET_UTEN_AARSAK";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Programmet er avsluttet uten avslutningsårsak. Deltakeren regnes da som ikke å ha nådd målet.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer avslutningsårsaken på programmet: hva deltakeren hovedsakelig gikk til da "
                + "programmet sluttet.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer avslutningsårsaken i fagsystemet, overfør på nytt, og sjekk i NIR at den er "
                + "kommet fram.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 3, 5 og 6: uten årsak er deltakeren i resultatgrunnlaget, men ikke blant "
                + "dem som nådde målet.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.avsluttetIAaret().stream()
                .filter(periode -> periode.program().avslutningsaarsak() == null)
                .map(periode -> Avvik.om(this, periode.program(), new Funnet(periode.slutt(), periode.automatisk())))
                .toList();
    }

    record Funnet(
            @Felt("Dagen programmet ble avsluttet.") LocalDate slutt,
            @Felt("Om programmet ble avsluttet automatisk.") boolean automatisk)
            implements Funn {
        @Override
        public String melding() {
            return "Programmet ble avsluttet " + (automatisk ? "automatisk " : "") + Dagtekst.av(slutt)
                    + ", men avslutningsårsak mangler. Ventet en kode fra kodelisten.";
        }
    }
}

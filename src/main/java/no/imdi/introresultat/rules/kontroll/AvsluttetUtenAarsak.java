package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;

/** A programme ended in the year, registered or automatically, and no reason is registered. */
final class AvsluttetUtenAarsak implements Kontroll {
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
    public String utbedring() {
        return "Registrer avslutningsårsaken: hva deltakeren hovedsakelig gikk til da programmet sluttet.";
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
                .map(periode -> Avvik.om(
                        this,
                        periode.program(),
                        "Programmet ble avsluttet " + (periode.automatisk() ? "automatisk " : "")
                                + Dagtekst.av(periode.slutt())
                                + ", men avslutningsårsak mangler. Ventet en kode fra kodelisten."))
                .toList();
    }
}

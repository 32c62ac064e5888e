package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;

/** A programme ended automatically in the year: its limit was reached and the municipality had registered no end. */
final class ManglerAvslutning implements Kontroll {
    @Override
    public String nummer() {
        return "K002";
    }

    @Override
    public String kode() {
        return "MANGLER_AVSLUTNING";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Programmet har ingen sluttdato og er avsluttet automatisk.";
    }

    @Override
    public String utbedringINir() {
        return "Slett den automatiske avslutningen, og registrer riktig sluttdato og avslutningsårsak. "
                + "Er deltakeren fortsatt i programmet, registrer ny planlagt sluttdato og vedtakene som "
                + "begrunner den.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer sluttdato og avslutningsårsak i fagsystemet, eller ny planlagt sluttdato med "
                + "vedtakene som begrunner den, og overfør på nytt. Står den automatiske avslutningen "
                + "fortsatt i NIR, slett den der.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 2: uten sluttdato avsluttes programmet ved planlagt sluttdato, ellers "
                + "når lengste programtid med permisjoner er brukt.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.avsluttetIAaret().stream()
                .filter(Programperiode::automatisk)
                .map(periode -> Avvik.om(
                        this,
                        periode.program(),
                        new Funnet(periode.slutt(), periode.program().planlagtSluttDato() != null)))
                .toList();
    }

    record Funnet(
            @Felt("Dagen programmet ble avsluttet automatisk.")
            LocalDate slutt,

            @Felt("Om dagen er den planlagte sluttdatoen, og ikke dagen den lengste programtiden var brukt.")
            boolean planlagt)
            implements Funn {
        @Override
        public String melding() {
            String grunn = planlagt ? "som var planlagt sluttdato" : "da den lengste programtiden var brukt";
            return "Sluttdato mangler, og programmet ble avsluttet automatisk " + Dagtekst.av(slutt) + ", " + grunn
                    + ". Ventet en registrert sluttdato, eller en senere planlagt sluttdato.";
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;

/** A programme ended automatically in the year: its limit was reached and the municipality had registered no end. */
final class ManglerAvslutning implements Kontroll {
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
    public String utbedring() {
        return "Registrer riktig sluttdato og avslutningsårsak. Er deltakeren fortsatt i programmet, "
                + "registrer ny planlagt sluttdato og vedtakene som begrunner den.";
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
                .map(periode -> Avvik.om(this, periode.program(), melding(periode)))
                .toList();
    }

    private static String melding(Programperiode periode) {
        String grunn = periode.program().planlagtSluttDato() == null
                ? "da den lengste programtiden var brukt"
                : "som var planlagt sluttdato";
        return "Sluttdato mangler, og programmet ble avsluttet automatisk " + Dagtekst.av(periode.slutt()) + ", "
                + grunn + ". Ventet en registrert sluttdato, eller en senere planlagt sluttdato.";
    }
}

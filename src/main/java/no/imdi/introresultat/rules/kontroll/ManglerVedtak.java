package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;

/** A programme of the year has no decision to award it that holds from its start or earlier. */
final class ManglerVedtak implements Kontroll {
    @Override
    public String nummer() {
        return "K005";
    }

    @Override
    public String kode() {
        return "MANGLER_VEDTAK";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.ADVARSEL;
    }

    @Override
    public String tekst() {
        return "Programmet mangler vedtak om tildeling som gjelder fra programstart eller tidligere.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer vedtaket om tildeling, eller rett fra-datoen på vedtaket eller startdatoen på "
                + "programmet.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer vedtaket om tildeling i fagsystemet, eller rett datoen som er feil, og "
                + "overfør på nytt. Sjekk i NIR at også vedtaket er kommet fram, ikke bare programmet.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Tildeling av introduksjonsprogram er et enkeltvedtak (introduksjonsloven § 21), og "
                + "vedtaket skal registreres i NIR.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Optional<LocalDate> forsteTildeling = grunnlag.tilstand().vedtak().stream()
                .filter(vedtak -> vedtak.vedtakstype() == Vedtakstype.TILDELING)
                .map(Vedtak::fraDato)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return grunnlag.aktiveIAaret().stream()
                .filter(periode ->
                        forsteTildeling.isEmpty() || forsteTildeling.get().isAfter(periode.start()))
                .map(periode ->
                        Avvik.om(this, periode.program(), new Funnet(periode.start(), forsteTildeling.orElse(null))))
                .toList();
    }

    record Funnet(
            @Felt("Programmets startdato.") LocalDate start,

            @Felt("Dagen det første vedtaket om tildeling gjelder fra; tom når det ikke er noe slikt vedtak.")
            LocalDate forsteTildeling)
            implements Funn {
        @Override
        public String melding() {
            String funnet = forsteTildeling == null
                    ? "vedtak om tildeling med fra-dato mangler"
                    : "det første vedtaket om tildeling gjelder fra " + Dagtekst.av(forsteTildeling);
            return "Programmet startet " + Dagtekst.av(start) + ", men " + funnet
                    + ". Ventet et vedtak som gjelder senest fra startdatoen.";
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.rules.Programperiode;

/** A programme of the year has no decision to award it that holds from its start or earlier. */
final class ManglerVedtak implements Kontroll {
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
    public String utbedring() {
        return "Registrer vedtaket om tildeling, eller rett fra-datoen på vedtaket eller startdatoen på "
                + "programmet.";
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
                .map(periode -> Avvik.om(this, periode.program(), melding(periode, forsteTildeling)))
                .toList();
    }

    private static String melding(Programperiode periode, Optional<LocalDate> forsteTildeling) {
        String funnet = forsteTildeling
                .map(dag -> "det første vedtaket om tildeling gjelder fra " + Dagtekst.av(dag))
                .orElse("vedtak om tildeling med fra-dato mangler");
        return "Programmet startet " + Dagtekst.av(periode.start()) + ", men " + funnet
                + ". Ventet et vedtak som gjelder senest fra startdatoen.";
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;

/** A programme that bears on the year has a reason for ending, but no end. */
final class AarsakUtenSluttdato implements Kontroll {
    @Override
    public String kode() {
        return "AARSAK_UTEN_SLUTTDATO";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Avslutningsårsak er registrert, men ikke sluttdato.";
    }

    @Override
    public String utbedring() {
        return "Registrer sluttdatoen. Er deltakeren fortsatt i programmet, fjern avslutningsårsaken.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 2: uten sluttdato varer programmet til planlagt sluttdato eller lengste "
                + "programtid.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.iAaret().stream()
                .map(Programperiode::program)
                .filter(program -> program.avslutningsaarsak() != null && program.sluttDato() == null)
                .map(program -> Avvik.om(
                        this,
                        program,
                        "Avslutningsårsaken er «" + program.avslutningsaarsak()
                                + "», men sluttdato mangler. Ventet både årsak og sluttdato, eller ingen av dem."))
                .toList();
    }
}

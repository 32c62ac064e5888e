package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;

/** A programme that bears on the year has a reason for ending, but no end. */
final class AarsakUtenSluttdato implements Kontroll {
    @Override
    public String nummer() {
        return "K006";
    }

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
    public String utbedringINir() {
        return "Registrer sluttdatoen. Er deltakeren fortsatt i programmet, fjern avslutningsårsaken.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer sluttdatoen i fagsystemet, eller fjern avslutningsårsaken der om deltakeren "
                + "fortsatt er i programmet, og overfør på nytt.";
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
                .map(program -> Avvik.om(this, program, new Funnet(program.avslutningsaarsak())))
                .toList();
    }

    record Funnet(
            @Felt("Avslutningsårsaken som er registrert.") String aarsak) implements Funn {
        @Override
        public String melding() {
            return "Avslutningsårsaken er «" + aarsak
                    + "», men sluttdato mangler. Ventet både årsak og sluttdato, eller ingen av dem.";
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Programperiode;

/** A programme of the year has a municipality that the change table cannot bring to one of the structure. */
final class UkjentKommune implements Kontroll {
    @Override
    public String nummer() {
        return "K010";
    }

    @Override
    public String kode() {
        return "UKJENT_KOMMUNE";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Kommunenummeret er ukjent, eller kommunen er delt. Deltakeren telles bare for hele landet.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer programmet på riktig kommunenummer. Er kommunen delt, velg den nye kommunen "
                + "der deltakeren bodde.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Rett kommunenummeret i fagsystemet, eller i oppsettet for overføringen, og overfør på "
                + "nytt. Er kommunen delt, velg den nye kommunen der deltakeren bodde.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 7: uten entydig kommune telles deltakeren bare i tallene for hele landet.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Kommunestruktur struktur = grunnlag.regelverk().struktur();
        return grunnlag.iAaret().stream()
                .map(Programperiode::program)
                .filter(program ->
                        !struktur.plasser(program.versjon().kommunenummer()).kjent())
                .map(program ->
                        Avvik.om(this, program, new Funnet(program.versjon().kommunenummer(), struktur.strukturdato())))
                .toList();
    }

    record Funnet(
            @Felt("Kommunenummeret som er registrert; tomt når det mangler.")
            String nummer,

            @Felt("Dagen kommunene i resultatet gjelder.") LocalDate strukturdato)
            implements Funn {
        @Override
        public String melding() {
            String funnet = nummer == null
                    ? "Kommunenummer mangler."
                    : "Kommunenummer «" + nummer + "» kan ikke føres til én kommune.";
            return funnet + " Ventet et nummer som gjelder " + Dagtekst.av(strukturdato)
                    + ", eller som har én etterfølger.";
        }
    }
}

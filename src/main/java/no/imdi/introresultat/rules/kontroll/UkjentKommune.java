package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Programperiode;

/** A programme of the year has a municipality that the change table cannot bring to one of the structure. */
final class UkjentKommune implements Kontroll {
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
    public String utbedring() {
        return "Registrer programmet på riktig kommunenummer.";
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
                        Avvik.om(this, program, melding(program.versjon().kommunenummer(), struktur)))
                .toList();
    }

    private static String melding(String nummer, Kommunestruktur struktur) {
        String funnet = nummer == null
                ? "Kommunenummer mangler."
                : "Kommunenummer «" + nummer + "» kan ikke føres til én kommune.";
        return funnet + " Ventet et nummer som gjelder " + Dagtekst.av(struktur.strukturdato())
                + ", eller som har én etterfølger.";
    }
}

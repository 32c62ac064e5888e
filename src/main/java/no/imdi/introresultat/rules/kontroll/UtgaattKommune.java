package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Programperiode;

/** A programme of the year has a number that is not in force, and is counted in the municipality that continues it. */
final class UtgaattKommune implements Kontroll {
    @Override
    public String kode() {
        return "UTGAATT_KOMMUNE";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.INFO;
    }

    @Override
    public String tekst() {
        return "Kommunenummeret er ikke gyldig på strukturdatoen. Deltakeren telles i kommunen som fører "
                + "det videre.";
    }

    @Override
    public String utbedring() {
        return "Ingenting må rettes. Flytt gjerne programmet til det gjeldende kommunenummeret.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 7: tallene føres på kommunene som finnes på strukturdatoen.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Kommunestruktur struktur = grunnlag.regelverk().struktur();
        return grunnlag.iAaret().stream()
                .map(Programperiode::program)
                .filter(program ->
                        struktur.plasser(program.versjon().kommunenummer()).endret())
                .map(program ->
                        Avvik.om(this, program, melding(program.versjon().kommunenummer(), struktur)))
                .toList();
    }

    private static String melding(String nummer, Kommunestruktur struktur) {
        return "Kommunenummer «" + nummer + "» gjelder ikke " + Dagtekst.av(struktur.strukturdato())
                + ". Deltakeren er ført på " + struktur.plasser(nummer).nummer() + ".";
    }
}

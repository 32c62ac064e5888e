package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Programperiode;

/** A programme of the year has a number that is not in force, and is counted in the municipality that continues it. */
final class UtgaattKommune implements Kontroll {
    @Override
    public String nummer() {
        return "K011";
    }

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
    public String utbedringINir() {
        return "Ingenting må rettes. Flytt gjerne programmet til det gjeldende kommunenummeret.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Ingenting må rettes. Bytt gjerne til det gjeldende kommunenummeret i fagsystemet før "
                + "neste overføring.";
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
                        Avvik.om(this, program, Funnet.av(program.versjon().kommunenummer(), struktur)))
                .toList();
    }

    record Funnet(
            @Felt("Kommunenummeret som er registrert.") String nummer,
            @Felt("Dagen kommunene i resultatet gjelder.") LocalDate strukturdato,
            @Felt("Kommunenummeret deltakeren er ført på.") String nyttNummer)
            implements Funn {
        static Funnet av(String nummer, Kommunestruktur struktur) {
            return new Funnet(
                    nummer, struktur.strukturdato(), struktur.plasser(nummer).nummer());
        }

        @Override
        public String melding() {
            return "Kommunenummer «" + nummer + "» gjelder ikke " + Dagtekst.av(strukturdato)
                    + ". Deltakeren er ført på " + nyttNummer + ".";
        }
    }
}

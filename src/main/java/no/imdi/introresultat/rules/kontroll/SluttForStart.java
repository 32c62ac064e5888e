package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.rules.Regelverk;

/** A programme ends before it starts, around the year, and is therefore out of the calculation. */
final class SluttForStart implements Kontroll {
    @Override
    public String nummer() {
        return "K007";
    }

    @Override
    public String kode() {
        return "SLUTT_FOR_START";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Programmets sluttdato er før startdatoen, og programmet er ikke med i beregningen.";
    }

    @Override
    public String utbedringINir() {
        return "Rett den datoen på programmet som er feil.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Rett den datoen på programmet som er feil, i fagsystemet, overfør på nytt, og sjekk "
                + "begge datoene i NIR.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 1: et program som slutter før det starter, er ugyldig.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.tilstand().program().stream()
                .filter(program -> program.startDato() != null && program.sluttDato() != null)
                .filter(program -> program.sluttDato().isBefore(program.startDato()))
                .filter(program -> kanGjelde(program, grunnlag.regelverk()))
                .map(program -> Avvik.om(this, program, new Funnet(program.sluttDato(), program.startDato())))
                .toList();
    }

    /** Which of the dates is wrong is not known, so the year must lie outside both to be left alone. */
    private static boolean kanGjelde(Program program, Regelverk regelverk) {
        return !program.sluttDato().isAfter(regelverk.sisteDag())
                && !program.startDato().isBefore(regelverk.forsteDag());
    }

    record Funnet(
            @Felt("Programmets sluttdato.") LocalDate slutt,
            @Felt("Programmets startdato.") LocalDate start) implements Funn {
        @Override
        public String melding() {
            return "Sluttdatoen " + Dagtekst.av(slutt) + " er før startdatoen " + Dagtekst.av(start)
                    + ". Ventet slutt samme dag eller senere.";
        }
    }
}

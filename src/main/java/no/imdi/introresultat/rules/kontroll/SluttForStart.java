package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.rules.Regelverk;

/** A programme ends before it starts, around the year, and is therefore out of the calculation. */
final class SluttForStart implements Kontroll {
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
    public String utbedring() {
        return "Rett den datoen som er feil.";
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
                .map(program -> Avvik.om(
                        this,
                        program,
                        "Sluttdatoen " + Dagtekst.av(program.sluttDato()) + " er før startdatoen "
                                + Dagtekst.av(program.startDato()) + ". Ventet slutt samme dag eller senere."))
                .toList();
    }

    /** Which of the dates is wrong is not known, so the year must lie outside both to be left alone. */
    private static boolean kanGjelde(Program program, Regelverk regelverk) {
        return !program.sluttDato().isAfter(regelverk.sisteDag())
                && !program.startDato().isBefore(regelverk.forsteDag());
    }
}

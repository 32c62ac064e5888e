package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.rules.Regelverk;

/** A programme without an end is planned to end before it starts, around the year: it ended before it began. */
final class PlanlagtSluttForStart implements Kontroll {
    @Override
    public String kode() {
        return "PLANLAGT_SLUTT_FOR_START";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Planlagt sluttdato er før startdatoen, og programmet regnes som avsluttet før det startet.";
    }

    @Override
    public String utbedring() {
        return "Rett den datoen som er feil, eller registrer sluttdatoen.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 2: uten sluttdato avsluttes programmet ved planlagt sluttdato.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.tilstand().program().stream()
                .filter(program -> program.sluttDato() == null)
                .filter(program -> program.startDato() != null && program.planlagtSluttDato() != null)
                .filter(program -> program.planlagtSluttDato().isBefore(program.startDato()))
                .filter(program -> kanGjelde(program, grunnlag.regelverk()))
                .map(program -> Avvik.om(
                        this,
                        program,
                        "Planlagt sluttdato " + Dagtekst.av(program.planlagtSluttDato()) + " er før startdatoen "
                                + Dagtekst.av(program.startDato()) + ". Ventet planlagt slutt samme dag eller senere."))
                .toList();
    }

    /** Which of the dates is wrong is not known, so the year must lie outside both to be left alone. */
    private static boolean kanGjelde(Program program, Regelverk regelverk) {
        return !program.planlagtSluttDato().isAfter(regelverk.sisteDag())
                && !program.startDato().isBefore(regelverk.forsteDag());
    }
}

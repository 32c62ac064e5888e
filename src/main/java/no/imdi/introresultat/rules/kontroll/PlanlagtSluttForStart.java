package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.rules.Regelverk;

/** A programme without an end is planned to end before it starts, around the year: it ended before it began. */
final class PlanlagtSluttForStart implements Kontroll {
    @Override
    public String nummer() {
        return "K018";
    }

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
    public String utbedringINir() {
        return "Rett den datoen på programmet som er feil, eller registrer sluttdatoen.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Rett den datoen på programmet som er feil, eller registrer sluttdatoen, i fagsystemet, "
                + "og overfør på nytt.";
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
                .map(program -> Avvik.om(this, program, new Funnet(program.planlagtSluttDato(), program.startDato())))
                .toList();
    }

    /** Which of the dates is wrong is not known, so the year must lie outside both to be left alone. */
    private static boolean kanGjelde(Program program, Regelverk regelverk) {
        return !program.planlagtSluttDato().isAfter(regelverk.sisteDag())
                && !program.startDato().isBefore(regelverk.forsteDag());
    }

    record Funnet(
            @Felt("Den planlagte sluttdatoen.") LocalDate planlagtSlutt,
            @Felt("Programmets startdato.") LocalDate start)
            implements Funn {
        @Override
        public String melding() {
            return "Planlagt sluttdato " + Dagtekst.av(planlagtSlutt) + " er før startdatoen " + Dagtekst.av(start)
                    + ". Ventet planlagt slutt samme dag eller senere.";
        }
    }
}

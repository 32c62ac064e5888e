package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Program;

/** A programme that may bear on the year has no start, and is therefore out of the calculation. */
final class ManglerStartdato implements Kontroll {
    @Override
    public String nummer() {
        return "K017";
    }

    @Override
    public String kode() {
        return "MANGLER_STARTDATO";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Programmet har ingen startdato og er ikke med i beregningen.";
    }

    @Override
    public String utbedringINir() {
        return "Registrer startdatoen. Er programmet registrert ved en feil, slett det.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer startdatoen i fagsystemet, overfør på nytt, og sjekk i NIR at den er kommet "
                + "fram. Er programmet registrert ved en feil, slett det begge steder.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 1: et program uten startdato er ugyldig.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        return grunnlag.tilstand().program().stream()
                .filter(program -> program.startDato() == null)
                .filter(program -> kanGjelde(program, grunnlag.regelverk().forsteDag()))
                .map(program -> Avvik.om(this, program, new Funnet()))
                .toList();
    }

    /** Without a start only an end before the year shows that a programme is history. */
    private static boolean kanGjelde(Program program, LocalDate forsteDag) {
        LocalDate slutt = program.sluttDato() != null ? program.sluttDato() : program.planlagtSluttDato();
        return slutt == null || !slutt.isBefore(forsteDag);
    }

    record Funnet() implements Funn {
        @Override
        public String melding() {
            return "Startdato mangler. Ventet den første dagen deltakeren var i programmet.";
        }
    }
}

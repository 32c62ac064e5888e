package no.imdi.introresultat.operations.forklaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Programslutt;
import no.imdi.introresultat.rules.Regel;
import no.imdi.introresultat.rules.Regelverk;

/** Programmes in words: when they ended and why. */
final class Programtekst {
    private final Regelverk regelverk;
    private final Tekster tekster;

    Programtekst(Regelverk regelverk, Tekster tekster) {
        this.regelverk = regelverk;
        this.tekster = tekster;
    }

    /** What decides a programme's end. */
    String slutt(Programslutt slutt) {
        return switch (slutt.grunn()) {
            case UTEN_STARTDATO ->
                "regnes ikke med, fordi det mangler startdato" + Regeltekst.etter(Regel.GYLDIG_PROGRAM) + ".";
            case SLUTT_FOR_START ->
                "regnes ikke med, fordi det slutter før det starter" + Regeltekst.etter(Regel.GYLDIG_PROGRAM) + ".";
            case REGISTRERT -> "avsluttet " + tekster.dato(slutt.dato()) + ", som er den registrerte sluttdatoen.";
            case PLANLAGT ->
                "ingen sluttdato er registrert, og planlagt slutt er " + tekster.dato(slutt.dato()) + ved(slutt.dato());
            case MAKSIMAL_TID ->
                "verken slutt eller planlagt slutt er registrert. Lengste programtid ("
                        + lengde(regelverk.maksProgramtid()) + ") fra "
                        + tekster.dato(slutt.program().startDato()) + " og " + slutt.permisjonsdager()
                        + " dager permisjon gir " + tekster.dato(slutt.dato()) + ved(slutt.dato());
        };
    }

    private String ved(LocalDate grense) {
        return grense.isAfter(regelverk.sisteDag())
                ? ". Programmet pågår etter årets slutt."
                : ". Programmet ble avsluttet automatisk den dagen.";
    }

    /** A programme and how long it lasted. */
    String periode(Programperiode periode) {
        return "program " + periode.id() + " (" + tekster.dato(periode.start()) + " – "
                + (periode.lopende() ? "pågår" : tekster.dato(periode.slutt())) + ")";
    }

    private static String lengde(Period tid) {
        List<String> deler = new ArrayList<>();
        if (tid.getYears() > 0) {
            deler.add(tid.getYears() + " år");
        }
        if (tid.getMonths() > 0) {
            deler.add(tid.getMonths() + " måneder");
        }
        if (tid.getDays() > 0) {
            deler.add(tid.getDays() + " dager");
        }
        return String.join(" og ", deler);
    }
}

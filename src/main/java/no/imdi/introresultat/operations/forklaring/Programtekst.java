package no.imdi.introresultat.operations.forklaring;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Programslutt;
import no.imdi.introresultat.rules.Regel;
import no.imdi.introresultat.rules.Regelverk;

/** Programmes in words: when they ended and why. */
final class Programtekst {
    private final Regelverk regelverk;
    private final Ord ord;

    Programtekst(Regelverk regelverk, Ord ord) {
        this.regelverk = regelverk;
        this.ord = ord;
    }

    /** What decides a programme's end. */
    String slutt(Programslutt slutt) {
        String grunn = "slutt." + slutt.grunn().name();
        return switch (slutt.grunn()) {
            case UTEN_STARTDATO, SLUTT_FOR_START -> ord.tekst(grunn, ord.etter(Regel.GYLDIG_PROGRAM));
            case REGISTRERT -> ord.tekst(grunn, ord.dato(slutt.dato()));
            case PLANLAGT -> ord.tekst(grunn, ord.dato(slutt.dato()), ved(slutt.dato()));
            case MAKSIMAL_TID ->
                ord.tekst(
                        grunn,
                        lengde(regelverk.maksProgramtid()),
                        ord.dato(slutt.program().startDato()),
                        slutt.permisjonsdager(),
                        ord.dato(slutt.dato()),
                        ved(slutt.dato()));
        };
    }

    private String ved(LocalDate grense) {
        return ord.tekst(grense.isAfter(regelverk.sisteDag()) ? "slutt.etter" : "slutt.automatisk");
    }

    /** A programme and how long it lasted. */
    String periode(Programperiode periode) {
        return periode.lopende()
                ? ord.tekst("periode.lopende", periode.id(), ord.dato(periode.start()))
                : ord.tekst("periode", periode.id(), ord.dato(periode.start()), ord.dato(periode.slutt()));
    }

    private String lengde(Period tid) {
        List<String> deler = new ArrayList<>();
        if (tid.getYears() > 0) {
            deler.add(ord.tekst("lengde.aar", tid.getYears()));
        }
        if (tid.getMonths() > 0) {
            deler.add(ord.tekst("lengde.maaneder", tid.getMonths()));
        }
        if (tid.getDays() > 0) {
            deler.add(ord.tekst("lengde.dager", tid.getDays()));
        }
        return String.join(ord.tekst("lengde.og"), deler);
    }
}

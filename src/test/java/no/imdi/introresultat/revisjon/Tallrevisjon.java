package no.imdi.introresultat.revisjon;

import java.util.Set;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Resultattall;

/** Audits counts that stand in no file: every one of them is published, but for the hidden. */
public final class Tallrevisjon {
    private Tallrevisjon() {}

    /** What the audit finds when these cells are hidden and all others shown. */
    public static Revisjonsresultat revider(Revisjonsgrunnlag grunnlag, Resultattall tall, Set<Cellenokkel> skjulte) {
        Publisert publisert = new Publisert();
        tall.celler().forEach(celle -> {
            Tegnverdi verdi = skjulte.contains(celle)
                    ? Tegnverdi.SKJULT
                    : Tegnverdi.les(Integer.toString(tall.antall(celle))).orElseThrow();
            publisert.antall(celle, new Publisert.Lesning(verdi, "fil", "sted"));
        });
        return new Revisjon(grunnlag, sprak -> (nokkel, verdier) -> nokkel).revider(publisert, 1);
    }
}

package no.imdi.introresultat.job;

import java.util.concurrent.atomic.AtomicLong;
import no.imdi.introresultat.rules.Deltakerberegning;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regelverk;

/**
 * What the steps of a living run share.
 *
 * @param kjoring the run
 * @param grunnlag what it goes by
 * @param regelverk the rules, for the run's kind
 * @param hvem who has it go
 * @param passord what municipalities' control workbooks are encrypted with
 * @param stopp the word to stop
 * @param framdrift told how it gets on
 * @param lest participants calculated so far
 */
record Kjoringsmiljo(
        Kjoring kjoring,
        Kjoringsgrunnlag grunnlag,
        Regelverk regelverk,
        Aktor hvem,
        Passord passord,
        Stopp stopp,
        Framdrift framdrift,
        AtomicLong lest) {
    Kjoringsmiljo(
            Kjoring kjoring, Kjoringsgrunnlag grunnlag, Aktor hvem, Passord passord, Stopp stopp, Framdrift framdrift) {
        this(kjoring, grunnlag, grunnlag.regelverk(kjoring.type()), hvem, passord, stopp, framdrift, new AtomicLong());
    }

    /** The calculation, with the year's controls. */
    Deltakerberegning beregning() {
        return new Deltakerberegning(
                regelverk, grunnlag.kontroller().alle(), grunnlag.oppsett().kontroller());
    }

    boolean endelig() {
        return kjoring.type() == Kjoringstype.ENDELIG;
    }
}

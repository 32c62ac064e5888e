package no.imdi.introresultat.job;

import java.util.List;
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
 * @param godkjenninger the approvals that its files are published on; none while they are drafts
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
        List<Godkjenning> godkjenninger,
        Passord passord,
        Stopp stopp,
        Framdrift framdrift,
        AtomicLong lest) {
    /** For the year's job, whose publication files are drafts. */
    static Kjoringsmiljo forKjoring(
            Kjoring kjoring, Kjoringsgrunnlag grunnlag, Aktor hvem, Passord passord, Framdrift framdrift) {
        return nytt(kjoring, grunnlag, hvem, List.of(), passord, framdrift);
    }

    /** For the publication of a finished run. */
    static Kjoringsmiljo forPublisering(
            Kjoring kjoring,
            Kjoringsgrunnlag grunnlag,
            Aktor hvem,
            List<Godkjenning> godkjenninger,
            Framdrift framdrift) {
        return nytt(kjoring, grunnlag, hvem, godkjenninger, Passord.INGEN, framdrift);
    }

    private static Kjoringsmiljo nytt(
            Kjoring kjoring,
            Kjoringsgrunnlag grunnlag,
            Aktor hvem,
            List<Godkjenning> godkjenninger,
            Passord passord,
            Framdrift framdrift) {
        return new Kjoringsmiljo(
                kjoring,
                grunnlag,
                grunnlag.regelverk(kjoring.type()),
                hvem,
                godkjenninger,
                passord,
                new Stopp(),
                framdrift,
                new AtomicLong());
    }

    /** Whether what is written for publication is marked as a draft. */
    boolean utkast() {
        return godkjenninger.isEmpty();
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

package no.imdi.introresultat.job;

import no.imdi.introresultat.statistics.Resultattall;

/** Works out which cells are hidden from everyone outside, once for all files. */
final class PrikkeSteg extends Steg {
    private final Telling telling;
    private final Prikkeberegning prikking;
    private final Skjulteceller skjulteceller;

    PrikkeSteg(LevendeKjoringer levende, Telling telling, Prikkeberegning prikking, Skjulteceller skjulteceller) {
        super(levende);
        this.telling = telling;
        this.prikking = prikking;
        this.skjulteceller = skjulteceller;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) {
        Resultattall tall = telling.tell(miljo);
        skjulteceller.lagre(
                miljo.kjoring().id(),
                prikking.skjulte(miljo, tall, miljo.grunnlag().oppsett().prikkeregler()));
    }
}

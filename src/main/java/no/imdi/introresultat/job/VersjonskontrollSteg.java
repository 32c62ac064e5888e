package no.imdi.introresultat.job;

import java.io.IOException;
import java.util.Optional;
import no.imdi.introresultat.job.TidligereKjoringer.Rolle;
import no.imdi.introresultat.publication.ssb.Versjonskontroll;
import no.imdi.introresultat.register.RefusedException;

/** Numbers that have been published are not published as others under the same version, or by a run that does not know of them. */
final class VersjonskontrollSteg extends Steg {
    private final TidligereKjoringer tidligereKjoringer;

    VersjonskontrollSteg(LevendeKjoringer levende, TidligereKjoringer tidligereKjoringer) {
        super(levende);
        this.tidligereKjoringer = tidligereKjoringer;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Kjoring kjoring = miljo.kjoring();
        Optional<Kjoring> sist = tidligereKjoringer.sistPublisert(kjoring);
        if (sist.isEmpty()) {
            return;
        }
        if (!sist.equals(Optional.ofNullable(tidligereKjoringer.alle(kjoring).get(Rolle.ERSTATTER)))) {
            throw new RefusedException("Kjøringen " + kjoring.fulltNavn() + " ble startet før "
                    + sist.get().fulltNavn()
                    + " ble publisert, så filene sier ikke at de erstatter den, og ingenting er"
                    + " publisert; start en ny kjøring og godkjenn den.");
        }
        Optional<String> brudd = Versjonskontroll.brudd(
                new Mapper(sist.get().mappe()).overlevering(), new Mapper(kjoring.arbeidsmappe()).overlevering());
        if (brudd.isPresent()) {
            throw new RefusedException("Datasettet " + brudd.get() + " er et annet enn det som er publisert fra "
                    + sist.get().fulltNavn()
                    + ", og ingenting er publisert; legg til en utgave som sier hva som er endret og"
                    + " hvorfor, under «utgaver» i config/aar/" + kjoring.aar()
                    + ".yaml, og kjør og godkjenn på nytt.");
        }
    }
}

package no.imdi.introresultat.job;

import java.util.List;
import no.imdi.introresultat.disclosure.Celleprikking;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjultcelle;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Resultattall;

/** Works out what a run has to hide, with what was published before it in mind. */
final class Prikkeberegning {
    private final Telling telling;
    private final Skjulteceller skjulteceller;
    private final TidligereKjoringer tidligereKjoringer;

    Prikkeberegning(Telling telling, Skjulteceller skjulteceller, TidligereKjoringer tidligereKjoringer) {
        this.telling = telling;
        this.skjulteceller = skjulteceller;
        this.tidligereKjoringer = tidligereKjoringer;
    }

    /** The cells that a run with these numbers hides under these rules. */
    List<Skjultcelle> skjulte(Kjoringsmiljo miljo, Resultattall tall, Prikkeregler regler) {
        Grupperinger grupperinger =
                Grupperinger.av(miljo.grunnlag().kodeverk(), miljo.kjoring().aar());
        return new Celleprikking(grupperinger, regler).skjulte(tall, tidligere(miljo));
    }

    /** What everyone outside has seen of the year before, in the same regions. */
    private List<Skjerming> tidligere(Kjoringsmiljo miljo) {
        return tidligereKjoringer.utgitte(miljo.kjoring()).stream()
                .map(tidligere -> skjulteceller.skjerming(tidligere.id(), telling.tell(tidligere, miljo.grunnlag())))
                .toList();
    }
}

package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What anyone can find out about unknown counts from linear relations between them: each unknown's feasible interval, given
 * that counts are whole and not negative.
 *
 * <p>First the equations alone, then one relation at a time, then all at once in each connected part.
 */
final class Angrep {
    private final int antall;
    private final List<Relasjon> relasjoner;
    private final long bredde;

    /**
     * What is known of one unknown afterwards. An interval that is wide enough may be narrower than said.
     *
     * @param minst the least it can be
     * @param storst the largest it can be; {@link Grenser#UENDELIG} without bound
     * @param avLikninger whether the equations alone give it
     */
    record Svar(long minst, long storst, boolean avLikninger) {
        long bredde() {
            return storst - minst;
        }
    }

    /**
     * @param antall number of unknowns
     * @param relasjoner the relations between them
     * @param bredde intervals narrower than this are found
     */
    Angrep(int antall, List<Relasjon> relasjoner, long bredde) {
        this.antall = antall;
        this.relasjoner = relasjoner;
        this.bredde = bredde;
    }

    /**
     * What is known of each unknown.
     *
     * @throws SelvmotsigelseException when no counts fit the relations
     */
    List<Svar> utfor() {
        OptionalLong[] eksakt = Eksaktlosning.los(antall, relasjoner);
        Grenser grenser = new Grenser(antall, relasjoner);
        for (int i = 0; i < antall; i++) {
            if (eksakt[i].isPresent()) {
                grenser.snevrInn(i, eksakt[i].getAsLong(), eksakt[i].getAsLong());
            }
        }
        grenser.utled();
        alleSammenhenger(grenser).forEach(en -> grenser.snevrInn(en.ukjent(), en.minst(), en.storst()));
        grenser.utled();
        List<Svar> svar = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            svar.add(new Svar(grenser.minst(i), grenser.storst(i), eksakt[i].isPresent()));
        }
        return svar;
    }

    /** The largest parts are begun first, by whoever is free: one of them can take as long as all the others. */
    private List<Lineaergrenser.Intervall> alleSammenhenger(Grenser grenser) {
        Queue<Delsystem> venter = new ConcurrentLinkedQueue<>(Delsystem.av(antall, relasjoner, grenser));
        return IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .mapToObj(arbeider -> Stream.generate(venter::poll)
                        .takeWhile(Objects::nonNull)
                        .flatMap(del -> Lineaergrenser.finn(grenser, del, bredde).stream())
                        .toList())
                .toList()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}

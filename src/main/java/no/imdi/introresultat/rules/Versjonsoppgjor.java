package no.imdi.introresultat.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Versjon;

/**
 * Settles for one participant which versions count (contract section 2), and tells what became of each. The same decisions
 * give the state the calculation uses and the history an explanation shows.
 */
final class Versjonsoppgjor {
    private final String deltakerId;
    private final Regelverk regelverk;
    private final BiConsumer<Registrering, Versjonsstatus> mottaker;

    /**
     * @param mottaker told the status of every version, in the order they are given, also of those that name someone else
     */
    Versjonsoppgjor(String deltakerId, Regelverk regelverk, BiConsumer<Registrering, Versjonsstatus> mottaker) {
        this.deltakerId = deltakerId;
        this.regelverk = regelverk;
        this.mottaker = mottaker;
    }

    /** The participant's registrations of one kind that count, by id. */
    <R extends Registrering> List<R> gjorOpp(List<R> versjoner) {
        Map<String, R> hoyeste = new HashMap<>();
        Set<R> forSene = new HashSet<>();
        for (R registrering : versjoner) {
            if (erForSen(registrering)) {
                forSene.add(registrering);
            } else {
                hoyeste.merge(registrering.versjon().id(), registrering, Versjonsoppgjor::nyeste);
            }
        }
        for (R registrering : versjoner) {
            mottaker.accept(registrering, status(registrering, forSene, hoyeste));
        }
        return hoyeste.values().stream()
                .filter(this::erDeltakerens)
                .filter(registrering -> registrering.versjon().operasjon() != Operasjon.SLETTET)
                .sorted(Comparator.comparing(
                        registrering -> registrering.versjon().id()))
                .toList();
    }

    /** Whether the version names the participant, and not someone the registration has been moved to or from. */
    private boolean erDeltakerens(Registrering registrering) {
        return registrering.versjon().deltakerId().equals(deltakerId);
    }

    private boolean erForSen(Registrering registrering) {
        if (regelverk.type() == Kjoringstype.FORELOPIG) {
            return false;
        }
        Versjon versjon = registrering.versjon();
        return !versjon.registrert()
                .isBefore(regelverk
                        .frist()
                        .gjeldendeFor(registrering.type(), versjon)
                        .cutoff());
    }

    private static <R extends Registrering> R nyeste(R en, R annen) {
        return en.versjon().versjon() > annen.versjon().versjon() ? en : annen;
    }

    private static <R extends Registrering> Versjonsstatus status(
            R registrering, Set<R> forSene, Map<String, R> hoyeste) {
        if (forSene.contains(registrering)) {
            return Versjonsstatus.FOR_SEN;
        }
        if (hoyeste.get(registrering.versjon().id()) != registrering) {
            return Versjonsstatus.ERSTATTET;
        }
        return registrering.versjon().operasjon() == Operasjon.SLETTET
                ? Versjonsstatus.SLETTET
                : Versjonsstatus.GJELDENDE;
    }
}

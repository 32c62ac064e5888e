package no.imdi.introresultat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;

/** A register small enough to read: a few participants and every version registered on them. */
record Smaaregister(List<Deltaker> deltakere, List<Program> program, List<Vedtak> vedtak, List<Tiltak> tiltak) {

    /** A register of these participants and versions, whatever kinds they are. */
    static Smaaregister av(List<Deltaker> deltakere, List<Registrering> registreringer) {
        return new Smaaregister(
                deltakere,
                bare(Program.class, registreringer),
                bare(Vedtak.class, registreringer),
                bare(Tiltak.class, registreringer));
    }

    /** Every version of every kind. */
    List<Registrering> alle() {
        List<Registrering> alle = new ArrayList<>(program);
        alle.addAll(vedtak);
        alle.addAll(tiltak);
        return alle;
    }

    /** What the rules are given for one participant: all versions of each id that was ever theirs. */
    Deltakermappe mappe(Deltaker deltaker) {
        return new Deltakermappe(deltaker, ider(deltaker, program), ider(deltaker, vedtak), ider(deltaker, tiltak));
    }

    private static <R extends Registrering> List<R> ider(Deltaker deltaker, List<R> liste) {
        Set<String> ider = liste.stream()
                .filter(registrering -> registrering.versjon().deltakerId().equals(deltaker.deltakerId()))
                .map(registrering -> registrering.versjon().id())
                .collect(Collectors.toSet());
        return liste.stream()
                .filter(registrering -> ider.contains(registrering.versjon().id()))
                .toList();
    }

    private static <R extends Registrering> List<R> bare(Class<R> type, List<Registrering> registreringer) {
        return registreringer.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public String toString() {
        StringBuilder tekst = new StringBuilder();
        deltakere.forEach(deltaker -> tekst.append("  ").append(deltaker).append('\n'));
        alle().forEach(registrering -> tekst.append("  ").append(registrering).append('\n'));
        return tekst.toString();
    }
}

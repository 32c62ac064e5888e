package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;

/**
 * What NIR has of one participant in one municipality, as a run counts it. There is none of a shielded identity: to a
 * municipality that asks, such a number is one that NIR does not have.
 *
 * @param deltakerId the participant
 * @param kommunenummer the municipality, in the run's structure
 * @param program the programmes that count there, by id
 * @param forSent whether a version of a programme there came too late
 */
public record Nirdeltaker(String deltakerId, String kommunenummer, List<Nirprogram> program, boolean forSent) {
    /** Copies the list. */
    public Nirdeltaker {
        program = List.copyOf(program);
    }

    /** One for each municipality that the participant has or, but for the deadline, would have a programme in; by number. */
    public static List<Nirdeltaker> av(Deltakermappe mappe, Regelverk regelverk) {
        if (mappe.deltaker().skjermet()) {
            return List.of();
        }
        Deltakervurdering vurdering = Deltakervurdering.av(mappe, regelverk);
        Map<String, List<Nirprogram>> perKommune = new TreeMap<>();
        for (Programslutt slutt : vurdering.program()) {
            String kommune = kommune(slutt.program(), regelverk);
            if (kommune != null) {
                perKommune.computeIfAbsent(kommune, ny -> new ArrayList<>()).add(program(slutt, vurdering, regelverk));
            }
        }
        List<String> forSene = vurdering.tilstand().utelatte().stream()
                .map(Utelatt::registrering)
                .filter(registrering -> registrering.type() == Registertype.PROGRAM)
                .map(registrering -> kommune(registrering, regelverk))
                .filter(kommune -> kommune != null)
                .toList();
        forSene.forEach(kommune -> perKommune.computeIfAbsent(kommune, ny -> new ArrayList<>()));
        return perKommune.entrySet().stream()
                .map(en -> new Nirdeltaker(
                        mappe.deltaker().deltakerId(), en.getKey(), en.getValue(), forSene.contains(en.getKey())))
                .toList();
    }

    private static String kommune(Registrering registrering, Regelverk regelverk) {
        return regelverk
                .struktur()
                .plasser(registrering.versjon().kommunenummer())
                .nummer();
    }

    private static Nirprogram program(Programslutt slutt, Deltakervurdering vurdering, Regelverk regelverk) {
        LocalDate forste = regelverk.forsteDag();
        LocalDate siste = regelverk.sisteDag();
        Programperiode periode = slutt.periode(siste).orElse(null);
        return new Nirprogram(
                slutt.program(),
                periode != null && periode.automatisk() ? periode.slutt() : null,
                periode == null ? ugyldigIAaret(slutt.program(), forste, siste) : periode.aktiv(forste, siste),
                tiltak(slutt.program(), periode, vurdering.tilstand().tiltak(), siste));
    }

    private static boolean ugyldigIAaret(Program program, LocalDate forste, LocalDate siste) {
        LocalDate start = program.startDato();
        LocalDate slutt = program.sluttDato();
        return (start == null || !start.isAfter(siste)) && (slutt == null || !slutt.isBefore(forste));
    }

    private static SortedSet<String> tiltak(
            Program program, Programperiode periode, List<Tiltak> tiltakene, LocalDate sisteDag) {
        LocalDate fra = program.startDato() == null ? LocalDate.MIN : program.startDato();
        LocalDate til = periode == null || periode.lopende() ? sisteDag : periode.slutt();
        return tiltakene.stream()
                .filter(tiltak -> tiltak.ordning() == Ordning.INTRO && tiltak.tiltakstype() != null)
                .filter(tiltak -> tiltak.aktivt(fra, til))
                .map(Tiltak::tiltakstype)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

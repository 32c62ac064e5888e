package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Programopplysning;

/**
 * A municipality's own list held against NIR, programme by programme.
 *
 * @param sammenlignet what the list tells, and so is compared
 * @param bareNir programmes of the year that the list does not have, by participant and id
 * @param bareEgne programmes that NIR does not have, in the list's order
 * @param felles programmes that both have, in the list's order
 */
public record Avstemming(
        Set<Programopplysning> sammenlignet, List<Nirprogram> bareNir, List<Bareegen> bareEgne, List<Par> felles) {
    /** Copies all. */
    public Avstemming {
        sammenlignet = sammenlignet.isEmpty() ? Set.of() : EnumSet.copyOf(sammenlignet);
        bareNir = List.copyOf(bareNir);
        bareEgne = List.copyOf(bareEgne);
        felles = List.copyOf(felles);
    }

    /**
     * A programme that NIR does not have.
     *
     * @param program as the municipality has it
     * @param forSent whether a programme of the participant was registered in NIR, but too late to count
     */
    public record Bareegen(Egetprogram program, boolean forSent) {}

    /**
     * A programme that both have.
     *
     * @param egen as the municipality has it
     * @param nir as it counts in NIR
     * @param ulike what is not the same
     */
    public record Par(Egetprogram egen, Nirprogram nir, Set<Programopplysning> ulike) {
        /** Copies the set. */
        public Par {
            ulike = ulike.isEmpty() ? Set.of() : EnumSet.copyOf(ulike);
        }
    }

    /** The pairs in which something is not the same. */
    public List<Par> ulike() {
        return felles.stream().filter(par -> !par.ulike().isEmpty()).toList();
    }

    /**
     * Compares. Programmes of a participant are paired by the same start, then by the nearest one; of what is left over, the
     * list's are all told of, and NIR's when they concern the year.
     *
     * @param egen the municipality's list
     * @param deltakere what NIR has in the municipality
     */
    public static Avstemming av(Egenliste egen, List<Nirdeltaker> deltakere) {
        Map<String, Nirdeltaker> iNir = deltakere.stream()
                .collect(Collectors.toMap(Nirdeltaker::deltakerId, en -> en, (en, annen) -> en, TreeMap::new));
        Map<String, List<Egetprogram>> egne = egen.program().stream()
                .collect(Collectors.groupingBy(Egetprogram::deltakerId, TreeMap::new, Collectors.toList()));
        List<Par> felles = new ArrayList<>();
        List<Bareegen> bareEgne = new ArrayList<>();
        List<Nirprogram> bareNir = new ArrayList<>();
        Stream.concat(iNir.keySet().stream(), egne.keySet().stream())
                .distinct()
                .sorted()
                .forEach(id -> {
                    Nirdeltaker nir = iNir.getOrDefault(id, new Nirdeltaker(id, null, List.of(), false));
                    Deltakerpar rest = new Deltakerpar(egne.getOrDefault(id, List.of()), nir.program());
                    rest.par()
                            .forEach(par -> felles.add(
                                    new Par(par.egen(), par.nir(), ulike(par.egen(), par.nir(), egen.opplysninger()))));
                    rest.egne.forEach(program -> bareEgne.add(new Bareegen(program, nir.forSent())));
                    rest.nir.stream().filter(Nirprogram::iAaret).forEach(bareNir::add);
                });
        felles.sort(Comparator.comparingInt(par -> par.egen().rad()));
        bareEgne.sort(Comparator.comparingInt(bare -> bare.program().rad()));
        return new Avstemming(egen.opplysninger(), bareNir, bareEgne, felles);
    }

    private static Set<Programopplysning> ulike(Egetprogram egen, Nirprogram nir, Set<Programopplysning> sammenlignet) {
        return sammenlignet.stream()
                .filter(opplysning -> !like(egen, nir, opplysning))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Programopplysning.class)));
    }

    private static boolean like(Egetprogram egen, Nirprogram nir, Programopplysning opplysning) {
        Program program = nir.program();
        return switch (opplysning) {
            case START -> Objects.equals(egen.start(), program.startDato());
            case SLUTT -> Objects.equals(egen.slutt(), program.sluttDato());
            case AARSAK -> Objects.equals(egen.aarsak(), program.avslutningsaarsak());
            case TILTAK -> egen.tiltak().equals(nir.tiltak());
        };
    }

    /** The programmes of one participant; what is not paired is left. */
    private static final class Deltakerpar {
        private record Kandidat(Egetprogram egen, Nirprogram nir) {
            /** Whether they may be the same: what is long over is so only when it began on the very day. */
            boolean mulig() {
                return nir.iAaret() || avstand() == 0;
            }

            /** Days apart; a start that one does not have is farther off than any date. */
            long avstand() {
                LocalDate egetStart = egen.start();
                LocalDate nirStart = nir.program().startDato();
                return egetStart == null || nirStart == null
                        ? Long.MAX_VALUE
                        : Math.abs(ChronoUnit.DAYS.between(egetStart, nirStart));
            }
        }

        private final List<Egetprogram> egne;
        private final List<Nirprogram> nir;

        Deltakerpar(List<Egetprogram> egne, List<Nirprogram> nir) {
            this.egne = new ArrayList<>(egne);
            this.nir = new ArrayList<>(nir);
        }

        List<Kandidat> par() {
            List<Kandidat> par = new ArrayList<>();
            List<Kandidat> kandidater = egne.stream()
                    .flatMap(egen -> nir.stream().map(program -> new Kandidat(egen, program)))
                    .filter(Kandidat::mulig)
                    .sorted(Comparator.comparingLong(Kandidat::avstand)
                            .thenComparing(kandidat -> !kandidat.nir().iAaret())
                            .thenComparingInt(kandidat -> kandidat.egen().rad())
                            .thenComparing(kandidat ->
                                    kandidat.nir().program().versjon().id()))
                    .toList();
            for (Kandidat kandidat : kandidater) {
                if (egne.contains(kandidat.egen()) && nir.contains(kandidat.nir())) {
                    egne.remove(kandidat.egen());
                    nir.remove(kandidat.nir());
                    par.add(kandidat);
                }
            }
            return par;
        }
    }
}

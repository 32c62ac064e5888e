package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.register.Kommunestruktur;

/**
 * Which number a municipality of the result year was registered under at another time: an expired one before a merger or
 * renumbering, now and then the coming one after the year.
 */
final class Kommunenumre {
    private static final int AAR_TILBAKE = 4;
    private static final double FORUT = 0.05;

    private final int aar;
    private final Map<Integer, Map<String, List<String>>> tidligere = new HashMap<>();
    private final Kommunestruktur nesteAars;

    /**
     * @param kodeverk the code lists
     * @param aarets the municipalities of the result year
     */
    Kommunenumre(Kodeverk kodeverk, Kommunestruktur aarets) {
        this.aar = aarets.strukturdato().getYear();
        this.nesteAars = kodeverk.struktur(LocalDate.of(aar + 1, 12, 31));
        for (int da = aar - AAR_TILBAKE; da < aar; da++) {
            Map<String, List<String>> numre = new HashMap<>();
            for (Kommune kommune : kodeverk.struktur(LocalDate.of(da, 12, 31)).kommuner()) {
                Kommuneplassering plass = aarets.plasser(kommune.nummer());
                if (plass.kjent()) {
                    numre.computeIfAbsent(plass.nummer(), nummer -> new ArrayList<>())
                            .add(kommune.nummer());
                }
            }
            tidligere.put(da, numre);
        }
    }

    /**
     * The number in use on a day.
     *
     * @param nummer the number in the result year
     * @param dag the day of registration
     * @param valg chooses among several predecessors, and whether the coming number is used too early; from 0 up to 1
     */
    String paa(String nummer, LocalDate dag, double valg) {
        if (dag.getYear() > aar) {
            Kommuneplassering ny = nesteAars.plasser(nummer);
            return valg < FORUT && ny.kjent() ? ny.nummer() : nummer;
        }
        List<String> gamle = tidligere.getOrDefault(dag.getYear(), Map.of()).getOrDefault(nummer, List.of());
        if (gamle.isEmpty() || gamle.contains(nummer)) {
            return nummer;
        }
        return gamle.get((int) (valg * gamle.size()));
    }
}

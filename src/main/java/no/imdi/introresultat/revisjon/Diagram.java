package no.imdi.introresultat.revisjon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regneark;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regnecelle;

/**
 * What a chart holds besides its looks. A chart carries its numbers along: it may hold those that stand in the cells it
 * points at, and no other.
 *
 * @param tekster its titles and what it says to those who do not see it
 * @param punkter the values it carries
 */
record Diagram(List<String> tekster, List<Punkt> punkter) {
    /**
     * A value a chart carries.
     *
     * @param referanse the cell it is said to stand in, such as {@code Forside!$D$7}; empty when it is said to stand in none
     * @param verdi the value
     * @param erTall whether it is carried as a number
     */
    record Punkt(String referanse, String verdi, boolean erTall) {}

    /** The values that do not stand in the cells they are said to stand in. */
    List<Punkt> fremmede(List<Regneark> arkene) {
        Map<String, Regnecelle> celler = arkene.stream()
                .flatMap(ark -> ark.rader().stream()
                        .flatMap(rad -> rad.celler().entrySet().stream()
                                .map(celle -> Map.entry(
                                        ark.navn() + "!" + bokstaver(celle.getKey()) + rad.nummer(),
                                        celle.getValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return punkter.stream()
                .filter(punkt -> !samme(punkt, celler.get(enkel(punkt.referanse()))))
                .toList();
    }

    private static boolean samme(Punkt punkt, Regnecelle celle) {
        if (celle == null || celle.erTall() != punkt.erTall()) {
            return false;
        }
        return punkt.erTall()
                ? new BigDecimal(punkt.verdi()).compareTo(new BigDecimal(celle.tekst())) == 0
                : punkt.verdi().equals(celle.tekst());
    }

    private static String enkel(String referanse) {
        return referanse.replaceFirst("^'(.*)'!", "$1!").replace("$", "");
    }

    private static String bokstaver(int kolonne) {
        return (kolonne < 26 ? "" : bokstaver(kolonne / 26 - 1)) + (char) ('A' + kolonne % 26);
    }
}

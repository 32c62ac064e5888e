package no.imdi.introresultat.extract.syntetisk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.RefusedException;

/**
 * The tables in {@code config/syntetisk/} that say how common things are.
 *
 * @param kommuner sizes of the largest municipalities, 2018 numbers
 * @param aarsakerMenn weights of men's reasons for ending
 * @param aarsakerKvinner weights of women's reasons for ending
 * @param bydeler weights of Oslo's districts
 * @param tiltakstyper weights of types of measure besides Norwegian training
 */
record Vekttabeller(
        Map<String, Double> kommuner,
        Map<String, Double> aarsakerMenn,
        Map<String, Double> aarsakerKvinner,
        Map<String, Double> bydeler,
        Map<String, Double> tiltakstyper) {
    private static final String MAPPE = "config/syntetisk/";

    /** Reads the tables; one that is missing or cannot be used is refused. */
    static Vekttabeller les(Ressurser ressurser) {
        return new Vekttabeller(
                tabell(ressurser, "storrelser.csv", 1),
                tabell(ressurser, "aarsaker.csv", 1),
                tabell(ressurser, "aarsaker.csv", 2),
                tabell(ressurser, "bydeler.csv", 1),
                tabell(ressurser, "tiltak.csv", 1));
    }

    private static Map<String, Double> tabell(Ressurser ressurser, String fil, int kolonne) {
        List<String> linjer = ressurser
                .tekst(MAPPE + fil)
                .map(tekst -> tekst.lines().toList())
                .orElseThrow(() -> new RefusedException(
                        "Filen " + MAPPE + fil + " mangler; hent den tilbake fra programmets kildekode."));
        Map<String, Double> vekter = new LinkedHashMap<>();
        for (int i = 1; i < linjer.size(); i++) {
            String[] felt = linjer.get(i).split(";");
            try {
                vekter.put(felt[0], (double) Integer.parseInt(felt[kolonne]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new RefusedException(
                        "%s%s, linje %d: vekten er ikke et heltall; rett linjen.".formatted(MAPPE, fil, i + 1));
            }
        }
        return vekter;
    }
}

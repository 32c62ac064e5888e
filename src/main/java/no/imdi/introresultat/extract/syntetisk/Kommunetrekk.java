package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.register.Kommunestruktur;

/**
 * Draws municipalities of the result year by size. The sizes are those of the 2018 structure (the largest from a table, the
 * rest spread log-normally), brought to the year through the change table; a municipality without a unique 2018
 * counterpart gets a size of its own.
 */
final class Kommunetrekk {
    private static final double MEDIAN = 4500;
    private static final double SPREDNING = 0.9;

    private final Vektet<Kommuneprofil> vektet;

    /**
     * @param kodeverk the code lists
     * @param aarets the municipalities of the result year
     * @param storrelser numbers and sizes of the largest municipalities of 2018
     */
    Kommunetrekk(Kodeverk kodeverk, Kommunestruktur aarets, Map<String, Double> storrelser) {
        Map<String, Double> paaAarets = new HashMap<>();
        Kommunestruktur grunnstruktur = kodeverk.struktur(LocalDate.of(2018, 12, 31));
        for (Kommune kommune : grunnstruktur.kommuner()) {
            Kommuneplassering plass = aarets.plasser(kommune.nummer());
            if (plass.kjent()) {
                Double kjent = storrelser.get(kommune.nummer());
                paaAarets.merge(plass.nummer(), kjent == null ? anslag(kommune.nummer()) : kjent, Double::sum);
            }
        }
        Map<Kommuneprofil, Double> vekter = new LinkedHashMap<>();
        for (Kommune kommune : aarets.kommuner()) {
            Double vekt = paaAarets.get(kommune.nummer());
            vekter.put(Kommuneprofil.av(kommune.nummer()), vekt == null ? anslag(kommune.nummer()) : vekt);
        }
        vektet = new Vektet<>(vekter);
    }

    /** Draws one. */
    Kommuneprofil trekk(Slump slump) {
        return vektet.trekk(slump);
    }

    private static double anslag(String nummer) {
        return MEDIAN * StrictMath.exp(SPREDNING * Slump.av(nummer).normal());
    }
}

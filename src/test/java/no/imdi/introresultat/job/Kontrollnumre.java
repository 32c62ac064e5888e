package no.imdi.introresultat.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.introresultat.rules.kontroll.Avvikstype;

/**
 * The ledger of every number and code that a control has ever had. It only grows: a line is never changed or taken out, not
 * even when its control is.
 */
final class Kontrollnumre {
    private static final String HODE = "nummer;kode\n";

    private Kontrollnumre() {}

    /**
     * The ledger with the new controls added.
     *
     * @param forrige the ledger as committed
     * @throws AssertionError when a control has changed its number or code, or uses one that was another's
     */
    static String fortsett(String forrige, List<Avvikstype> typer) {
        Map<String, String> koder = new TreeMap<>();
        forrige.lines().skip(1).forEach(linje -> {
            String[] felt = linje.split(";");
            if (koder.put(felt[0], felt[1]) != null) {
                throw new AssertionError("The number " + felt[0] + " stands twice in the ledger");
            }
        });
        Map<String, String> numre = new HashMap<>();
        koder.forEach((nummer, kode) -> numre.put(kode, nummer));
        List<String> brudd = new ArrayList<>();
        for (Avvikstype type : typer) {
            String kode = koder.getOrDefault(type.nummer(), type.kode());
            String nummer = numre.getOrDefault(type.kode(), type.nummer());
            if (!kode.equals(type.kode()) || !nummer.equals(type.nummer())) {
                brudd.add(type.nummer() + " " + type.kode() + " is given, but the ledger has " + type.nummer() + " "
                        + kode + " and " + nummer + " " + type.kode() + "; take the next free number and a new code");
            }
            koder.putIfAbsent(type.nummer(), type.kode());
        }
        if (!brudd.isEmpty()) {
            throw new AssertionError(String.join("\n", brudd));
        }
        StringBuilder linjer = new StringBuilder(HODE);
        koder.forEach(
                (nummer, kode) -> linjer.append(nummer).append(';').append(kode).append('\n'));
        return linjer.toString();
    }
}

package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rule 7 of contract section 3 a second time: a municipality number of any time brought to one date's structure. */
final class NaivKommune {
    private final Kodelister kodelister;
    private final LocalDate strukturdato;

    NaivKommune(Kodelister kodelister, LocalDate strukturdato) {
        this.kodelister = kodelister;
        this.strukturdato = strukturdato;
    }

    /** The number in the structure, or null when the region is unknown. */
    String plasser(String nummer) {
        if (nummer == null) {
            return null;
        }
        if (kodelister.gyldig("kommuner", "kommunenummer", nummer, strukturdato) != null) {
            return nummer;
        }
        boolean utgaatt = false;
        boolean framtidig = false;
        for (Map<String, String> kommune : kodelister.rader("kommuner")) {
            if (kommune.get("kommunenummer").equals(nummer)) {
                utgaatt |= !LocalDate.parse(kommune.get("gyldig_fra")).isAfter(strukturdato);
                framtidig |= LocalDate.parse(kommune.get("gyldig_fra")).isAfter(strukturdato);
            }
        }
        for (Map<String, String> endring : kodelister.rader("kommuneendringer")) {
            utgaatt |= endring.get("fra_kommunenummer").equals(nummer) && skjedd(endring);
        }
        if (utgaatt) {
            return folg(nummer, "fra_kommunenummer", "til_kommunenummer", true);
        }
        return framtidig ? folg(nummer, "til_kommunenummer", "fra_kommunenummer", false) : null;
    }

    private String folg(String nummer, String her, String neste, boolean framover) {
        List<String> sett = new ArrayList<>();
        String naa = nummer;
        while (!sett.contains(naa)) {
            sett.add(naa);
            TreeSet<String> naboer = new TreeSet<>();
            for (Map<String, String> endring : kodelister.rader("kommuneendringer")) {
                if (endring.get(her).equals(naa) && skjedd(endring) == framover) {
                    naboer.add(endring.get(neste));
                }
            }
            if (naboer.size() != 1) {
                return null;
            }
            naa = naboer.first();
            if (kodelister.gyldig("kommuner", "kommunenummer", naa, strukturdato) != null) {
                return naa;
            }
        }
        return null;
    }

    private boolean skjedd(Map<String, String> endring) {
        return !LocalDate.parse(endring.get("gjelder_fra")).isAfter(strukturdato);
    }
}

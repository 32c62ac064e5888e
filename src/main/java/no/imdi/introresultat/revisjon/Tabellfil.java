package no.imdi.introresultat.revisjon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.introresultat.revisjon.Publisert.Andel;
import no.imdi.introresultat.revisjon.Publisert.Lesning;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Tabell;

/**
 * A file with one table on one level, in whatever format: {@code <table>-<level>-<Y>}.
 *
 * @param tabell the table
 * @param niva the level
 * @param aar the result year
 * @param sti its path in the publication folder
 */
record Tabellfil(Tabell tabell, Niva niva, int aar, String sti) {
    private static final Pattern NAVN = Pattern.compile("(?:.*/)?(\\w+)-(\\w+)-(\\d{4})\\.\\w+");

    /** The file at a path; empty when its name is not that of a table of the year. */
    static Optional<Tabellfil> av(String sti, Kjentenavn navn, int aar) {
        Matcher deler = NAVN.matcher(sti);
        if (!deler.matches() || !deler.group(3).equals(Integer.toString(aar))) {
            return Optional.empty();
        }
        return navn.tabell(deler.group(1))
                .flatMap(tabell -> Kjentenavn.niva(deler.group(2)).map(niva -> new Tabellfil(tabell, niva, aar, sti)));
    }

    /** The names of its dimensions, in the order its numbers are sorted by. */
    List<String> dimensjoner() {
        List<String> dimensjoner = new ArrayList<>(List.of(niva.ord() + "_nr"));
        if (tabell.harDimensjon()) {
            dimensjoner.add(tabell.dimensjon());
        }
        dimensjoner.addAll(List.of("kjonn", "aar", "enhet"));
        return dimensjoner;
    }

    /**
     * Takes in one number of the file.
     *
     * @param koder its code in each dimension
     * @param verdi what stands there
     * @param sted where in the file
     * @return false when the codes name no number of the table
     */
    boolean taInn(List<String> koder, Tegnverdi verdi, String sted, Kjentenavn navn, Publisert publisert) {
        int etterKategori = tabell.harDimensjon() ? 1 : 0;
        String kategori = tabell.harDimensjon() ? koder.get(1) : Tabell.ALLE;
        Optional<Cellenokkel> celle =
                navn.celle(tabell.navn(), niva, koder.get(0), kategori, koder.get(1 + etterKategori));
        if (celle.isEmpty() || !koder.get(2 + etterKategori).equals(Integer.toString(aar))) {
            return false;
        }
        Lesning lesning = new Lesning(verdi, sti, sted);
        switch (koder.get(3 + etterKategori)) {
            case "personer" -> publisert.antall(celle.get(), lesning);
            case "prosent" ->
                publisert.prosent(new Andel(celle.get(), celle.get().alle()), lesning);
            default -> {
                return false;
            }
        }
        return true;
    }
}

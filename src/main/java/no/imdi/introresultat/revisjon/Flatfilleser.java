package no.imdi.introresultat.revisjon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Reads the published flat files (contract section 4). */
final class Flatfilleser {
    private static final Pattern NAVN = Pattern.compile("(\\w+)-(\\w+)-(\\d{4})\\.csv");
    private static final List<String> FASTE = List.of("kjonn", "aar", "enhet", "tabellvariabel", "tabell_navn");

    private final Kjentenavn navn;
    private final int aar;
    private final Publisert publisert;

    Flatfilleser(Kjentenavn navn, int aar, Publisert publisert) {
        this.navn = navn;
        this.aar = aar;
        this.publisert = publisert;
    }

    /** The table and level of a file. */
    private record Innhold(Tabell tabell, Niva niva) {
        private List<String> hode() {
            List<String> hode = new ArrayList<>(List.of(niva.ord() + "_nr"));
            if (tabell.harDimensjon()) {
                hode.add(tabell.dimensjon());
            }
            hode.addAll(FASTE);
            return hode;
        }
    }

    /** Takes in every line of a file. */
    void les(Path fil, String sti) throws IOException {
        Optional<Innhold> innhold = innhold(fil.getFileName().toString());
        if (innhold.isEmpty()) {
            publisert.uforstatt("Filen " + sti + " er ingen av tabellene for " + aar + ".");
            return;
        }
        CsvReader.CsvReaderBuilder leser = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT);
        try (CsvReader<CsvRecord> linjer = leser.ofCsvRecord(Files.newBufferedReader(fil))) {
            boolean forste = true;
            for (CsvRecord linje : linjer) {
                if (!forste) {
                    linje(linje, innhold.get(), sti);
                } else if (!linje.getFields().equals(innhold.get().hode())) {
                    publisert.uforstatt("Filen " + sti + " har en annen overskrift enn tabellen skal ha.");
                    return;
                }
                forste = false;
            }
        } catch (CsvParseException feil) {
            publisert.uforstatt("Filen " + sti + " kan ikke leses som en flatfil.");
        }
    }

    private Optional<Innhold> innhold(String filnavn) {
        Matcher deler = NAVN.matcher(filnavn);
        if (!deler.matches() || !deler.group(3).equals(Integer.toString(aar))) {
            return Optional.empty();
        }
        return navn.tabell(deler.group(1))
                .flatMap(tabell -> Kjentenavn.niva(deler.group(2)).map(niva -> new Innhold(tabell, niva)));
    }

    private void linje(CsvRecord linje, Innhold innhold, String sti) {
        int forskyvning = innhold.tabell().harDimensjon() ? 1 : 0;
        String kategori = forskyvning == 1 ? linje.getField(1) : Tabell.ALLE;
        String enhet = linje.getField(3 + forskyvning);
        Optional<Cellenokkel> celle = navn.celle(
                innhold.tabell().navn(), innhold.niva(), linje.getField(0), kategori, linje.getField(1 + forskyvning));
        Optional<Tegnverdi> verdi = Tegnverdi.les(linje.getField(4 + forskyvning));
        boolean egen = linje.getField(2 + forskyvning).equals(Integer.toString(aar))
                && linje.getField(5 + forskyvning).equals(innhold.tabell().navn());
        if (celle.isEmpty() || verdi.isEmpty() || !egen || !(enhet.equals("personer") || enhet.equals("prosent"))) {
            publisert.uforstatt("Linje " + linje.getStartingLineNumber() + " i " + sti + " er ingen celle i tabellen.");
            return;
        }
        Lesning lesning = new Lesning(verdi.get(), sti, "linje " + linje.getStartingLineNumber());
        if (enhet.equals("personer")) {
            publisert.antall(celle.get(), lesning);
        } else {
            publisert.prosent(new Andel(celle.get(), celle.get().alle()), lesning);
        }
    }
}

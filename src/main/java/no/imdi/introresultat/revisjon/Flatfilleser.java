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

/** Reads the published flat files (contract section 4). */
final class Flatfilleser {
    private static final List<String> SISTE = List.of("tabellvariabel", "tabell_navn");

    private final Kjentenavn navn;
    private final Publisert publisert;

    Flatfilleser(Kjentenavn navn, Publisert publisert) {
        this.navn = navn;
        this.publisert = publisert;
    }

    /** Takes in every line of a file. */
    void les(Path fil, Tabellfil tabellfil) throws IOException {
        List<String> hode = new ArrayList<>(tabellfil.dimensjoner());
        hode.addAll(SISTE);
        CsvReader.CsvReaderBuilder leser = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT);
        try (CsvReader<CsvRecord> linjer = leser.ofCsvRecord(Files.newBufferedReader(fil))) {
            boolean forste = true;
            for (CsvRecord linje : linjer) {
                if (!forste) {
                    linje(linje, tabellfil);
                } else if (!linje.getFields().equals(hode)) {
                    publisert.uforstatt("Filen " + tabellfil.sti() + " har en annen overskrift enn tabellen skal ha.");
                    return;
                }
                forste = false;
            }
        } catch (CsvParseException feil) {
            publisert.uforstatt("Filen " + tabellfil.sti() + " kan ikke leses som en flatfil.");
        }
    }

    private void linje(CsvRecord linje, Tabellfil fil) {
        int antall = fil.dimensjoner().size();
        Optional<Tegnverdi> verdi = Tegnverdi.les(linje.getField(antall));
        String sted = "linje " + linje.getStartingLineNumber();
        boolean forstatt = verdi.isPresent()
                && linje.getField(antall + 1).equals(fil.tabell().navn())
                && fil.taInn(linje.getFields().subList(0, antall), verdi.get(), sted, navn, publisert);
        if (!forstatt) {
            publisert.uforstatt(
                    "Linje " + linje.getStartingLineNumber() + " i " + fil.sti() + " er ingen celle i tabellen.");
        }
    }
}

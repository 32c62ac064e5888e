package no.imdi.introresultat.operations.spor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import no.imdi.introresultat.register.RefusedException;

/**
 * The trail as CSV: UTF-8, semicolons, a header line, times in UTC. Restricted, since it holds participant numbers that someone
 * has asked about. Kept elsewhere, it is what the trail can be held against later.
 */
public final class Sporfil {
    private static final List<String> HODE =
            List.of("nummer", "tid", "hvem", "fra", "adresse", "handling", "kjoring", "gjelder", "svar", "kjede");

    private Sporfil() {}

    /** The whole trail as the bytes of its file. */
    public static byte[] bytes(Sporkontroll spor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter ut = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(bytes, StandardCharsets.UTF_8)) {
            ut.writeRecord(HODE);
            spor.les(linje -> {
                List<String> felter = new ArrayList<>(linje.felter());
                felter.add(linje.kjede());
                ut.writeRecord(felter);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The lines' hashes by number, of a file written before.
     *
     * @throws RefusedException when it is no such file
     */
    public static Map<Long, String> kjeder(Path fil) throws IOException {
        Map<Long, String> kjeder = new HashMap<>();
        try (CsvReader<NamedCsvRecord> inn =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(fil)) {
            for (NamedCsvRecord linje : inn) {
                kjeder.put(Long.parseLong(linje.getField("nummer")), linje.getField("kjede"));
            }
        } catch (CsvParseException | IllegalArgumentException | NoSuchElementException feil) {
            throw new RefusedException(
                    fil + " er ikke et spor skrevet ut av «trail»; oppgi filen slik den ble skrevet.");
        }
        return kjeder;
    }
}

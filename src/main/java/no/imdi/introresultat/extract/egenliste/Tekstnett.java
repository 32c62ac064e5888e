package no.imdi.introresultat.extract.egenliste;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.imdi.introresultat.register.RefusedException;

/** Reads a text file: UTF-8, or Windows-1252 where it is not, with the separator that its first line has most of. */
final class Tekstnett {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Tekstnett() {}

    static Rutenett les(byte[] bytes, Path fil) {
        String tekst = tekst(bytes);
        if (tekst.indexOf('\0') >= 0) {
            throw new RefusedException("Filen " + fil.getFileName()
                    + " er verken en arbeidsbok eller en tekstfil; lagre listen som xlsx eller csv og prøv igjen.");
        }
        List<List<Rute>> rader = new ArrayList<>();
        AtomicInteger rad = new AtomicInteger();
        try {
            CsvReader.builder()
                    .fieldSeparator(skille(tekst))
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(false)
                    .ofCsvRecord(tekst)
                    .forEach(linje -> leggTil(rader, linje, rad.incrementAndGet()));
        } catch (CsvParseException feil) {
            throw new RefusedException("Filen " + fil.getFileName()
                    + " har et anførselstegn som ikke er avsluttet, eller en altfor lang linje, etter rad " + rad
                    + "; rett det og prøv igjen.");
        }
        return new Rutenett(rader);
    }

    private static void leggTil(List<List<Rute>> rader, CsvRecord linje, int rad) {
        List<Rute> ruter = new ArrayList<>();
        for (int i = 0; i < linje.getFieldCount(); i++) {
            String felt = Rutenett.renset(linje.getField(i));
            if (!felt.isEmpty()) {
                ruter.add(new Rute(null, rad, i, felt, null));
            }
        }
        if (!ruter.isEmpty()) {
            rader.add(ruter);
        }
    }

    private static String tekst(byte[] bytes) {
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException ikkeUtf8) {
            tekst = new String(bytes, WINDOWS);
        }
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static char skille(String tekst) {
        String forste =
                tekst.lines().filter(linje -> !linje.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        tegn -> forste.chars().filter(ett -> ett == tegn).count()))
                .orElseThrow();
    }
}

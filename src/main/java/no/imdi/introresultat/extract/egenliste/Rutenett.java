package no.imdi.introresultat.extract.egenliste;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/**
 * The cells of one sheet, row by row, the empty ones left out.
 *
 * @param rader rows that hold something
 */
record Rutenett(List<List<Rute>> rader) {
    private static final long MAKS_BYTES = 20L << 20;

    /**
     * Reads the sheets of a file by what it holds, whatever its name says; a text file is one sheet.
     *
     * @throws RefusedException when it is neither a workbook nor text, or absurdly large
     */
    static List<Rutenett> les(Path fil) {
        if (!Files.isRegularFile(fil)) {
            throw new RefusedException("Det finnes ingen fil " + fil + "; sjekk navnet.");
        }
        try {
            if (Files.size(fil) > MAKS_BYTES) {
                throw new RefusedException("Filen " + fil.getFileName()
                        + " er over 20 MB og er neppe en deltakerliste; sjekk at det er riktig fil.");
            }
            byte[] bytes = Files.readAllBytes(fil);
            if (begynner(bytes, 'P', 'K', 3, 4)) {
                return Arbeidsboknett.les(bytes, fil);
            }
            if (begynner(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new RefusedException(
                        "Filen " + fil.getFileName()
                                + " er en eldre eller passordbeskyttet arbeidsbok; lagre den som xlsx uten passord og prøv igjen.");
            }
            return List.of(Tekstnett.les(bytes, fil));
        } catch (IOException feil) {
            throw new FailedException(
                    "Filen " + fil + " kan ikke leses; sjekk at den ikke er åpen et annet sted, og prøv igjen.", feil);
        }
    }

    private static boolean begynner(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** What stands in a cell, without space of any kind around it; a dash alone is nothing. */
    static String renset(String tekst) {
        String renset = tekst.replace('\u00A0', ' ').strip();
        return renset.equals("-") || renset.equals("–") ? "" : renset;
    }
}

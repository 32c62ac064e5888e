package no.imdi.introresultat.extract.egenliste;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.register.RefusedException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook that are not empty: values as they were last calculated, dates as dates. */
final class Arbeidsboknett {
    private Arbeidsboknett() {}

    static List<Rutenett> les(byte[] bytes, Path fil) {
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Rutenett> nett = new ArrayList<>();
            for (Sheet ark : bok) {
                List<List<Rute>> rader = rader(ark, bok.getNumberOfSheets() > 1 ? ark.getSheetName() : null);
                if (!rader.isEmpty()) {
                    nett.add(new Rutenett(rader));
                }
            }
            return nett;
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException feil) {
            throw new RefusedException("Filen " + fil.getFileName()
                    + " er ikke en hel xlsx-arbeidsbok; åpne den, lagre den på nytt som xlsx og prøv igjen.");
        }
    }

    private static List<List<Rute>> rader(Sheet ark, String navn) {
        List<List<Rute>> rader = new ArrayList<>();
        for (Row rad : ark) {
            List<Rute> ruter = new ArrayList<>();
            for (Cell celle : rad) {
                Rute rute = rute(celle, navn);
                if (!rute.tekst().isEmpty()) {
                    ruter.add(rute);
                }
            }
            if (!ruter.isEmpty()) {
                rader.add(ruter);
            }
        }
        return rader;
    }

    private static Rute rute(Cell celle, String ark) {
        CellType type =
                celle.getCellType() == CellType.FORMULA ? celle.getCachedFormulaResultType() : celle.getCellType();
        int rad = celle.getRowIndex() + 1;
        int kolonne = celle.getColumnIndex();
        return switch (type) {
            case NUMERIC -> {
                double tall = celle.getNumericCellValue();
                boolean dato = DateUtil.isCellDateFormatted(celle);
                yield new Rute(
                        ark,
                        rad,
                        kolonne,
                        new BigDecimal(Double.toString(tall))
                                .stripTrailingZeros()
                                .toPlainString(),
                        dato ? DateUtil.getLocalDateTime(tall).toLocalDate() : null);
            }
            case STRING -> new Rute(ark, rad, kolonne, Rutenett.renset(celle.getStringCellValue()), null);
            case BOOLEAN -> new Rute(ark, rad, kolonne, Boolean.toString(celle.getBooleanCellValue()), null);
            case ERROR -> new Rute(ark, rad, kolonne, "#FEIL", null);
            default -> new Rute(ark, rad, kolonne, "", null);
        };
    }
}

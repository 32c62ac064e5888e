package no.imdi.introresultat.publication.arbeidsbok;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of sheets, the same bytes each time. */
public final class Arbeidsbok {
    /** How a workbook's file name ends. */
    public static final String FILENDELSE = ".xlsx";

    private Arbeidsbok() {}

    /**
     * What a workbook says of itself.
     *
     * @param tittel its title
     * @param utgiver who publishes it
     * @param sprak the language's tag, such as {@code nb-NO}
     * @param tidspunkt stands as created and modified: the extract's time, never the clock's
     * @param merke what every sheet is marked with, such as that it is a draft; null for nothing
     */
    public record Egenskaper(String tittel, String utgiver, String sprak, Instant tidspunkt, String merke) {}

    /** The workbook as the bytes of its file. */
    public static byte[] lag(Egenskaper egenskaper, List<Ark> arkene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XSSFWorkbook bok = new XSSFWorkbook();
        try (Reproduserbar zip = new Reproduserbar(bytes)) {
            beskriv(bok, egenskaper);
            Arkskriver skriver = new Arkskriver(bok, egenskaper.merke(), egenskaper.tittel());
            arkene.forEach(skriver::skriv);
            bok.write(zip);
        } finally {
            // Closing would write the whole workbook once more, to where nobody reads it.
            bok.getPackage().revert();
        }
        return bytes.toByteArray();
    }

    private static void beskriv(XSSFWorkbook bok, Egenskaper egenskaper) {
        String merke = egenskaper.merke();
        Optional<Date> tidspunkt = Optional.of(Date.from(egenskaper.tidspunkt()));
        PackagePropertiesPart kjerne = bok.getProperties().getCoreProperties().getUnderlyingProperties();
        kjerne.setTitleProperty(merke == null ? egenskaper.tittel() : merke + ": " + egenskaper.tittel());
        kjerne.setCreatorProperty(egenskaper.utgiver());
        kjerne.setLanguageProperty(egenskaper.sprak());
        kjerne.setCreatedProperty(tidspunkt);
        kjerne.setModifiedProperty(tidspunkt);
        if (merke != null) {
            kjerne.setContentStatusProperty(merke);
        }
    }
}

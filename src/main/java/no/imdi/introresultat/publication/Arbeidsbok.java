package no.imdi.introresultat.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of sheets, the same bytes each time. */
final class Arbeidsbok {
    static final String FILENDELSE = ".xlsx";

    private Arbeidsbok() {}

    static byte[] lag(String tittel, List<Ark> arkene, Publiseringsopplysninger opplysninger, Tekster tekster)
            throws IOException {
        String merke = opplysninger.utkast() ? tekster.tekst("utkast.merke") : null;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook bok = new XSSFWorkbook()) {
            egenskaper(bok, tittel, merke, opplysninger, tekster);
            Arkskriver skriver = new Arkskriver(bok, merke, tittel);
            arkene.forEach(skriver::skriv);
            bok.write(bytes);
        }
        return Reproduserbar.zip(bytes.toByteArray());
    }

    private static void egenskaper(
            XSSFWorkbook bok, String tittel, String merke, Publiseringsopplysninger opplysninger, Tekster tekster) {
        Optional<Date> hentet = Optional.of(Date.from(opplysninger.hentet()));
        PackagePropertiesPart kjerne = bok.getProperties().getCoreProperties().getUnderlyingProperties();
        kjerne.setTitleProperty(merke == null ? tittel : merke + ": " + tittel);
        kjerne.setCreatorProperty(tekster.tekst("utgiver"));
        kjerne.setLanguageProperty(tekster.sprak());
        kjerne.setCreatedProperty(hentet);
        kjerne.setModifiedProperty(hentet);
        if (merke != null) {
            kjerne.setContentStatusProperty(merke);
        }
    }
}

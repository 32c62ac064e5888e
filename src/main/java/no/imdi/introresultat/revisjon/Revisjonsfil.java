package no.imdi.introresultat.revisjon;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import no.imdi.introresultat.statistics.Cellenokkel;

/** The list of hidden counts that hiding does not protect: restricted, since it holds what should not be known. */
public final class Revisjonsfil {
    private static final String[] HODE = {
        "tabell", "niva", "region", "kategori", "kjonn", "dom", "minst", "storst", "av_likninger", "skjult_i_fil"
    };

    private Revisjonsfil() {}

    /**
     * Writes every count that is not safe, one line each, in the order of tables, levels and regions: UTF-8, semicolons, a
     * header line.
     */
    public static void skriv(Path fil, Revisjonsresultat resultat) throws IOException {
        try (CsvWriter ut = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(fil)) {
            ut.writeRecord(HODE);
            for (Cellefunn funn : resultat.celler()) {
                if (funn.dom() != Cellefunn.Dom.TRYGT) {
                    linje(ut, funn);
                }
            }
        }
    }

    private static void linje(CsvWriter ut, Cellefunn funn) {
        Cellenokkel celle = funn.celle();
        ut.writeRecord(
                celle.tabell(),
                celle.niva().ord(),
                celle.region(),
                celle.kategori(),
                celle.kjonn().kode(),
                funn.dom().ord(),
                Long.toString(funn.minst()),
                funn.storst().isPresent() ? Long.toString(funn.storst().getAsLong()) : "",
                funn.avLikninger() ? "J" : "N",
                funn.skjult() ? "J" : "N");
    }
}

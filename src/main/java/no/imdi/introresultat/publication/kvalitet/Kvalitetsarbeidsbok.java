package no.imdi.introresultat.publication.kvalitet;

import java.io.IOException;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;

/** {@code intern/kvalitetsrapport.xlsx}: the report's tables, a sheet each. */
public final class Kvalitetsarbeidsbok {
    /** The file's name. */
    public static final String FILNAVN = "kvalitetsrapport" + Arbeidsbok.FILENDELSE;

    private Kvalitetsarbeidsbok() {}

    /** The workbook as the bytes of its file. */
    public static byte[] lag(Kvalitetsrapport rapport, Tekster tekster) throws IOException {
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tekster.tekst("kvalitet.tittel", rapport.opplysninger().aar()),
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        rapport.opplysninger().hentet(),
                        tekster.tekst("kvalitet.merke")),
                Kvalitetstabeller.av(rapport, tekster).stream()
                        .map(Seksjon::tabell)
                        .toList());
    }
}

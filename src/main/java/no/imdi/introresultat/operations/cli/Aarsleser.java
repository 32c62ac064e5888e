package no.imdi.introresultat.operations.cli;

import no.imdi.introresultat.job.Aarsoppsett;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A result year that there are regions for. */
final class Aarsleser implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String tekst) {
        if (tekst.matches("\\d{4}")) {
            int aar = Integer.parseInt(tekst);
            if (aar >= Aarsoppsett.FORSTE_AAR && aar <= Aarsoppsett.SISTE_AAR) {
                return aar;
            }
        }
        throw new TypeConversionException("«" + tekst + "» er ikke et resultatår fra " + Aarsoppsett.FORSTE_AAR
                + " til " + Aarsoppsett.SISTE_AAR + ".");
    }
}

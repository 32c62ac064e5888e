package no.imdi.introresultat.extract;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import no.imdi.introresultat.extract.Uttrekksbeskrivelse.Fil;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/** The rows of one CSV file, whose number and SHA-256 are checked against uttrekk.json at its end. */
final class Filstrom implements Radstrom {
    /** No row of the register comes near it: what does is a quote that was never closed. */
    private static final int MAKS_RADLENGDE = 1 << 20;

    private static final String HENT_PAA_NYTT = "; hent uttrekket på nytt fra NIR.";

    private final Uttrekksfil fil;
    private final Fil lovet;
    private final MessageDigest digest = Segl.sha256();
    private final Raatekst raatekst;
    private final CloseableIterator<CsvRecord> linjer;
    private final Kolonneplass plass;
    private long rader;
    private long sisteLinje;
    private String sha256;

    /**
     * @param fil which file
     * @param lovet what uttrekk.json says of it
     * @param bytes its content, closed with this stream
     */
    Filstrom(Uttrekksfil fil, Fil lovet, InputStream bytes) {
        this.fil = fil;
        this.lovet = lovet;
        this.raatekst = new Raatekst(new Utf8Leser(new DigestInputStream(bytes, digest)));
        this.linjer = leser().ofCsvRecord(raatekst).iterator();
        try {
            CsvRecord overskrift = nesteLinje();
            if (overskrift == null) {
                throw new RefusedException(fil.filnavn() + ", linje 1: overskriften mangler" + HENT_PAA_NYTT);
            }
            this.plass = Kolonneplass.fraOverskrift(fil, overskrift.getFields());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static CsvReader.CsvReaderBuilder leser() {
        return CsvReader.builder()
                .fieldSeparator(';')
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAKS_RADLENGDE);
    }

    @Override
    public Rad neste() {
        CsvRecord linje = nesteLinje();
        if (linje == null) {
            kontroller();
            return null;
        }
        rader++;
        List<String> felt = linje.getFields();
        raatekst.glemFoer(sisteLinje);
        return new Rad(sisteLinje, felt, plass, () -> tekst(linje));
    }

    /** The row as it stood. A line end of another kind than the contract's inside a field may hide it; then as RFC 4180 writes it. */
    private String tekst(CsvRecord linje) {
        long linjeskift = linje.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(tegn -> tegn == '\n')
                .count();
        String funnet = raatekst.linjer(linje.getStartingLineNumber(), Math.toIntExact(linjeskift) + 1);
        try (CloseableIterator<CsvRecord> prove = leser().ofCsvRecord(funnet).iterator()) {
            if (prove.hasNext() && prove.next().getFields().equals(linje.getFields()) && !prove.hasNext()) {
                return funnet;
            }
        } catch (CsvParseException | IOException annerledes) {
            // falls through to the row written anew
        }
        return Rad.skrevet(linje.getFields());
    }

    private CsvRecord nesteLinje() {
        try {
            CsvRecord linje = linjer.next();
            sisteLinje = linje.getStartingLineNumber();
            return linje;
        } catch (NoSuchElementException slutt) {
            return null;
        } catch (CsvParseException e) {
            throw new RefusedException(fil.filnavn() + ", etter linje " + sisteLinje
                    + ": anførselstegn er ikke avsluttet eller står feil, eller raden er for lang" + HENT_PAA_NYTT);
        } catch (UncheckedIOException e) {
            throw lesefeil(fil.filnavn(), e.getCause());
        }
    }

    /** What it means that a file of an extract could not be read. */
    static RuntimeException lesefeil(String navn, IOException e) {
        if (e instanceof Utf8Leser.UgyldigUtf8 ugyldig) {
            return new RefusedException(
                    navn + ", linje " + ugyldig.linje() + ": tegnene er ikke gyldig UTF-8" + HENT_PAA_NYTT);
        }
        if (e instanceof java.util.zip.ZipException || e instanceof java.io.EOFException) {
            return new RefusedException(navn + ": zip-filen er ødelagt" + HENT_PAA_NYTT);
        }
        return new FailedException(navn + " kan ikke leses; sjekk disk og rettigheter og start på nytt.", e);
    }

    private void kontroller() {
        if (sha256 != null) {
            return;
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
        if (rader != lovet.rader()) {
            throw new RefusedException(fil.filnavn() + ", linje " + sisteLinje + ": filen har " + rader
                    + " rader, men uttrekk.json sier " + lovet.rader() + HENT_PAA_NYTT);
        }
        if (!sha256.equals(lovet.sha256())) {
            throw new RefusedException(fil.filnavn() + ": filens SHA-256 er " + sha256 + ", men uttrekk.json sier "
                    + lovet.sha256() + HENT_PAA_NYTT);
        }
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            linjer.close();
        } catch (IOException e) {
            throw new FailedException(fil.filnavn() + " kan ikke lukkes; sjekk disken og start på nytt.", e);
        }
    }
}

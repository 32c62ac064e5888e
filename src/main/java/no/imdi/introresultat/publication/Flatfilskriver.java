package no.imdi.introresultat.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.arbeidsbok.Tegn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** Writes the flat files of contract section 4: a file per table and level, one line per cell and unit. */
public final class Flatfilskriver {
    /** The unit of counts. */
    public static final String PERSONER = "personer";

    private final Skjerming skjerming;
    private final int aar;

    /**
     * @param skjerming the counts as they may be shown
     * @param aar the result year
     */
    public Flatfilskriver(Skjerming skjerming, int aar) {
        this.skjerming = skjerming;
        this.aar = aar;
    }

    /** The file name of a table on a level, such as {@code intro_tiltak_4-kommune-2018.csv}. */
    public static String filnavn(Tabell tabell, Niva niva, int aar) {
        return tabell.navn() + "-" + niva.ord() + "-" + aar + ".csv";
    }

    /**
     * Writes every flat file into a folder, which is made when it is not there.
     *
     * @return the files, table by table, level by level
     */
    public List<Path> skrivAlle(Path mappe) {
        List<Path> filer = new ArrayList<>();
        try {
            Files.createDirectories(mappe);
            for (Tabell tabell : skjerming.tall().tabeller()) {
                for (Niva niva : Niva.values()) {
                    if (tabell.iFlatfiler()) {
                        filer.add(skrivFil(mappe, tabell, niva));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filer;
    }

    private Path skrivFil(Path mappe, Tabell tabell, Niva niva) throws IOException {
        Path fil = mappe.resolve(filnavn(tabell, niva, aar));
        try (Writer ut = Files.newBufferedWriter(fil)) {
            skriv(tabell, niva, ut);
        }
        return fil;
    }

    /** Writes one flat file, sorted by region, then the dimensions in published order, then unit. */
    public void skriv(Tabell tabell, Niva niva, Appendable ut) throws IOException {
        ut.append(niva.ord()).append("_nr,");
        if (tabell.harDimensjon()) {
            ut.append(tabell.dimensjon()).append(',');
        }
        ut.append("kjonn,aar,enhet,tabellvariabel,tabell_navn\n");
        List<Region> regioner = skjerming.tall().inndeling().regioner(niva).stream()
                .sorted(Comparator.comparing(Region::nummer))
                .toList();
        for (Region region : regioner) {
            for (Cellenokkel celle : (Iterable<Cellenokkel>) Resultattall.celler(tabell, region)::iterator) {
                linje(tabell, celle, PERSONER, antall(celle), ut);
                linje(tabell, celle, "prosent", prosent(celle), ut);
            }
        }
    }

    private void linje(Tabell tabell, Cellenokkel celle, String enhet, String verdi, Appendable ut) throws IOException {
        ut.append(celle.region()).append(',');
        if (tabell.harDimensjon()) {
            ut.append(celle.kategori()).append(',');
        }
        ut.append(celle.kjonn().kode())
                .append(',')
                .append(Integer.toString(aar))
                .append(',');
        ut.append(enhet)
                .append(',')
                .append(verdi)
                .append(',')
                .append(tabell.navn())
                .append('\n');
    }

    private String antall(Cellenokkel celle) {
        return skjerming.skjult(celle)
                ? Tegn.SKJULT
                : Integer.toString(skjerming.tall().antall(celle));
    }

    private String prosent(Cellenokkel celle) {
        return skjerming.prosentSkjult(celle)
                ? Tegn.SKJULT
                : skjerming.tall().prosent(celle).map(BigDecimal::toPlainString).orElse(Tegn.IKKE_BEREGNELIG);
    }
}

package no.imdi.introresultat.publication.ssb;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.disclosure.Skjulegrunn;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Semikolonskriver;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.Utgave;
import no.imdi.introresultat.publication.data.Dimensjon;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.pakke.Sjekksummer;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kategori;

/**
 * The hand-over folder: a data set for each published table and level, with all its numbers and why each hidden one is hidden,
 * a document for each, the code lists, and checksums. For Statistics Norway only.
 */
public final class Overlevering {
    /** The folder's name in a run. */
    public static final String MAPPE = "overlevering-ssb";

    private static final String KODELISTER = "intro-kodelister";

    private final Publiseringsopplysninger opplysninger;
    private final Kubetekster bokmaal;
    private final Utgave utgave;

    /** @param opplysninger the run; the version is its latest edition, or the first */
    public Overlevering(Publiseringsopplysninger opplysninger) {
        this.opplysninger = opplysninger;
        this.bokmaal = new Kubetekster(new Tekster(Tekster.BOKMAAL), opplysninger);
        List<Utgave> utgaver = opplysninger.utgaver();
        this.utgave = utgaver.isEmpty()
                ? new Utgave(1, null, bokmaal.tekster().tekst("ssb.forste"))
                : utgaver.get(utgaver.size() - 1);
    }

    /**
     * Writes the hand-over into an empty folder.
     *
     * @param skjerming the counts, and which are hidden from everyone else
     * @param grunner why the hidden ones are
     */
    public void skriv(Skjerming skjerming, Map<Cellenokkel, Skjulegrunn> grunner, Path mappe) throws IOException {
        List<Kube> kuber = Kube.alle(skjerming, opplysninger.aar());
        Datafil datafil = new Datafil(skjerming, grunner, utgave.nummer());
        Datadokument dokument =
                new Datadokument(bokmaal, new Kubetekster(new Tekster(Locale.ENGLISH), opplysninger), utgave);
        datafil.skrivAlle(kuber, mappe);
        for (Kube kube : kuber) {
            Datasettnavn navn = datafil.navn(kube);
            Files.writeString(mappe.resolve(navn.dokument()), dokument.tekst(kube, navn));
        }
        kodelister(kuber, mappe);
        Files.writeString(
                mappe.resolve("LES-MEG.txt"),
                bokmaal.tekster().tekst("ssb.lesmeg", opplysninger.aar(), utgave.nummer(), utgave.endring()));
        Sjekksummer.skriv(mappe);
    }

    /** Every code of every dimension once, with the classification it is of. */
    private void kodelister(List<Kube> kuber, Path mappe) throws IOException {
        Set<Dimensjon> dimensjoner = new LinkedHashSet<>();
        kuber.forEach(kube -> bokmaal.dimensjoner(kube).stream()
                .filter(en -> en.rolle() == Dimensjon.Rolle.STED || en.rolle() == Dimensjon.Rolle.INNDELING)
                .forEach(dimensjoner::add));
        Path fil = mappe.resolve(new Datasettnavn(KODELISTER, opplysninger.aar(), utgave.nummer()).fil());
        try (Writer ut = Files.newBufferedWriter(fil)) {
            Semikolonskriver.linje(ut, "variabel", "kode", "navn", "klass");
            for (Dimensjon dimensjon : dimensjoner) {
                for (Kategori verdi : dimensjon.verdier()) {
                    Semikolonskriver.linje(
                            ut,
                            dimensjon.kode(),
                            Klassifikasjon.kode(dimensjon, verdi),
                            verdi.navn(),
                            Klassifikasjon.nummer(dimensjon).orElse(null));
                }
            }
        }
    }
}

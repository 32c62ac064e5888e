package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.revisjon.Revisjon;
import no.imdi.introresultat.revisjon.Revisjonsgrunnlag;
import no.imdi.introresultat.revisjon.Revisjonsresultat;

/** Audits what a finished run published, with the code lists and settings of its year. */
public final class Revisjonstjeneste {
    private final Ressurser ressurser;

    /** @param ressurser where settings and code lists lie */
    public Revisjonstjeneste(Ressurser ressurser) {
        this.ressurser = ressurser;
    }

    /**
     * Reads the run's publication files from disk and attacks them. Of the manifest only the year is used.
     *
     * @param mappe a run's finished folder
     * @throws RefusedException when there is no such folder, or it holds no run
     * @throws no.imdi.introresultat.register.FailedException when the solver gives up
     */
    public Revisjonsresultat revider(Path mappe) throws IOException {
        if (!Files.isRegularFile(mappe.resolve(Manifest.FILNAVN))) {
            throw new RefusedException("Mappen " + mappe + " har ingen " + Manifest.FILNAVN
                    + "; oppgi mappen til en ferdig kjøring, for eksempel utdata/2018/endelig-1.");
        }
        Manifest manifest;
        try {
            manifest = Manifestfil.les(mappe);
        } catch (IOException uleselig) {
            throw new RefusedException(
                    "manifest.json i " + mappe + " er ikke et lesbart manifest; revider en urørt kjøring.");
        }
        return revider(new Mapper(mappe).publisering(), manifest.aar());
    }

    /** Audits a folder of publication files of a year. */
    Revisjonsresultat revider(Path publisering, int aar) throws IOException {
        return revisjon(aar).revider(publisering);
    }

    /** Where two folders of publication files of a year do not hold the same numbers: a Norwegian sentence each. */
    List<String> ulikheter(Path en, Path annen, int aar) throws IOException {
        return revisjon(aar).ulikheter(en, annen);
    }

    private Revisjon revisjon(int aar) {
        Kjoringsgrunnlag grunnlag = new Grunnlagsleser(ressurser).les(aar);
        return new Revisjon(
                new Revisjonsgrunnlag(
                        aar,
                        grunnlag.tabeller(),
                        grunnlag.inndeling(),
                        grunnlag.kodeverk(),
                        grunnlag.oppsett().prikkeregler().grense(),
                        grunnlag.oppsett().prikkeregler().nuller(),
                        grunnlag.oppsett().prikkeregler().bredde(),
                        grunnlag.oppsett().nasjonaltMaal()),
                sprak -> new Tekster(sprak)::tekst);
    }
}

package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Cellenokkel;

/** The audit of a folder of finished publication files: reads them as anyone can, and attacks. */
public final class Revisjon {
    private final Revisjonsgrunnlag grunnlag;
    private final Function<Sprak, Ledetekster> sprak;

    /**
     * @param grunnlag what an attacker knows besides the files
     * @param sprak the texts that stand in the workbooks, by language
     */
    public Revisjon(Revisjonsgrunnlag grunnlag, Function<Sprak, Ledetekster> sprak) {
        this.grunnlag = grunnlag;
        this.sprak = sprak;
    }

    /**
     * Audits a run's publication folder.
     *
     * @param mappe the folder {@code publisering} of a run
     * @throws RefusedException when there is no such folder
     * @throws no.imdi.introresultat.register.FailedException when the solver gives up
     */
    public Revisjonsresultat revider(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            throw new RefusedException(
                    "Mappen " + mappe + " finnes ikke; oppgi mappen til en ferdig kjøring med publiserte filer.");
        }
        Publisert publisert = new Publisert();
        int filer = new Publiseringsleser(mappe, grunnlag, sprak, publisert).les();
        return revider(publisert, filer);
    }

    /** Where two folders do not hold the same numbers, shown or hidden: a Norwegian sentence for each. */
    public List<String> ulikheter(Path en, Path annen) throws IOException {
        Publisert enes = new Publisert();
        new Publiseringsleser(en, grunnlag, sprak, enes).les();
        Publisert andres = new Publisert();
        new Publiseringsleser(annen, grunnlag, sprak, andres).les();
        return enes.ulikheter(andres);
    }

    /** Audits what has been read. */
    Revisjonsresultat revider(Publisert publisert, int filer) {
        Map<Cellenokkel, Integer> viste = publisert.viste();
        Cellemodell modell = new Cellemodell(viste);
        Sammenhenger.bygg(grunnlag, publisert, modell);
        List<String> feil = new ArrayList<>(publisert.uforstatt());
        feil.addAll(publisert.uenigheter());
        feil.addAll(modell.motsigelser());
        List<Cellefunn> funn = List.of();
        try {
            funn = angrip(modell, publisert);
        } catch (SelvmotsigelseException umulig) {
            feil.add("Ingen antall passer med alt som er vist; de skjulte cellene er ikke vurdert.");
        }
        return new Revisjonsresultat(grunnlag.aar(), filer, viste.size(), grunnlag.prikkebredde(), funn, feil);
    }

    private List<Cellefunn> angrip(Cellemodell modell, Publisert publisert) {
        List<Cellenokkel> ukjente = modell.ukjente();
        List<Angrep.Svar> svar = new Angrep(ukjente.size(), modell.relasjoner(), grunnlag.prikkebredde()).utfor();
        List<Cellefunn> funn = new ArrayList<>();
        for (int i = 0; i < ukjente.size(); i++) {
            Angrep.Svar ett = svar.get(i);
            funn.add(new Cellefunn(
                    ukjente.get(i),
                    publisert.star(ukjente.get(i)),
                    ett.minst(),
                    ett.storst() == Grenser.UENDELIG ? OptionalLong.empty() : OptionalLong.of(ett.storst()),
                    ett.avLikninger(),
                    dom(ett)));
        }
        funn.sort(rekkefolge());
        return funn;
    }

    private Cellefunn.Dom dom(Angrep.Svar svar) {
        if (svar.bredde() >= grunnlag.prikkebredde()) {
            return Cellefunn.Dom.TRYGT;
        }
        if (svar.storst() < (grunnlag.prikkNuller() ? 0 : 1) || svar.minst() > grunnlag.prikkegrense()) {
            return Cellefunn.Dom.UTEN_VIRKNING;
        }
        return svar.bredde() == 0 ? Cellefunn.Dom.AVSLORT : Cellefunn.Dom.SMALT;
    }

    private Comparator<Cellefunn> rekkefolge() {
        Map<String, Integer> tabeller = new HashMap<>();
        Map<String, Integer> kategorier = new HashMap<>();
        grunnlag.tabeller().forEach(tabell -> {
            tabeller.put(tabell.navn(), tabeller.size());
            tabell.kategorier().forEach(kategori -> kategorier.put(tabell.navn() + kategori.kode(), kategorier.size()));
        });
        return Comparator.comparing(
                Cellefunn::celle,
                Comparator.<Cellenokkel>comparingInt(celle -> tabeller.get(celle.tabell()))
                        .thenComparing(Cellenokkel::niva)
                        .thenComparing(Cellenokkel::region)
                        .thenComparingInt(celle -> kategorier.get(celle.tabell() + celle.kategori()))
                        .thenComparing(Cellenokkel::kjonn));
    }
}

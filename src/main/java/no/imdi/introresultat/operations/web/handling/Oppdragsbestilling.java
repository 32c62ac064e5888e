package no.imdi.introresultat.operations.web.handling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Aarsoppsett;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Dispensasjoner;
import no.imdi.introresultat.job.Framdrift;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Kjoringer;
import no.imdi.introresultat.job.Kjoringstjeneste;
import no.imdi.introresultat.job.Oppdrag;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Kjoringstype;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts runs from the console. An extract is one of those that lie in the home folder, or the configured NIR: a path that
 * someone types is never opened.
 */
@Component
public class Oppdragsbestilling {
    private static final String UTTREKKSFIL = "uttrekk.json";
    private static final int DYBDE = 3;

    private final Kjoringstjeneste tjeneste;
    private final Kjoringer kjoringer;
    private final Dispensasjoner dispensasjoner;
    private final Starter starter;
    private final Path hjem;
    private final boolean harNir;

    Oppdragsbestilling(
            Kjoringstjeneste tjeneste,
            Kjoringer kjoringer,
            Dispensasjoner dispensasjoner,
            Ressurser ressurser,
            Starter starter,
            Environment miljo) {
        this.tjeneste = tjeneste;
        this.kjoringer = kjoringer;
        this.dispensasjoner = dispensasjoner;
        this.starter = starter;
        this.hjem = ressurser.hjem();
        this.harNir = !miljo.getProperty("introresultat.nir.url", "").isBlank();
    }

    /** The extracts that can be chosen, by their paths in the home folder; {@link Kjoring#NIR} among them when it is set up. */
    public List<String> uttrekk() {
        try (Stream<Path> tre = Files.find(hjem, DYBDE, (sti, fil) -> !sti.startsWith(hjem.resolve("data")))) {
            Stream<String> funnet = tre.filter(Oppdragsbestilling::erUttrekk)
                    .map(sti -> hjem.relativize(sti).toString())
                    .sorted();
            return Stream.concat(harNir ? Stream.of(Kjoring.NIR) : Stream.empty(), funnet)
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static boolean erUttrekk(Path sti) {
        return Files.isDirectory(sti, LinkOption.NOFOLLOW_LINKS)
                ? Files.isRegularFile(sti.resolve(UTTREKKSFIL))
                : sti.toString().endsWith(".zip")
                        && !sti.getFileName().toString().startsWith("publisering")
                        && Files.isRegularFile(sti, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What a run would use, before anything is started.
     *
     * @param oppsett the year's settings
     * @param uttrekk the extract
     * @param ut where its folder will be
     * @param forrige the last run of the year and kind; null for none
     */
    public record Forhandsvisning(Aarsoppsett oppsett, String uttrekk, Path ut, Kjoring forrige) {}

    /** Reads what a run would go by; refused where the settings are wrong or the extract is none of those that can be chosen. */
    public Forhandsvisning forhandsvis(int aar, Kjoringstype type, String uttrekk) {
        krevValgbart(uttrekk);
        Kjoring forrige = kjoringer.alle().stream()
                .filter(kjoring -> kjoring.aar() == aar && kjoring.type() == type)
                .reduce((tidligere, senere) -> senere)
                .orElse(null);
        return new Forhandsvisning(dispensasjoner.oppsett(aar), uttrekk, ut().resolve(Integer.toString(aar)), forrige);
    }

    /**
     * Starts a run and returns it when it has begun.
     *
     * @throws RefusedException when it is not accepted; nothing is then stored
     */
    public Kjoring start(int aar, Kjoringstype type, String uttrekk, Aktor hvem) {
        krevValgbart(uttrekk);
        Path sti = uttrekk.equals(Kjoring.NIR) ? null : hjem.resolve(uttrekk);
        long siste = kjoringer.alle().stream().mapToLong(Kjoring::id).max().orElse(0);
        return starter.sett(
                Starter.Slag.KJORING,
                () -> tjeneste.start(new Oppdrag(aar, type, sti, ut(), hvem), Framdrift.TAUS),
                () -> kjoringer.lopende(aar, type).stream()
                        .filter(kjoring -> kjoring.id() > siste)
                        .findFirst());
    }

    /** Goes on with a run that failed, was stopped or died, and returns it when it has begun. */
    public Kjoring fortsett(Kjoring kjoring, Aktor hvem) {
        return starter.sett(
                Starter.Slag.KJORING,
                () -> tjeneste.restart(kjoring, hvem, Framdrift.TAUS),
                () -> Optional.of(kjoringer.hent(kjoring.id()))
                        .filter(naa -> naa.avsluttet() == null && naa.status() != kjoring.status()));
    }

    private void krevValgbart(String uttrekk) {
        if (!uttrekk().contains(uttrekk)) {
            throw new RefusedException("Uttrekket er ikke et av dem som ligger i hjemmemappen; velg ett i listen.");
        }
    }

    private Path ut() {
        return hjem.resolve("utdata");
    }
}

package no.imdi.introresultat.operations.web.lesing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Kjoring;
import org.springframework.stereotype.Component;

/** The files of a run's finished folder, and nothing outside it. */
@Component
public class Kjoringsfiler {
    private static final String PUBLISERING = "publisering";

    /**
     * A file of a run.
     *
     * @param sti its path in the run's folder, with {@code /}
     * @param bytes how large it is
     */
    public record Fil(String sti, long bytes) {
        /** The part of the folder it lies in; empty for the files at the top. */
        public String mappe() {
            return sti.contains("/") ? sti.substring(0, sti.lastIndexOf('/')) : "";
        }

        /** Its name alone. */
        public String navn() {
            return sti.substring(sti.lastIndexOf('/') + 1);
        }

        /** Its size for reading. */
        public String storrelse() {
            return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : bytes / 1_000_000 + " MB";
        }
    }

    /** Whether a path is among what everyone may have once the run is published. */
    public static boolean tilPublisering(String sti) {
        return sti.startsWith(PUBLISERING + "/") || sti.startsWith(PUBLISERING + ".zip");
    }

    /** The run's files by folder and name; only those for publication for one who may have no others. */
    public List<Fil> alle(Kjoring kjoring, boolean interne) {
        Path rot = kjoring.mappe();
        if (!Files.isDirectory(rot)) {
            return List.of();
        }
        try (Stream<Path> tre = Files.walk(rot)) {
            return tre.filter(fil -> Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS))
                    .map(fil -> new Fil(
                            rot.relativize(fil).toString().replace('\\', '/'),
                            fil.toFile().length()))
                    .filter(fil -> interne || tilPublisering(fil.sti()))
                    .sorted(Comparator.comparing(Fil::mappe).thenComparing(Fil::navn))
                    .toList();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** What a municipality has of its own among them; only those for publication for one who may have no others. */
    public List<Fil> kommunens(Kjoring kjoring, String nummer, boolean interne) {
        return alle(kjoring, interne).stream()
                .filter(fil -> fil.navn().startsWith(nummer + "-"))
                .toList();
    }

    /**
     * The file at a path of the run's folder; empty when there is none, when the path is not the shortest one to it (so that what
     * a path begins with says where it leads), or when anything on the way is a link.
     */
    public Optional<Path> finn(Kjoring kjoring, String sti) {
        Path rot = kjoring.mappe().toAbsolutePath().normalize();
        if (sti.indexOf('\0') >= 0 || sti.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Path fil = rot.resolve(sti).normalize();
        if (!fil.startsWith(rot)
                || !rot.relativize(fil).toString().equals(sti)
                || !Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return fil.toRealPath().equals(rot.toRealPath().resolve(rot.relativize(fil)))
                    ? Optional.of(fil)
                    : Optional.empty();
        } catch (IOException feil) {
            return Optional.empty();
        }
    }
}

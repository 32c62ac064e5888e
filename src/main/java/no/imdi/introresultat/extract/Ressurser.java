package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.imdi.introresultat.register.FailedException;

/**
 * The program's own files (configuration, code lists, SQL): each is taken from the home folder where it lies there, else
 * from the program itself.
 */
public final class Ressurser {
    private final Path home;

    /** @param home the folder whose {@code config/}, {@code jobs/} and {@code sql/} override the packaged ones */
    public Ressurser(Path home) {
        this.home = home;
    }

    /** The home folder. */
    public Path hjem() {
        return home;
    }

    /**
     * Opens a file.
     *
     * @param sti path relative to the home folder, with {@code /} between its parts
     * @return the open file, the caller's to close; empty when neither place has it
     * @throws FailedException when it is there but cannot be read
     */
    public Optional<InputStream> aapne(String sti) {
        Path egen = home.resolve(sti);
        if (!Files.isRegularFile(egen)) {
            return Optional.ofNullable(Ressurser.class.getClassLoader().getResourceAsStream(sti));
        }
        try {
            return Optional.of(Files.newInputStream(egen));
        } catch (IOException e) {
            throw uleselig(sti, e);
        }
    }

    /**
     * A file's text, without its byte order mark.
     *
     * @param sti path relative to the home folder, with {@code /} between its parts
     * @return the text; empty when neither place has it
     * @throws FailedException when it is there but cannot be read
     */
    public Optional<String> tekst(String sti) {
        return aapne(sti).map(innhold -> {
            try (innhold) {
                String tekst = new String(innhold.readAllBytes(), StandardCharsets.UTF_8);
                return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
            } catch (IOException e) {
                throw uleselig(sti, e);
            }
        });
    }

    /**
     * The statement in {@code sql/sporring/<navn>.sql}.
     *
     * @throws FailedException when there is none
     */
    public String sporring(String navn) {
        String sti = "sql/sporring/" + navn + ".sql";
        return tekst(sti)
                .orElseThrow(() -> new FailedException("Filen " + sti
                        + " finnes verken i programmet eller i hjemmemappen; installer programmet på nytt."));
    }

    private static FailedException uleselig(String sti, IOException e) {
        return new FailedException("Filen " + sti + " kan ikke leses; sjekk rettigheter og disk.", e);
    }
}

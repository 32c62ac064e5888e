package no.imdi.introresultat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Readers of the published formats that are not ours: the scripts of {@code src/test/node}, run by Node.js. */
public final class Node {
    private static final Path MAPPE = Path.of("src/test/node").toAbsolutePath();

    private Node() {}

    /** The command that runs a script; where Node.js or the libraries are missing, the test is skipped. */
    public static List<String> kommando(String skript, Object... argumenter) {
        Verktoy.krev(
                Verktoy.sti("node").isPresent() && Files.isDirectory(MAPPE.resolve("node_modules")),
                "Node.js with the libraries of src/test/node (npm ci --prefix src/test/node)");
        List<String> kommando =
                new ArrayList<>(List.of("node", MAPPE.resolve(skript).toString()));
        for (Object argument : argumenter) {
            kommando.add(argument.toString());
        }
        return kommando;
    }

    /**
     * Runs a script to its end.
     *
     * @return what it wrote, to either channel
     * @throws AssertionError when it failed
     */
    public static String kjor(String skript, Object... argumenter) {
        try {
            Process prosess = new ProcessBuilder(kommando(skript, argumenter))
                    .redirectErrorStream(true)
                    .start();
            String sagt = new String(prosess.getInputStream().readAllBytes());
            if (prosess.onExit().join().exitValue() != 0) {
                throw new AssertionError(skript + ": " + sagt);
            }
            return sagt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.imdi.introresultat;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs beside a JDK. Where it is missing the test is skipped with one line that says so; where the gate
 * ({@code INTRORESULTAT_CI=true}) promises that it is there, the test fails instead.
 */
public final class Verktoy {
    private Verktoy() {}

    /**
     * Goes on where the tool is there.
     *
     * @param finnes whether it is
     * @param verktoy what it is and how to get it, for the line
     */
    public static void krev(boolean finnes, String verktoy) {
        if (finnes) {
            return;
        }
        if ("true".equals(System.getenv("INTRORESULTAT_CI"))) {
            fail("the gate promises what this test needs, but it is missing: " + verktoy);
        }
        Assumptions.abort("skipped, this machine lacks " + verktoy);
    }

    /** Where a program of this name lies on the machine; empty where it has none. */
    public static Optional<Path> sti(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(mappe -> Path.of(mappe, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The home of a version of Java where Debian's packages put it; empty where the machine has none. */
    public static Optional<Path> java(int versjon) {
        Path javaer = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(javaer)) {
            return Optional.empty();
        }
        try (Stream<Path> alle = Files.list(javaer)) {
            return alle.filter(hjem -> hjem.getFileName().toString().matches(".*\\b" + versjon + "\\b.*"))
                    .filter(hjem -> Files.isExecutable(hjem.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

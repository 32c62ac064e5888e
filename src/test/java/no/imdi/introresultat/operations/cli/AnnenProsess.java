package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.Introresultat;

/** The program in a JVM of its own, as the operating system sees it. */
final class AnnenProsess implements AutoCloseable {
    private static final List<String> RASK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private final Process prosess;
    private final Path sagt;

    private AnnenProsess(Process prosess, Path sagt) {
        this.prosess = prosess;
        this.sagt = sagt;
    }

    /** Starts a command in the console's home and on its database. */
    static AnnenProsess start(Konsoll konsoll, String... args) {
        return start(konsoll, List.of(), args);
    }

    /** As {@link #start(Konsoll, String...)}, with further options to Java. */
    static AnnenProsess start(Konsoll konsoll, List<String> java, String... args) {
        return start(konsoll, Path.of(System.getProperty("java.home")), java, args);
    }

    /** As {@link #start(Konsoll, List, String...)}, in the Java that lies in a folder. */
    static AnnenProsess start(Konsoll konsoll, Path javahjem, List<String> java, String... args) {
        try {
            List<String> kommando = new ArrayList<>();
            kommando.add(javahjem.resolve("bin/java").toString());
            kommando.addAll(RASK_START);
            kommando.addAll(java);
            kommando.add("-cp");
            kommando.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            kommando.add(Introresultat.class.getName());
            kommando.addAll(List.of(args));
            Path sagt = Files.createTempFile(konsoll.hjem(), "prosess", ".log");
            ProcessBuilder bygger = new ProcessBuilder(kommando)
                    .directory(konsoll.hjem().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(sagt.toFile());
            bygger.environment().keySet().removeIf(navn -> navn.startsWith("INTRORESULTAT_"));
            bygger.environment().putAll(konsoll.miljo());
            return new AnnenProsess(bygger.start(), sagt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lever() {
        return prosess.isAlive();
    }

    /** Kills it on the spot: no shutdown hook runs, nothing is said to anyone. */
    void drep() {
        prosess.destroyForcibly();
        prosess.onExit().join();
    }

    /** Asks it to end, as the operating system does (SIGTERM). */
    void avslutt() {
        prosess.destroy();
    }

    /** The exit code, when it has ended. */
    int kode() {
        return prosess.onExit().join().exitValue();
    }

    /** All it has written so far, to either channel. */
    String sagt() {
        try {
            return Files.readString(sagt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        drep();
    }
}

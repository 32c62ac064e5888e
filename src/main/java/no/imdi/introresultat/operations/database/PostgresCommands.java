package no.imdi.introresultat.operations.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.FailedException;

/**
 * Runs PostgreSQL's own programs, in an environment that depends on nobody's locale or settings. Through pg_ctl the server
 * gets a session of its own, so that Ctrl-C in the terminal reaches this program alone.
 */
final class PostgresCommands {
    private static final String PATIENCE_SECONDS = "600";
    private static final int MUCH_LOG = 100_000;

    private final DataFolder folder;
    private final Path binaries;

    PostgresCommands(DataFolder folder, Path binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /** How a command ended, and what it wrote. */
    record Outcome(boolean succeeded, String output) {
        boolean mentions(String text) {
            return output.contains(text);
        }
    }

    /** Creates a database cluster, UTF-8 with C order, that asks everyone for the password. */
    Outcome initdb(Path cluster, String user, Path passwordFile) {
        return run(
                "initdb",
                List.of(
                        "--pgdata=" + cluster,
                        "--username=" + user,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-instructions"));
    }

    /** Starts the server and waits until it answers; what the server writes meanwhile is part of the outcome. */
    Outcome start(Map<String, String> settings) {
        long logBefore = sizeOfLog();
        List<String> options = new ArrayList<>();
        settings.forEach((name, value) -> options.add("-c " + name + "=" + value));
        Outcome outcome = run(
                "pg_ctl",
                List.of(
                        "--pgdata=" + folder.cluster(),
                        "--log=" + folder.log(),
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--options=" + String.join(" ", options),
                        "start"));
        return new Outcome(outcome.succeeded(), outcome.output() + logSince(logBefore));
    }

    /** Stops the server after a checkpoint, which loses nothing and makes the next start quick. */
    Outcome stop() {
        return run(
                "pg_ctl",
                List.of(
                        "--pgdata=" + folder.cluster(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "stop"));
    }

    private Outcome run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, yet may use root's files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.path().toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor() == 0, output);
        } catch (IOException e) {
            throw new FailedException(
                    "Den innebygde PostgreSQL lot seg ikke starte fra " + binaries
                            + "; kontroller at mappen tillater å kjøre programmer, eller sett INTRORESULTAT_DB_URL.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("Arbeidet med den innebygde PostgreSQL ble avbrutt; prøv på nytt.", e);
        }
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
    }

    private long sizeOfLog() {
        try {
            return Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private String logSince(long offset) {
        try (InputStream log = Files.newInputStream(folder.log())) {
            log.skipNBytes(offset);
            return new String(log.readNBytes(MUCH_LOG), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}

package no.imdi.introresultat.operations.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.FailedException;

/** Another JVM that opens the database of a home, stores one more row, tells of it and waits until its input ends. */
final class DatabaseProcess implements AutoCloseable {
    private static final String READY = "KLAR";

    private final Process process;
    private final BufferedReader output;

    private DatabaseProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(Path.of(arguments[0]), Map.of(), 2)) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists spor (pid bigint)");
                statement.execute(
                        "insert into spor values (" + ProcessHandle.current().pid() + ")");
            }
            say(READY);
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (FailedException e) {
            say(e.getMessage());
        }
    }

    private static void say(String line) {
        System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static DatabaseProcess start(Path home, String... jvmOptions) throws IOException {
        return start(home, classPath(), List.of(), jvmOptions);
    }

    static DatabaseProcess start(Path home, String classPath, List<String> prefix, String... jvmOptions)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", classPath, DatabaseProcess.class.getName(), home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("INTRORESULTAT_"));
        builder.directory(new File("/"));
        return new DatabaseProcess(builder.start());
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    long pid() {
        return process.pid();
    }

    /** Waits for the word that the database is open, and returns what was said instead if it is not. */
    String firstWord() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY) || line.startsWith("D")) {
                return line;
            }
        }
        return "";
    }

    boolean isReady() throws IOException {
        return READY.equals(firstWord());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}

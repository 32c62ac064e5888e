package no.imdi.introresultat.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import no.imdi.introresultat.register.FailedException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations in the program, where {@code <home>/sql/migrering} overrides them file by file. */
final class MigrationFiles implements ResourceProvider {
    private static final String FOLDER = "sql/migrering";

    private final Map<String, String> textByName;

    private MigrationFiles(Map<String, String> textByName) {
        this.textByName = textByName;
    }

    static MigrationFiles of(Path home) {
        Map<String, String> files = new TreeMap<>();
        Path overriding = home.resolve(FOLDER);
        try {
            for (Resource packaged :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "/*.sql")) {
                try (InputStream stream = packaged.getInputStream()) {
                    files.put(packaged.getFilename(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            if (Files.isDirectory(overriding)) {
                try (Stream<Path> children = Files.list(overriding)) {
                    for (Path child : (Iterable<Path>)
                            children.filter(each -> each.toString().endsWith(".sql"))::iterator) {
                        files.put(child.getFileName().toString(), Files.readString(child));
                    }
                }
            }
        } catch (IOException e) {
            throw new FailedException(
                    "Migreringene i " + overriding + " kan ikke leses som UTF-8; rett filene eller fjern mappen.", e);
        }
        return new MigrationFiles(files);
    }

    /** The newest version that these files lead to. */
    MigrationVersion newest() {
        return textByName.keySet().stream()
                .filter(name -> name.matches("V.*__.*\\.sql"))
                .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }

    /** Each file's checksum as Flyway's history has it: over its lines, whatever ends them. */
    Map<String, Integer> checksums() {
        Map<String, Integer> checksums = new TreeMap<>();
        textByName.forEach((name, text) -> {
            CRC32 checksum = new CRC32();
            text.lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
            checksums.put(name, (int) checksum.getValue());
        });
        return checksums;
    }

    @Override
    public LoadableResource getResource(String name) {
        return textByName.containsKey(name) ? new MigrationFile(name, textByName.get(name)) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return textByName.keySet().stream()
                .filter(name ->
                        name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .map(this::getResource)
                .collect(Collectors.toList());
    }

    private static final class MigrationFile extends LoadableResource {
        private final String name;
        private final String text;

        private MigrationFile(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + "/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}

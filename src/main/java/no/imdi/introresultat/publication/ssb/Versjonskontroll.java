package no.imdi.introresultat.publication.ssb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A version that has been handed over does not change: what is another has a higher number. */
public final class Versjonskontroll {
    private static final Pattern DATASETT = Pattern.compile("(.+_p\\d{4})_v(\\d+)\\.csv");

    private Versjonskontroll() {}

    /**
     * Holds a new hand-over against an earlier one of the same year.
     *
     * @return the first data set that is another under the same number, or whose number has gone down; empty when there is none
     */
    public static Optional<String> brudd(Path tidligere, Path ny) throws IOException {
        for (Path ett : datasett(ny)) {
            Matcher navn = navn(ett);
            for (Path annet : datasett(tidligere)) {
                Matcher gammelt = navn(annet);
                int forskjell = Integer.parseInt(navn.group(2)) - Integer.parseInt(gammelt.group(2));
                if (navn.group(1).equals(gammelt.group(1))
                        && (forskjell < 0 || forskjell == 0 && Files.mismatch(ett, annet) >= 0)) {
                    return Optional.of(ett.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }

    private static Matcher navn(Path fil) {
        Matcher navn = DATASETT.matcher(fil.getFileName().toString());
        navn.matches();
        return navn;
    }

    private static List<Path> datasett(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.filter(fil ->
                            DATASETT.matcher(fil.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}

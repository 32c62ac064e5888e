package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what describes the published files. A number there must be the size, the checksum or the path of a file of the
 * package, or stand in a known text.
 */
final class Pakkeleser {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern SIFFER = Pattern.compile("\\d");
    /** What Turtle writes between its addresses and texts. */
    private static final Pattern TURTLE = Pattern.compile("<([^>]*)>|\"([^\"]*)\"|([^\\s<>\"]+)");

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    /** Names and addresses with digits that are nobody's number. */
    private static final Set<String> NAVN = Set.of(
            "utf-8",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2006/vcard/ns#",
            "http://www.w3.org/ns/",
            "http://xmlns.com/foaf/0.1/",
            "https://datapackage.org/profiles/2.0/datapackage.json",
            "https://datapackage.org/profiles/2.0/tableschema.json",
            "NLOD-2.0",
            EU + "licence/NLOD_2_0");

    private static final Set<String> TEKSTER = Set.of(
            "katalog.adresse",
            "katalog.utgiver.adresse",
            "katalog.utgiver.nummer",
            "katalog.lisens",
            "katalog.lisens.adresse");

    private final Path mappe;
    private final Kjentetekster tekster;
    private final Publisert publisert;
    private final Set<String> navn = new HashSet<>(NAVN);
    private final Map<Path, String> summer = new HashMap<>();

    Pakkeleser(Path mappe, Kjentetekster kjente, Ledetekster ledetekster, Publisert publisert) {
        this.mappe = mappe;
        this.tekster = kjente;
        this.publisert = publisert;
        TEKSTER.forEach(nokkel -> navn.add(ledetekster.tekst(nokkel)));
    }

    /** Whether there is something to read at a path; takes it in if there is. */
    boolean les(String sti) throws IOException {
        switch (sti) {
            case "SHA256SUMS" -> summer(sti);
            case "datapackage.json", "dataset.jsonld" -> json(sti);
            case "dataset.ttl" -> turtle(sti);
            case "LES-MEG.txt" -> tekst(sti);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void summer(String sti) throws IOException {
        for (String linje : Files.readAllLines(mappe.resolve(sti))) {
            Matcher deler = SUM.matcher(linje);
            if (!deler.matches() || !erSum(deler.group(1), deler.group(2))) {
                ukjent(linje, sti);
            }
        }
    }

    private void tekst(String sti) throws IOException {
        if (!tekster.forstaar(Files.readString(mappe.resolve(sti)))) {
            publisert.uforstatt("Filen " + sti + " har en annen tekst enn den skal ha.");
        }
    }

    private void json(String sti) throws IOException {
        try {
            node("", JSON.readTree(Files.readString(mappe.resolve(sti))), null, sti);
        } catch (JacksonException feil) {
            publisert.uforstatt("Filen " + sti + " kan ikke leses som JSON.");
        }
    }

    /** A value in a JSON file; what is told of a file stands beside the file's path. */
    private void node(String felt, JsonNode verdi, String beskrevet, String sti) {
        if (!forstaar(felt)) {
            ukjent(felt, sti);
        }
        if (verdi.isObject()) {
            String fil = verdi.path("path").asString("");
            verdi.forEachEntry((navn, del) -> node(navn, del, fil, sti));
        } else if (verdi.isArray()) {
            verdi.values().forEach(del -> node(felt, del, beskrevet, sti));
        } else if (!forstaarFelt(felt, verdi, beskrevet)) {
            ukjent(felt + ": " + verdi.asString(), sti);
        }
    }

    private boolean forstaarFelt(String felt, JsonNode verdi, String beskrevet) {
        String tekst = verdi.asString();
        return switch (felt) {
            case "bytes" -> finnes(beskrevet) && tekst.equals(Long.toString(storrelse(beskrevet)));
            case "hash" -> finnes(beskrevet) && tekst.startsWith("sha256:") && erSum(tekst.substring(7), beskrevet);
            case "path" -> finnes(tekst) || forstaar(tekst);
            case "name" -> forstaar(tekst) || forstaar(tekst.replaceFirst("^(jsonstat|px)\\.", ""));
            case "enum" -> verdi.isString();
            default -> !verdi.isNumber() && forstaar(tekst);
        };
    }

    private void turtle(String sti) throws IOException {
        for (String linje : Files.readAllLines(mappe.resolve(sti))) {
            Matcher deler = TURTLE.matcher(linje);
            while (deler.find()) {
                String del = Stream.of(deler.group(1), deler.group(2), deler.group(3))
                        .filter(en -> en != null)
                        .findFirst()
                        .orElseThrow();
                if (!forstaar(del)) {
                    ukjent(del, sti);
                }
            }
        }
    }

    /** A text that is known, or known up to a part without digits. */
    private boolean forstaar(String tekst) {
        return tekster.forstaar(tekst)
                || navn.stream()
                        .anyMatch(ett -> tekst.startsWith(ett)
                                && !SIFFER.matcher(tekst.substring(ett.length()))
                                        .find());
    }

    private boolean finnes(String sti) {
        try {
            return sti != null && !sti.isEmpty() && Files.isRegularFile(mappe.resolve(sti));
        } catch (InvalidPathException ingenSti) {
            return false;
        }
    }

    private long storrelse(String sti) {
        try {
            return Files.size(mappe.resolve(sti));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean erSum(String sum, String sti) {
        return finnes(sti) && sum.equals(summer.computeIfAbsent(mappe.resolve(sti), Pakkeleser::sum));
    }

    private static String sum(Path fil) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            try (InputStream inn = new DigestInputStream(Files.newInputStream(fil), sum)) {
                inn.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ukjent(String hva, String sti) {
        publisert.uforstatt("Revisjonen forstår ikke «" + hva + "» i " + sti + ".");
    }
}

package no.imdi.introresultat.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small extract that tests bend out of shape. */
public final class Testuttrekk {
    private final Map<Uttrekksfil, byte[]> innhold = new EnumMap<>(Uttrekksfil.class);
    private final Map<Uttrekksfil, Integer> rader = new EnumMap<>(Uttrekksfil.class);
    private String hentet = "2019-03-01T05:00:00+01:00";

    /** Two participants with a registration of each kind, nothing wrong. */
    public Testuttrekk() {
        rader(Uttrekksfil.DELTAKER, "P1;M;1980;RETT_OG_PLIKT;N", "P2;K;1990;KAN_TILBYS;J");
        rader(
                Uttrekksfil.PROGRAM,
                "G1;1;P1;0301;030101;2017-01-02;2019-01-01;;;NY;2017-01-03T10:00:00.123456+01:00;NIR",
                "G1;2;P1;0301;030101;2017-01-02;2019-01-01;2018-12-31;ARBEID_HELTID;ENDRET;2019-01-03T10:00:00Z;FAGSYSTEM",
                "G2;1;P2;1103;;2018-01-02;;;;NY;2018-01-03T10:00:00+0100;NIR");
        rader(
                Uttrekksfil.VEDTAK,
                "V1;1;P1;0301;TILDELING;2016-12-20;2017-01-02;2019-01-01;NY;2017-01-03T10:00:00+01;NIR");
        rader(Uttrekksfil.TILTAK, "T1;1;P1;0301;INTRO;NORSKOPPLARING;2017-01-02;;NY;2017-01-03T10:00:00Z;NIR");
    }

    public Testuttrekk hentet(String tidspunkt) {
        hentet = tidspunkt;
        return this;
    }

    /** Replaces a file's rows. */
    public Testuttrekk rader(Uttrekksfil fil, String... linjer) {
        List<String> alle = new ArrayList<>(List.of(String.join(";", fil.kolonnenavn())));
        alle.addAll(Arrays.asList(linjer));
        return tekst(fil, String.join("\n", alle) + "\n", linjer.length);
    }

    /** Replaces a file's text. */
    public Testuttrekk tekst(Uttrekksfil fil, String tekst, int antallRader) {
        return bytes(fil, tekst.getBytes(StandardCharsets.UTF_8), antallRader);
    }

    /** Replaces a file's bytes. */
    Testuttrekk bytes(Uttrekksfil fil, byte[] bytes, int antallRader) {
        innhold.put(fil, bytes);
        rader.put(fil, antallRader);
        return this;
    }

    /** Says another number of rows than there are. */
    public Testuttrekk lovRader(Uttrekksfil fil, int antallRader) {
        rader.put(fil, antallRader);
        return this;
    }

    String json() {
        List<String> filer = new ArrayList<>();
        for (Uttrekksfil fil : Uttrekksfil.values()) {
            String sha256 =
                    HexFormat.of().withUpperCase().formatHex(Segl.sha256().digest(innhold.get(fil)));
            filer.add("\"" + fil.filnavn() + "\": {\"rader\": " + rader.get(fil) + ", \"sha256\": \"" + sha256 + "\"}");
        }
        return "{\"register\": \"NIR\", \"skjema\": 1, \"hentet\": \"" + hentet + "\",\n \"filer\": {"
                + String.join(", ", filer) + "}}";
    }

    /** Writes the extract as a folder. */
    public Path mappe(Path sti) {
        try {
            Files.createDirectories(sti);
            Files.writeString(sti.resolve("uttrekk.json"), json());
            for (Uttrekksfil fil : Uttrekksfil.values()) {
                Files.write(sti.resolve(fil.filnavn()), innhold.get(fil));
            }
            return sti;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the extract as a zip file whose names begin with something. */
    public Path zip(Path sti, String foran) {
        try (OutputStream ut = Files.newOutputStream(sti);
                ZipOutputStream zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry(foran + "uttrekk.json"));
            zip.write(json().getBytes(StandardCharsets.UTF_8));
            for (Uttrekksfil fil : Uttrekksfil.values()) {
                zip.putNextEntry(new ZipEntry(foran + fil.filnavn()));
                zip.write(innhold.get(fil));
            }
            return sti;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

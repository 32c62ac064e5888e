package no.imdi.introresultat.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Versjon;

/** Small registers put together as the files of one extract, with some rows that cannot be read. */
final class Proveuttrekk {
    private static final Map<String, String> HODER = Map.of(
            "deltaker",
            "deltaker_id;kjonn;fodselsaar;kategori;skjermet",
            "program",
            "program_id;versjon;deltaker_id;kommunenummer;bydelsnummer;start_dato;planlagt_slutt_dato;slutt_dato;"
                    + "avslutningsaarsak;operasjon;registrert;kilde",
            "vedtak",
            "vedtak_id;versjon;deltaker_id;kommunenummer;vedtakstype;vedtaksdato;fra_dato;til_dato;operasjon;"
                    + "registrert;kilde",
            "tiltak",
            "tiltak_id;versjon;deltaker_id;kommunenummer;ordning;tiltakstype;fra_dato;til_dato;operasjon;"
                    + "registrert;kilde");

    private final List<Smaaregister> delene;
    private final Map<String, List<String>> linjer = new TreeMap<>();
    private final List<String> avviste = new ArrayList<>();

    Proveuttrekk(List<Smaaregister> delene) {
        this.delene = delene;
        skrivLinjer();
    }

    /** The rows that cannot be read: file, line and text. */
    List<String> avviste() {
        return avviste;
    }

    private void skrivLinjer() {
        HODER.forEach((fil, hode) -> linjer.put(fil, new ArrayList<>(List.of(hode))));
        for (Smaaregister del : delene) {
            for (Deltaker en : del.deltakere()) {
                legg(
                        "deltaker",
                        en.deltakerId(),
                        en.kjonn(),
                        en.fodselsaar(),
                        en.kategori(),
                        en.skjermet() ? "J" : "N");
            }
            del.program().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "program",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.bydelsnummer(),
                        en.startDato(),
                        en.planlagtSluttDato(),
                        en.sluttDato(),
                        en.avslutningsaarsak(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
            del.vedtak().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "vedtak",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.vedtakstype(),
                        en.vedtaksdato(),
                        en.fraDato(),
                        en.tilDato(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
            del.tiltak().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "tiltak",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.ordning(),
                        en.tiltakstype(),
                        en.fraDato(),
                        en.tilDato(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
        }
        avvis("deltaker", "D-uten-felt;M;1980");
        avvis("program", "X1;1;r1-D1;0301;;2018-01-01;;;;ANNET_ORD;2018-01-01T00:00:00Z;NIR");
        avvis("vedtak", "X2;1;ukjent-deltaker;0301;TILDELING;2018-01-01;2018-01-01;;NY;2018-01-01T00:00:00Z;NIR");
        avvis("tiltak", "X3;1;r1-D1;0301;INTRO;ARBEID;2018-02-30;;NY;2018-01-01T00:00:00Z;NIR");
        avvis("program", linjer.get("program").get(1));
    }

    private void legg(String fil, Object... felt) {
        linjer.get(fil)
                .add(Arrays.stream(felt)
                        .map(verdi -> verdi == null ? "" : verdi.toString())
                        .collect(Collectors.joining(";")));
    }

    private void avvis(String fil, String linje) {
        linjer.get(fil).add(linje);
        avviste.add(fil + ".csv;" + linjer.get(fil).size() + ";" + linje);
    }

    /** The instant in one of several offsets, as the municipalities' systems write it. */
    private static String tid(Versjon versjon) {
        List<ZoneOffset> offset =
                List.of(ZoneOffset.UTC, ZoneOffset.ofHours(1), ZoneOffset.ofHours(2), ZoneOffset.ofHours(-5));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                versjon.registrert().atOffset(offset.get(versjon.registrert().getNano() % 3 + versjon.versjon() % 2)));
    }

    /** Writes the extract into a folder, which is made when it is not there, and returns the folder. */
    Path skriv(Path mappe, Instant hentet) {
        try {
            Files.createDirectories(mappe);
            List<String> filer = new ArrayList<>();
            for (Map.Entry<String, List<String>> fil : linjer.entrySet()) {
                byte[] bytes = (String.join("\r\n", fil.getValue()) + "\r\n").getBytes(StandardCharsets.UTF_8);
                Files.write(mappe.resolve(fil.getKey() + ".csv"), bytes);
                filer.add("\"" + fil.getKey() + ".csv\": {\"rader\": "
                        + (fil.getValue().size() - 1) + ", \"sha256\": \"" + sha256(bytes) + "\"}");
            }
            Files.writeString(
                    mappe.resolve("uttrekk.json"),
                    "{\"register\": \"NIR\", \"skjema\": 1, \"hentet\": \"" + hentet + "\", \"filer\": {"
                            + String.join(", ", filer) + "}}");
            return mappe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

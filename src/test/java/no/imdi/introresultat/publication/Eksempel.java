package no.imdi.introresultat.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Naringsregion;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** A small country with the shipped tables: three municipalities in two counties, and some people in each. */
public final class Eksempel {
    /** The table of results in three groups. */
    public static final String ANTALL_3 = "intro_avslutning_direkte_3";

    static final String ANTALL_8 = "intro_avslutning_direkte_8";

    private static final Gyldighet ALLTID = new Gyldighet(LocalDate.of(2013, 1, 1), null);

    private Eksempel() {}

    /** Its numbers. */
    public static Resultattall tall() {
        return new Resultattall(tabeller(), inndeling(), grupper());
    }

    /** A final run for 2018. */
    public static Publiseringsopplysninger opplysninger(boolean utkast) {
        return new Publiseringsopplysninger(
                2018,
                Kjoringstype.ENDELIG,
                Registreringsfrist.normal(2018),
                Instant.parse("2019-03-01T04:00:00Z"),
                4,
                List.of(),
                utkast,
                OptionalInt.of(70),
                List.of(),
                null);
    }

    /** One of its municipalities. */
    public static Region kommune(Resultattall tall, String nummer) {
        return tall.inndeling().regioner(Niva.KOMMUNE).stream()
                .filter(region -> region.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    /** Its regions. */
    public static Regioninndeling inndeling() {
        Kodeverk kodeverk = new Kodeverk(
                List.of(),
                List.of(),
                List.of(new Bydel("030101", "Gamle Oslo", "0301"), new Bydel("030199", "Uoppgitt", "0301")),
                List.of(
                        new Kommune("0301", "Oslo", "03", ALLTID),
                        new Kommune("2011", "Guovdageaidnu Kautokeino", "20", ALLTID),
                        new Kommune("2025", "=Deatnu/Tana (fiktiv)", "20", ALLTID)),
                List.of(),
                List.of(new Fylke("03", "Oslo", ALLTID), new Fylke("20", "Finnmark Finnmárku", ALLTID)),
                List.of(new Naringsregion("9601", "Oslo", List.of("0301"))));
        return new Regioninndeling(kodeverk, kodeverk.struktur(LocalDate.of(2018, 12, 31)));
    }

    /** The shipped tables. */
    public static List<Tabell> tabeller() {
        Map<String, List<Kategori>> kategorier = new LinkedHashMap<>();
        Map<String, String> dimensjoner = new LinkedHashMap<>();
        for (String linje : linjer()) {
            String[] felt = linje.split(";");
            kategorier
                    .computeIfAbsent(felt[0], tabell -> new ArrayList<>())
                    .add(new Kategori(felt[2], felt[3], Map.of(Sprak.NYNORSK, felt[4], Sprak.ENGELSK, felt[5])));
            dimensjoner.put(felt[0], felt[1]);
        }
        return kategorier.entrySet().stream()
                .map(tabell -> new Tabell(tabell.getKey(), dimensjoner.get(tabell.getKey()), tabell.getValue()))
                .toList();
    }

    private static List<String> linjer() {
        try {
            List<String> linjer = Files.readAllLines(Path.of("config/kodelister/dimensjoner.csv"));
            return linjer.subList(1, linjer.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Gruppetall> grupper() {
        List<Gruppetall> grupper = new ArrayList<>();
        kommune(grupper, "0301", "030101", 1200, 700, 300, 35);
        kommune(grupper, "2011", null, 12, 9, 3, 1);
        for (Kjonn kjonn : Kjonn.values()) {
            grupper.add(new Gruppetall("intro_deltakere", Tabell.ALLE, kjonn, null, null, 2));
            alder(grupper, "tillegg_alder_18_25", kjonn, 300, 180);
            alder(grupper, "tillegg_alder_26_35", kjonn, 350, 110);
            alder(grupper, "tillegg_alder_56", kjonn, 50, 3);
        }
        return grupper;
    }

    private static void alder(List<Gruppetall> grupper, String tabell, Kjonn kjonn, int grunnlag, int maal) {
        grupper.add(new Gruppetall(tabell, Tabell.ALLE, kjonn, null, null, grunnlag));
        grupper.add(new Gruppetall(tabell, "arbutd", kjonn, null, null, maal));
        grupper.add(new Gruppetall(tabell, "annet", kjonn, null, null, grunnlag - maal));
    }

    private static void kommune(
            List<Gruppetall> grupper, String nummer, String bydel, int deltok, int grunnlag, int maal, int uten) {
        for (Kjonn kjonn : Kjonn.values()) {
            int mer = kjonn == Kjonn.M ? 1 : 0;
            for (String tabell : List.of("intro_deltakere", "intro_tiltak_4", "intro_tiltak_12")) {
                grupper.add(new Gruppetall(tabell, Tabell.ALLE, kjonn, nummer, bydel, deltok));
            }
            grupper.add(new Gruppetall("intro_tiltak_4", "arbeidsliv", kjonn, nummer, bydel, deltok / 2));
            grupper.add(new Gruppetall("intro_tiltak_12", "sprakpraksis", kjonn, nummer, bydel, deltok / 2));
            grupper.add(new Gruppetall("tillegg_uten_tiltak", "uten_tiltak", kjonn, nummer, bydel, uten));
            for (String tabell : List.of(ANTALL_3, ANTALL_8)) {
                grupper.add(new Gruppetall(tabell, Tabell.ALLE, kjonn, nummer, bydel, grunnlag));
                grupper.add(new Gruppetall(tabell, "annet", kjonn, nummer, bydel, grunnlag - maal - mer));
            }
            grupper.add(new Gruppetall(ANTALL_3, "arbutd", kjonn, nummer, bydel, maal + mer));
            grupper.add(new Gruppetall(ANTALL_8, "arbeid", kjonn, nummer, bydel, maal + mer));
            grupper.add(
                    new Gruppetall("tillegg_aarsak_ikke_registrert", "ikke_registrert", kjonn, nummer, bydel, uten));
        }
    }

    /** The counts with one to four hidden, and nothing else. */
    public static Skjerming smaaSkjult(Resultattall tall) {
        return new Skjerming(
                tall,
                tall.celler()
                        .filter(celle -> tall.antall(celle) >= 1 && tall.antall(celle) <= 4)
                        .collect(Collectors.toSet()));
    }
}

package no.imdi.introresultat.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Regnskap;
import no.imdi.introresultat.publication.data.Enhet;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/** Counts a run's ledger anew from the files it left. */
final class Etterregning {
    private final Path intern;
    private final Manifest manifest;
    private final List<String> funn = new ArrayList<>();

    Etterregning(Path mappe, Manifest manifest) {
        this.intern = new Mapper(mappe).intern();
        this.manifest = manifest;
    }

    List<String> funn() {
        Regnskap regnskap = manifest.regnskap();
        if (regnskap == null) {
            return List.of("manifest.json har ikke noe regnskap.");
        }
        funn.addAll(regnskap.ubalanser());
        Map<String, Long> avviste = antall("avviste-rader.csv", "fil");
        Map<String, Long> utelatte = antall("utelatte-registreringer.csv", "type");
        regnskap.registreringer().forEach((fil, rader) -> {
            sammenlign("avviste rader i " + fil, rader.avvist(), avviste.getOrDefault(fil, 0L));
            String type = fil.substring(0, fil.length() - ".csv".length());
            sammenlign("for sene versjoner i " + fil, rader.forSen(), utelatte.getOrDefault(type, 0L));
        });
        sammenlign(
                "avviste rader i deltaker.csv",
                regnskap.deltakere().avvist(),
                avviste.getOrDefault("deltaker.csv", 0L));
        Map<String, Long> utfall = antall("grunnlag.csv", "utfall");
        sammenlign(
                "deltakere i grunnlaget",
                regnskap.deltakere().iGrunnlag(),
                utfall.getOrDefault(Utfall.I_GRUNNLAG.name(), 0L));
        regnskap.deltakere()
                .ute()
                .forEach((grunn, antall) -> sammenlign(
                        "deltakere med utfallet " + grunn,
                        antall,
                        utfall.getOrDefault(grunn.toUpperCase(Locale.ROOT), 0L)));
        regnskap.tabeller().forEach(this::tabell);
        return funn;
    }

    private void tabell(String tabell, Regnskap.Tabellregnskap personer) {
        sammenlign(tabell + " i kommunene", personer.kommuner(), alle(tabell, Niva.KOMMUNE, region -> true));
        sammenlign(
                tabell + " i hele landet",
                personer.landet(),
                alle(tabell, Niva.FYLKE, region -> region.equals(Region.HELE_LANDET)));
    }

    private long alle(String tabell, Niva niva, Predicate<String> region) {
        String fil = "flatfiler/" + tabell + "-" + niva.ord() + "-" + manifest.aar() + ".csv";
        return les(fil, ',', rad -> {
                    boolean total = rad.getFields().stream()
                            .limit(rad.getFieldCount() - 4L)
                            .skip(1)
                            .allMatch(Tabell.ALLE::equals);
                    boolean med = total
                            && region.test(rad.getField(0))
                            && rad.getField("enhet").equals(Enhet.PERSONER.kode());
                    return med ? Long.parseLong(rad.getField("tabellvariabel")) : 0;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Map<String, Long> antall(String fil, String kolonne) {
        return les(fil, ';', rad -> rad.getField(kolonne)).stream()
                .collect(Collectors.groupingBy(verdi -> verdi, Collectors.counting()));
    }

    private <T> List<T> les(String fil, char skille, java.util.function.Function<NamedCsvRecord, T> hva) {
        Path sti = intern.resolve(fil);
        if (!Files.exists(sti)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> leser =
                CsvReader.builder().fieldSeparator(skille).ofNamedCsvRecord(sti)) {
            List<T> verdier = new ArrayList<>();
            leser.forEach(rad -> verdier.add(hva.apply(rad)));
            return verdier;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException endret) {
            funn.add("Filen intern/" + fil + " kan ikke lenger leses som den ble skrevet.");
            return List.of();
        }
    }

    private void sammenlign(String hva, long manifestet, long filene) {
        if (manifestet != filene) {
            funn.add("Regnskapet i manifest.json sier " + manifestet + " " + hva + ", men filene har " + filene + ".");
        }
    }
}

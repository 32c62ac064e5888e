package no.imdi.introresultat.publication;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.data.Flatfilskriver;
import no.imdi.introresultat.publication.data.Jsonstatskriver;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.publication.data.Kubeskriver;
import no.imdi.introresultat.publication.data.Kubetekster;
import no.imdi.introresultat.publication.data.Pxskriver;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import org.junit.jupiter.api.Test;

/** How long the publication's files take on two threads. Run by {@code bench/publisering}, not with the tests. */
class Publiseringsbenk {
    private static final int TRAADER = 2;
    private static final int RUNDER = 3;
    private static final Path MAPPE = Path.of("target/bench");

    @Test
    void publisering() throws Exception {
        Resultattall tall = Landstall.tall(2018);
        Skjerming skjerming = Eksempel.smaaSkjult(tall);
        Tekster tekster = new Tekster(Tekster.BOKMAAL);
        System.out.printf("%n%-30s %8s %9s %9s %9s%n", "Hva", "Filer", "Sekunder", "Prosessor", "MB");
        for (int runde = 1; runde <= RUNDER; runde++) {
            long start = System.nanoTime();
            double foer = prosessor();
            maal("Kommunearbeidsbøker", () -> {
                Kommunearbeidsbok bok = new Kommunearbeidsbok(skjerming, List.of(), tekster);
                ExecutorService arbeidere = Executors.newFixedThreadPool(TRAADER);
                try {
                    List<Region> kommuner = tall.inndeling().regioner(Niva.KOMMUNE);
                    List<Future<Path>> skrevet = kommuner.stream()
                            .map(kommune ->
                                    arbeidere.submit(() -> bok.skriv(mappe(), kommune, Eksempel.opplysninger(false))))
                            .toList();
                    for (Future<Path> en : skrevet) {
                        en.get();
                    }
                } finally {
                    arbeidere.shutdown();
                }
            });
            maal(
                    "Nasjonal arbeidsbok",
                    () -> new NasjonalArbeidsbok(skjerming, List.of(), tekster)
                            .skriv(mappe(), Eksempel.opplysninger(false)));
            maal("Flatfiler, JSON-stat og PX", () -> {
                List<Kube> kuber = Kube.alle(skjerming, 2018);
                Kubetekster datatekster = new Kubetekster(tekster, Eksempel.opplysninger(false));
                for (Kubeskriver skriver :
                        List.of(new Flatfilskriver(), new Jsonstatskriver(datatekster), new Pxskriver(datatekster))) {
                    skriver.skrivAlle(kuber, mappe());
                }
            });
            System.out.printf(
                    "%-30s %8s %9.1f %9.1f%n", "I alt, runde " + runde, "", sekunder(start), prosessor() - foer);
        }
    }

    private interface Arbeid {
        void gjor() throws Exception;
    }

    private static Path mappe() {
        return MAPPE;
    }

    private static void maal(String hva, Arbeid arbeid) throws Exception {
        tom();
        long start = System.nanoTime();
        double prosessor = prosessor();
        arbeid.gjor();
        double brukt = sekunder(start);
        prosessor = prosessor() - prosessor;
        try (Stream<Path> filer = Files.list(MAPPE)) {
            List<Path> alle = filer.toList();
            long bytes = alle.stream().mapToLong(Publiseringsbenk::storrelse).sum();
            System.out.printf("%-30s %8d %9.1f %9.1f %9.1f%n", hva, alle.size(), brukt, prosessor, bytes / 1e6);
        }
    }

    private static long storrelse(Path fil) {
        try {
            return Files.size(fil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static void tom() throws IOException {
        Files.createDirectories(MAPPE);
        try (Stream<Path> filer = Files.list(MAPPE)) {
            for (Path fil : filer.toList()) {
                Files.delete(fil);
            }
        }
    }

    /** Processor seconds this program has used: on a machine that others use too, the fair measure. */
    private static double prosessor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static double sekunder(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

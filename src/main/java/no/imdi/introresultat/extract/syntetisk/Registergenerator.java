package no.imdi.introresultat.extract.syntetisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;

/**
 * Makes extracts of a synthetic NIR register (contract section 1): the same order gives the same bytes on any JVM, and memory
 * does not grow with the number of participants.
 */
public final class Registergenerator {
    private static final int MELD_HVER = 1000;

    private final Kodeverk kodeverk;
    private final Ressurser ressurser;

    /**
     * @param kodeverk the code lists
     * @param ressurser where {@code config/syntetisk/} lies
     */
    public Registergenerator(Kodeverk kodeverk, Ressurser ressurser) {
        this.kodeverk = kodeverk;
        this.ressurser = ressurser;
    }

    /** Makes an extract without telling how far it has come. */
    public Generertuttrekk lag(Registerbestilling bestilling, Path mappe) {
        return lag(bestilling, mappe, ferdige -> {});
    }

    /**
     * Makes an extract. The folder appears whole, or not at all.
     *
     * @param bestilling what to make
     * @param mappe the folder to make; may exist when empty
     * @param framdrift told now and then how many participants are done
     * @throws RefusedException when the folder holds something already, or the code lists know no municipality that year
     * @throws FailedException when it cannot be written
     */
    public Generertuttrekk lag(Registerbestilling bestilling, Path mappe, IntConsumer framdrift) {
        if (kodeverk.struktur(LocalDate.of(bestilling.aar(), 12, 31)).kommuner().isEmpty()) {
            throw new RefusedException(
                    "Kodelisten over kommuner har ingen for %d; velg et annet år.".formatted(bestilling.aar()));
        }
        Livslop livslop = new Livslop(bestilling, kodeverk, Vekttabeller.les(ressurser));
        Path maal = mappe.toAbsolutePath().normalize();
        Path underArbeid = maal.resolveSibling("." + maal.getFileName() + "-" + UUID.randomUUID());
        try {
            krevLedig(maal);
            Files.createDirectories(underArbeid);
            Generertuttrekk ferdig = skriv(bestilling, livslop, underArbeid, framdrift);
            Files.deleteIfExists(maal);
            Files.move(underArbeid, maal);
            return ferdig;
        } catch (IOException e) {
            throw new FailedException(
                    "Uttrekket kunne ikke skrives til %s; sjekk rettigheter og diskplass.".formatted(mappe), e);
        } finally {
            fjern(underArbeid);
        }
    }

    private static Generertuttrekk skriv(
            Registerbestilling bestilling, Livslop livslop, Path mappe, IntConsumer framdrift) throws IOException {
        try (Uttrekkskriver skriver = new Uttrekkskriver(mappe, bestilling.avkutting())) {
            for (int nummer = 1; nummer <= bestilling.antallDeltakere(); nummer++) {
                skriver.skriv(livslop.fortell(nummer));
                if (nummer % MELD_HVER == 0 || nummer == bestilling.antallDeltakere()) {
                    framdrift.accept(nummer);
                }
            }
            return skriver.avslutt(bestilling.hentet());
        }
    }

    private static void krevLedig(Path mappe) throws IOException {
        if (!Files.exists(mappe)) {
            return;
        }
        boolean tom = Files.isDirectory(mappe);
        if (tom) {
            try (Stream<Path> innhold = Files.list(mappe)) {
                tom = innhold.findAny().isEmpty();
            }
        }
        if (!tom) {
            throw new RefusedException(
                    "Mappen %s finnes og er ikke tom; velg en annen mappe eller tøm den.".formatted(mappe));
        }
    }

    private static void fjern(Path mappe) {
        if (!Files.exists(mappe)) {
            return;
        }
        try (Stream<Path> innhold = Files.walk(mappe)) {
            List<Path> nedenfra = innhold.sorted(Comparator.reverseOrder()).toList();
            for (Path ett : nedenfra) {
                Files.deleteIfExists(ett);
            }
        } catch (IOException e) {
            throw new FailedException("Den halvferdige mappen %s kunne ikke slettes; slett den.".formatted(mappe), e);
        }
    }
}

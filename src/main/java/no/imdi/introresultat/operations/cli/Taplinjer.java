package no.imdi.introresultat.operations.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Konsekvens;
import no.imdi.introresultat.statistics.Region;

/** The municipalities that lost most to late registration in words: persons who reached the goal without being counted. */
final class Taplinjer {
    private static final int ANTALL = 3;
    private static final String TABELL = "intro_avslutning_direkte_3";
    private static final String MAALET = "arbutd";

    private Taplinjer() {}

    /**
     * @param konsekvens the numbers of a final run, and what they would have been
     * @param mappe the run's folder, where the municipalities' control workbooks lie
     */
    static List<String> linjer(Konsekvens konsekvens, Path mappe) {
        List<Region> kommuner = konsekvens.mestTapt(TABELL, MAALET, ANTALL);
        if (kommuner.isEmpty()) {
            return List.of("Ingen kommune tapte noen som nådde målet, på sen registrering.");
        }
        List<String> linjer = new ArrayList<>();
        linjer.add("Disse kommunene tapte mest på sen registrering (personer som nådde målet, men ikke ble talt):");
        for (Region kommune : kommuner) {
            Cellenokkel celle = new Cellenokkel(TABELL, kommune.niva(), kommune.nummer(), MAALET, Kjonnsgruppe.ALLE);
            int tap = konsekvens.endring(celle).differanse();
            linjer.add(
                    "  " + kommune.nummer() + " " + kommune.navn() + ": " + tap + (tap == 1 ? " person" : " personer")
                            + ". Andelen ble " + prosent(konsekvens.tall().prosent(celle)) + ", med de for sene "
                            + prosent(konsekvens.medForSene().prosent(celle)) + ".");
            linjer.add("    Kontrolliste: "
                    + mappe.resolve("intern").resolve("kontrollister").resolve(Kommunearbeidsbok.filnavn(kommune)));
        }
        return linjer;
    }

    /** A percent as Norwegians write it; a dash for none. */
    static String prosent(Optional<BigDecimal> andel) {
        return andel.map(tall -> tall.toPlainString().replace('.', ',') + " %").orElse("–");
    }
}

package no.imdi.introresultat.extract.syntetisk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.Registreringsfrist;

/** What these tests share: the shipped code lists, and orders with the normal deadline. */
final class Oppsett {
    static final Ressurser RESSURSER = new Ressurser(Path.of("").toAbsolutePath());
    static final Kodeverk KODEVERK = new KodeverkLeser(RESSURSER).les();

    private Oppsett() {}

    static Instant frist(int aar) {
        return Registreringsfrist.normal(aar).cutoff();
    }

    static Registerbestilling bestilling(int aar, int antall, long seed) {
        return Registerbestilling.etterFristen(aar, antall, seed, frist(aar));
    }

    static Registerbestilling hentet(Registerbestilling bestilling, LocalDate dag) {
        Instant hentet = dag.atStartOfDay(Registreringsfrist.NORGE).toInstant();
        return new Registerbestilling(
                bestilling.aar(), bestilling.antallDeltakere(), bestilling.seed(), bestilling.frist(), hentet);
    }

    static Generertuttrekk lag(Registerbestilling bestilling, Path mappe) {
        return new Registergenerator(KODEVERK, RESSURSER).lag(bestilling, mappe);
    }

    static Livslop livslop(Registerbestilling bestilling) {
        return new Livslop(bestilling, KODEVERK, Vekttabeller.les(RESSURSER));
    }
}

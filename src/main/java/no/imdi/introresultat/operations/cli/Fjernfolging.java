package no.imdi.introresultat.operations.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.imdi.introresultat.operations.api.Kjoringsbilde;
import no.imdi.introresultat.operations.api.Kjoringslinje;
import no.imdi.introresultat.register.FailedException;
import no.imdi.introresultat.register.RefusedException;

/** Follows what goes on with a run on a server elsewhere, step by step, to its end. It goes on there when nobody follows. */
final class Fjernfolging {
    private static final long MELLOM_MILLISEKUNDER = 1000;
    private static final int FORSOK = 5;

    private final Fjerntjener tjener;
    private final Framdriftsvisning framdrift;
    private final Set<String> vist = new HashSet<>();
    private String lopende = "";

    /**
     * @param tjener where it goes on
     * @param framdrift shows it
     * @param tidligere the steps that were done before it began
     */
    Fjernfolging(Fjerntjener tjener, Framdriftsvisning framdrift, List<Kjoringsbilde.Steg> tidligere) {
        this.tjener = tjener;
        this.framdrift = framdrift;
        tidligere.stream().filter(steg -> steg.status().equals("ferdig")).forEach(steg -> vist.add(steg.navn()));
    }

    /**
     * Follows a run until it has ended.
     *
     * @throws RefusedException when it was refused, and is gone
     * @throws FailedException when it failed, was stopped or died, with the server's sentence; or the server is gone
     */
    Kjoringslinje tilFerdig(Kjoringslinje kjoring) {
        Kjoringsbilde slutt = til(kjoring, bilde -> !bilde.kjoring().status().equals("kjorer"));
        if (slutt.kjoring().id() != kjoring.id()) {
            throw new RefusedException(
                    "Kjøringen " + kjoring.kjoring() + " ble avvist, og ingenting er lagret; se loggen på tjeneren.");
        }
        return switch (slutt.kjoring().status()) {
            case "ferdig", "publisert" -> slutt.kjoring();
            case "dod" ->
                throw new FailedException("Kjøringen " + kjoring.kjoring()
                        + " døde på tjeneren; fortsett den med «restart " + kjoring.kjoring() + "».");
            default ->
                throw new FailedException(
                        slutt.melding() != null
                                ? slutt.melding()
                                : "Kjøringen " + kjoring.kjoring() + " kom ikke til slutt; se den med «show».");
        };
    }

    /**
     * Follows a publication until it has ended.
     *
     * @throws RefusedException when it was refused, and the run is as it was
     * @throws FailedException when it could not be done; or the server is gone
     */
    void tilPublisert(Kjoringslinje kjoring) {
        Kjoringsbilde.Godkjenningsstand slutt =
                til(kjoring, bilde -> !bilde.godkjenning().publiseres()).godkjenning();
        if (slutt.avvist() != null) {
            throw new RefusedException(slutt.avvist());
        }
        if (slutt.publisert() == null) {
            throw new FailedException(
                    slutt.feilet() != null
                            ? slutt.feilet()
                            : "Publiseringen av " + kjoring.kjoring()
                                    + " kom ikke til slutt; se loggen på tjeneren, og publiser den på nytt.");
        }
    }

    private Kjoringsbilde til(Kjoringslinje kjoring, Predicate<Kjoringsbilde> slutt) {
        Kjoringsbilde naa = spor(kjoring);
        vis(naa.steg());
        while (naa.kjoring().id() == kjoring.id() && !slutt.test(naa)) {
            vent(MELLOM_MILLISEKUNDER);
            naa = spor(kjoring);
            vis(naa.steg());
        }
        return naa;
    }

    /** A net that fails for a moment is no reason to leave. */
    private Kjoringsbilde spor(Kjoringslinje kjoring) {
        for (int forsok = 1; forsok < FORSOK; forsok++) {
            try {
                return tjener.bilde(kjoring);
            } catch (FailedException brutt) {
                vent(MELLOM_MILLISEKUNDER * forsok);
            }
        }
        return tjener.bilde(kjoring);
    }

    private void vis(List<Kjoringsbilde.Steg> alle) {
        for (Kjoringsbilde.Steg steg : alle) {
            boolean ferdig = steg.status().equals("ferdig");
            if (vist.contains(steg.navn()) || !ferdig && !steg.status().equals("startet")) {
                continue;
            }
            if (!lopende.equals(steg.navn())) {
                lopende = steg.navn();
                framdrift.steg(lopende);
            }
            if (steg.rader() != null) {
                framdrift.rader(steg.rader(), steg.av() == null ? 0 : steg.av());
            }
            if (ferdig) {
                framdrift.stegFerdig(steg.sekunder());
                vist.add(steg.navn());
            }
        }
    }

    private static void vent(long millisekunder) {
        try {
            Thread.sleep(millisekunder);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new FailedException("Ventingen ble avbrutt; det går videre på tjeneren, se med «runs».");
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.Map;

/**
 * A year's settings of the controls, by code; one without settings is made with its own severity and no limits.
 *
 * @param innstillinger by the controls' codes
 */
public record Kontrolloppsett(Map<String, Innstilling> innstillinger) {
    /** Every control made, with its own severity and no limits. */
    public static final Kontrolloppsett STANDARD = new Kontrolloppsett(Map.of());

    private static final Innstilling INGEN = new Innstilling(false, null, Andelsgrenser.INGEN);

    /** Copies the map. */
    public Kontrolloppsett {
        innstillinger = Map.copyOf(innstillinger);
    }

    /**
     * The settings of one control.
     *
     * @param av whether it is not made this year
     * @param alvorlighet how grave its findings are this year; null for the control's own
     * @param grenser how large a share of the participants it may concern
     */
    public record Innstilling(boolean av, Alvorlighet alvorlighet, Andelsgrenser grenser) {}

    /** Whether findings of this kind are made this year. */
    public boolean gjores(Avvikstype type) {
        return !innstilling(type.kode()).av();
    }

    /** How grave findings of this kind are this year. */
    public Alvorlighet alvorlighet(Avvikstype type) {
        Alvorlighet aarets = innstilling(type.kode()).alvorlighet();
        return aarets == null ? type.alvorlighet() : aarets;
    }

    /** How large a share of the participants findings of this kind may concern this year. */
    public Andelsgrenser grenser(Avvikstype type) {
        return innstilling(type.kode()).grenser();
    }

    /** The finding with this year's severity. */
    public Avvik juster(Avvik avvik) {
        Alvorlighet aarets = innstilling(avvik.kode()).alvorlighet();
        return aarets == null ? avvik : avvik.medAlvorlighet(aarets);
    }

    private Innstilling innstilling(String kode) {
        return innstillinger.getOrDefault(kode, INGEN);
    }
}

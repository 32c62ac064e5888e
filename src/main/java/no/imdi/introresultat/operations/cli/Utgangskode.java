package no.imdi.introresultat.operations.cli;

import java.util.List;

/** The exit codes of every command (contract section 6). */
public final class Utgangskode {
    static final int FERDIG = 0;
    static final int FEIL_BRUK = 2;
    static final int AVVIST = 3;
    static final int FEILET = 4;
    static final int IKKE_VERIFISERT = 5;

    private static final List<Forklaring> FORKLARINGER = List.of(
            new Forklaring(FERDIG, "Kommandoen er utført.", "Ingenting må gjøres."),
            new Forklaring(
                    FEIL_BRUK,
                    "Kommandoen er skrevet feil, eller Java mangler eller er for gammel.",
                    "Rett kommandoen etter meldingen, eller se «--help»."),
            new Forklaring(
                    AVVIST,
                    "Det som ble bedt om, eller det som ble lest, er ikke godtatt, og ingenting er lagret: et ufullstendig"
                            + " uttrekk, for mange avviste rader, feil i årets fil, eller samme kjøring i gang.",
                    "Rett det meldingen peker på, og start på nytt."),
            new Forklaring(
                    FEILET,
                    "Kjøringen kunne ikke fullføres, og ingenting er eksportert: den ble stoppet, noe rundt den sviktet,"
                            + " regnskapet gikk ikke opp, eller en kontroll slo ut over «stopp_over». Kjøringen er tatt vare"
                            + " på og kan ses med «show».",
                    "Rett det meldingen peker på, og fortsett med «restart»."),
            new Forklaring(
                    IKKE_VERIFISERT,
                    "Verifiseringen fant at noe er endret siden kjøringen ble ferdig eller at sporet er brutt, «schedule --check» at en dato er forsømt, feilet eller venter, eller revisjonen at noe av det som er"
                            + " skjult, kan regnes ut, eller at filene ikke stemmer med hverandre.",
                    "Bruk ikke filene; kjør på nytt fra det samme uttrekket. Etter en revisjon: publiser dem ikke, og meld"
                            + " fra. Er sporet brutt, ta vare på databasen som den er, og meld fra."));

    private Utgangskode() {}

    /**
     * An exit code to those who run the program.
     *
     * @param kode the code
     * @param betyr what it means, in Norwegian
     * @param gjor what to do then, in Norwegian
     */
    public record Forklaring(int kode, String betyr, String gjor) {}

    /** Every code with what it means, in order. */
    public static List<Forklaring> forklaringer() {
        return FORKLARINGER;
    }
}

package no.imdi.introresultat.operations.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.job.Kjoringsinnsyn;

/**
 * All there is to see of one run.
 *
 * @param kjoring the run as in the list
 * @param uttrekk its extract, by its path in the server's home folder where it lies there, or {@code nir}
 * @param melding why it failed, or what it warns of; null for nothing
 * @param manifest SHA-256 of the manifest, which an approval binds to; null until it is finished
 * @param steg its steps in the order they were started, those of its publication too
 * @param regnskap the ledger: rows and participants by entry
 * @param funn findings by control, the gravest first
 * @param godkjenning how it stands with approval and publication
 */
public record Kjoringsbilde(
        Kjoringslinje kjoring,
        String uttrekk,
        String melding,
        String manifest,
        List<Steg> steg,
        Map<String, Long> regnskap,
        List<Funn> funn,
        Godkjenningsstand godkjenning) {
    /**
     * A step.
     *
     * @param navn its name
     * @param status {@code startet}, {@code ferdig}, {@code feilet} or {@code stoppet}
     * @param sekunder how long it has taken
     * @param rader rows done so far; null when it does not count them
     * @param av rows there are in all; null when unknown
     * @param sekunderIgjen how long it will take yet; null when nobody can tell
     */
    public record Steg(String navn, String status, double sekunder, Long rader, Long av, Long sekunderIgjen) {}

    /**
     * What a control has found.
     *
     * @param alvorlighet {@code FEIL}, {@code ADVARSEL} or {@code INFO}
     * @param kode the control's code
     * @param antall findings
     */
    public record Funn(String alvorlighet, String kode, long antall) {
        /** All of them, as they were counted. */
        public static List<Funn> alle(List<Kjoringsinnsyn.Funntall> funn) {
            return funn.stream()
                    .map(en -> new Funn(en.alvorlighet(), en.kode(), en.antall()))
                    .toList();
        }
    }

    /**
     * How a run stands with approval and publication.
     *
     * @param gjeldende the approvals that stand, the first one first
     * @param paakrevde how many it takes
     * @param manglende how many are wanted still
     * @param publiseres whether it is being published just now
     * @param publisert when it was published; null when it is not
     * @param avvist why its publication was refused, where the server that began it remembers; null otherwise
     * @param feilet why its publication could not be done, where the server that began it remembers; null otherwise
     */
    public record Godkjenningsstand(
            List<Godkjenning> gjeldende,
            int paakrevde,
            int manglende,
            boolean publiseres,
            Instant publisert,
            String avvist,
            String feilet) {}

    /**
     * An approval.
     *
     * @param hvem who
     * @param tid when
     * @param merknad what they had to say; null for nothing
     */
    public record Godkjenning(String hvem, Instant tid, String merknad) {
        /** All of them, as they were given. */
        public static List<Godkjenning> alle(List<no.imdi.introresultat.job.Godkjenning> godkjenninger) {
            return godkjenninger.stream()
                    .map(en -> new Godkjenning(en.hvem(), en.tid(), en.merknad()))
                    .toList();
        }
    }
}

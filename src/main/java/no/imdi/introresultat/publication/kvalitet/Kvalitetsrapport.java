package no.imdi.introresultat.publication.kvalitet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Regnskap;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;
import no.imdi.introresultat.statistics.Resultattall;

/**
 * What the quality report of a run is made of: counts, and nobody's participant number. Nothing is hidden.
 *
 * @param opplysninger about the run
 * @param tall all numbers of the run
 * @param regnskap the ledger
 * @param avvisninger rejected rows, by file and reason
 * @param kontroller the controls made this year, by number
 * @param automatiske persons in the result base whose programme ended by itself, by municipality of the structure; those
 *     counted in the whole country only are left out
 * @param nokkeltall the headline figures
 * @param ifjor those of the run for the year before; empty when there is none
 * @param dager versions registered per day around the deadline, every day of the period
 * @param kilder versions by kind and source
 */
public record Kvalitetsrapport(
        Publiseringsopplysninger opplysninger,
        Resultattall tall,
        Regnskap regnskap,
        List<Avvisning> avvisninger,
        List<Kontrollfunn> kontroller,
        Map<String, Integer> automatiske,
        Nokkeltall nokkeltall,
        Optional<Nokkeltall> ifjor,
        List<Registreringsdag> dager,
        List<Kildetall> kilder) {
    /** Copies the lists and the map. */
    public Kvalitetsrapport {
        avvisninger = List.copyOf(avvisninger);
        kontroller = List.copyOf(kontroller);
        automatiske = Map.copyOf(automatiske);
        dager = List.copyOf(dager);
        kilder = List.copyOf(kilder);
    }

    /**
     * Rows that were rejected for one reason.
     *
     * @param fil the extract's file
     * @param grunn the reason's code, without what stood in the row
     * @param rader how many
     */
    public record Avvisning(String fil, String grunn, long rader) {}

    /**
     * What one control found.
     *
     * @param type the control
     * @param alvorlighet how grave this year
     * @param perFylke findings by county number, counties without any left out
     * @param utenFylke findings whose municipality is unknown or missing
     * @param andel participants it concerns, against those who took part
     * @param ifjor the same the year before; empty when there is no run to compare with
     */
    public record Kontrollfunn(
            Avvikstype type,
            Alvorlighet alvorlighet,
            Map<String, Long> perFylke,
            long utenFylke,
            Kontrollandel andel,
            Optional<Kontrollandel> ifjor) {
        /** Copies the map. */
        public Kontrollfunn {
            perFylke = Collections.unmodifiableMap(new TreeMap<>(perFylke));
        }

        /** All findings. */
        public long funn() {
            return utenFylke
                    + perFylke.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * The headline figures of a run.
     *
     * @param deltok persons who took part in the year
     * @param utenTiltak those of them without any measure
     * @param grunnlag persons in the result base
     * @param maal those of them who reached the goal
     * @param utenAarsak those in the base without a registered reason
     * @param automatisk those in the base whose programme ended by itself
     * @param forSene versions that came too late
     * @param lest rows read; empty when the extract is deleted
     * @param avvist rows rejected; empty when the extract is deleted
     */
    public record Nokkeltall(
            long deltok,
            long utenTiltak,
            long grunnlag,
            long maal,
            long utenAarsak,
            long automatisk,
            long forSene,
            Optional<Long> lest,
            Optional<Long> avvist) {}

    /**
     * Versions registered on one day.
     *
     * @param dag Norwegian date
     * @param direkte registered in NIR
     * @param fagsystem transferred from a municipality's own system
     */
    public record Registreringsdag(LocalDate dag, int direkte, int fagsystem) {
        int ialt() {
            return direkte + fagsystem;
        }
    }

    /**
     * Versions of one kind from one source.
     *
     * @param type kind of registration
     * @param kilde where it was registered
     * @param versjoner all versions of the extract
     * @param forSene those of them that came too late
     * @param funn findings about a registration whose latest version is from the source
     */
    public record Kildetall(Registertype type, Kilde kilde, long versjoner, long forSene, long funn) {}
}

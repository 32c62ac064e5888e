package no.imdi.introresultat.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger of a run: every row and every participant is accounted for (contract section 5).
 *
 * @param registreringer rows by registration file, such as {@code program.csv}
 * @param deltakere participants by outcome
 * @param tabeller persons by table: what the municipalities and the whole country hold
 */
public record Regnskap(
        Map<String, Filregnskap> registreringer, Deltakerregnskap deltakere, Map<String, Tabellregnskap> tabeller) {
    /** Copies the maps and keeps their order. */
    public Regnskap {
        registreringer = Collections.unmodifiableMap(new LinkedHashMap<>(registreringer));
        tabeller = Collections.unmodifiableMap(new LinkedHashMap<>(tabeller));
    }

    /**
     * Rows of one registration file.
     *
     * @param lest rows read
     * @param avvist rows rejected
     * @param gjeldende versions that count
     * @param erstattet versions replaced by a later one
     * @param slettet versions that delete their registration
     * @param forSen versions that came too late
     */
    public record Filregnskap(
            long lest,
            long avvist,
            long gjeldende,
            long erstattet,
            long slettet,
            @JsonProperty("for_sen") long forSen) {
        private long sum() {
            return avvist + gjeldende + erstattet + slettet + forSen;
        }
    }

    /**
     * Participants by outcome.
     *
     * @param lest rows read
     * @param avvist rows rejected
     * @param iGrunnlag participants in the result base
     * @param ute participants out of it, by the reason's name in lower case
     */
    public record Deltakerregnskap(
            long lest,
            long avvist,
            @JsonProperty("i_grunnlag") long iGrunnlag,
            Map<String, Long> ute) {
        /** Copies the map and keeps its order. */
        public Deltakerregnskap {
            ute = Collections.unmodifiableMap(new LinkedHashMap<>(ute));
        }

        private long sum() {
            return avvist
                    + iGrunnlag
                    + ute.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Persons in the total of one table.
     *
     * @param kommuner sum of the municipalities
     * @param skjermet counted in the whole country only, for their protection
     * @param regionUkjent counted in the whole country only, the municipality being unknown
     * @param landet the whole country
     */
    public record Tabellregnskap(
            long kommuner,
            long skjermet,
            @JsonProperty("region_ukjent") long regionUkjent,
            long landet) {
        private long sum() {
            return kommuner + skjermet + regionUkjent;
        }
    }

    /** What does not balance, a sentence each, in Norwegian; empty when all does. */
    public List<String> ubalanser() {
        List<String> funn = new ArrayList<>();
        registreringer.forEach((fil, rader) -> {
            if (rader.lest() != rader.sum()) {
                funn.add(fil + ": " + rader.lest() + " rader er lest, men avviste, gjeldende, erstattede, slettede og"
                        + " for sene er til sammen " + rader.sum() + ".");
            }
        });
        if (deltakere.lest() != deltakere.sum()) {
            funn.add("deltaker.csv: " + deltakere.lest()
                    + " deltakere er lest, men avviste, de i grunnlaget og de utenfor" + " er til sammen "
                    + deltakere.sum() + ".");
        }
        tabeller.forEach((tabell, personer) -> {
            if (personer.landet() != personer.sum()) {
                funn.add(tabell + ": hele landet har " + personer.landet()
                        + " personer, men kommunene, de skjermede og de" + " uten kjent kommune er til sammen "
                        + personer.sum() + ".");
            }
        });
        return List.copyOf(funn);
    }
}

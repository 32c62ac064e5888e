package no.imdi.introresultat.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * {@code manifest.json}: what a run was made from and what it left (contract section 5). Instants are ISO 8601 with Norway's
 * offset, dates ISO 8601.
 *
 * @param kjoring the run's name, such as {@code endelig-1}
 * @param type {@code endelig} or {@code forelopig}
 * @param aar the result year
 * @param startet when the run began
 * @param ferdig when it was done
 * @param uttrekk the extract
 * @param frist the registration deadline, last day included
 * @param cutoff the first instant that does not count; null for a preliminary run
 * @param dispensasjoner approved late registrations
 * @param byggerPaa the earlier runs whose results it shows beside its own; left out when there are none
 * @param regelverk version of the rules
 * @param konfigurasjonSha256 hash of the configuration
 * @param program the program that made it
 * @param regnskap the ledger
 * @param terskler controls with a limit this year, and what they came to; left out when there are none
 * @param publisering the approvals it is published on; left out while its publication files are drafts
 * @param filer every other file of the run, sorted by path
 */
public record Manifest(
        String kjoring,
        String type,
        int aar,
        String startet,
        String ferdig,
        Uttrekk uttrekk,
        String frist,
        String cutoff,
        List<Dispensert> dispensasjoner,

        @JsonProperty("bygger_paa") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Tidligere> byggerPaa,

        String regelverk,
        @JsonProperty("konfigurasjon_sha256") String konfigurasjonSha256,
        Programversjon program,
        Regnskap regnskap,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Terskel> terskler,
        @JsonInclude(JsonInclude.Include.NON_NULL) Publisering publisering,

        List<Fil> filer) {
    /** The file's name in the run's folder. */
    public static final String FILNAVN = "manifest.json";

    /** Copies the lists and sorts the files by path. */
    public Manifest {
        dispensasjoner = List.copyOf(dispensasjoner);
        byggerPaa = byggerPaa == null ? List.of() : List.copyOf(byggerPaa);
        terskler = terskler == null ? List.of() : List.copyOf(terskler);
        filer = filer.stream().sorted(Comparator.comparing(Fil::sti)).toList();
    }

    /** The same run when it is published, with the files that it then has. */
    public Manifest publisert(Publisering som, List<Fil> nyeFiler) {
        return new Manifest(
                kjoring,
                type,
                aar,
                startet,
                ferdig,
                uttrekk,
                frist,
                cutoff,
                dispensasjoner,
                byggerPaa,
                regelverk,
                konfigurasjonSha256,
                program,
                regnskap,
                terskler,
                som,
                nyeFiler);
    }

    /**
     * The extract.
     *
     * @param hentet when it was taken
     * @param sha256 the snapshot's seal
     */
    public record Uttrekk(String hentet, String sha256) {}

    /**
     * An approved late registration.
     *
     * @param sak support case
     * @param kommunenummer the municipality; null for a single registration
     * @param type kind of the single registration; null for a municipality
     * @param id the single registration; null for a municipality
     * @param frist its deadline
     * @param godkjentAv who approved
     * @param begrunnelse why
     */
    public record Dispensert(
            String sak,
            String kommunenummer,
            String type,
            String id,
            String frist,
            @JsonProperty("godkjent_av") String godkjentAv,
            String begrunnelse) {}

    /**
     * An earlier run that this one builds on.
     *
     * @param som what it is to this run: {@code fjoraaret}, the last final run of the year before, or
     *     {@code forelopig}, the last preliminary run of the year, or {@code tidsserie}, a final run of one of the years before
     *     those, or {@code publisert}, the last published final run of the year that counts in the same municipalities, or
     *     {@code erstatter}, the published run whose place this one's figures take
     * @param kjoring its name, such as {@code 2017/endelig-1}
     * @param manifestSha256 hash of its {@code manifest.json}
     */
    public record Tidligere(
            String som,
            String kjoring,
            @JsonProperty("manifest_sha256") String manifestSha256) {}

    /**
     * The program.
     *
     * @param version its version
     * @param commit the source it was built from
     */
    public record Programversjon(String version, String commit) {}

    /**
     * The publication.
     *
     * @param publisert when
     * @param godkjentManifestSha256 hash of the manifest that was approved: this one before the publication
     * @param godkjentAv who approved it
     */
    public record Publisering(
            String publisert,
            @JsonProperty("godkjent_manifest_sha256") String godkjentManifestSha256,
            @JsonProperty("godkjent_av") List<Godkjent> godkjentAv) {
        /** Copies the list. */
        public Publisering {
            godkjentAv = List.copyOf(godkjentAv);
        }
    }

    /**
     * An approval.
     *
     * @param hvem the person's user name
     * @param tid when
     * @param merknad what they had to say; left out when nothing
     */
    public record Godkjent(
            String hvem,
            String tid,
            @JsonInclude(JsonInclude.Include.NON_NULL) String merknad) {}

    /**
     * A control with a limit: how many participants it concerned, against those who took part in the year.
     *
     * @param kode the control
     * @param deltakere participants with a finding
     * @param deltok participants who took part, shielded ones aside
     * @param advarselOver percent above which the run warned; null for no limit
     * @param stoppOver percent above which the run would have stopped; null for no limit
     */
    public record Terskel(
            String kode,
            long deltakere,
            long deltok,
            @JsonProperty("advarsel_over") BigDecimal advarselOver,
            @JsonProperty("stopp_over") BigDecimal stoppOver) {}

    /**
     * A file of the run.
     *
     * @param sti path from the run's folder, with {@code /}
     * @param bytes its size
     * @param sha256 hash of its bytes
     * @param innholdSha256 for a workbook or a zip file, hash of its uncompressed parts, those before encryption where it is encrypted;
     *     null for others
     * @param kryptert true for one that opens with a password only (its bytes differ each time, its content does not);
     *     null for others
     */
    public record Fil(
            String sti,
            long bytes,
            String sha256,

            @JsonProperty("innhold_sha256") @JsonInclude(JsonInclude.Include.NON_NULL)
            String innholdSha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean kryptert) {
        /** Whether it opens with a password only. */
        public boolean erKryptert() {
            return Boolean.TRUE.equals(kryptert);
        }

        /** The same file with the hash of what it held before it was encrypted. */
        public Fil medInnhold(String sha256Uten) {
            return new Fil(sti, bytes, sha256, sha256Uten, kryptert);
        }
    }
}

package no.imdi.introresultat.publication;

import java.io.IOException;
import java.time.LocalDate;

/** {@code intern/grunnlag.csv}: one row per participant, the outcome and what it rests on (contract section 5). */
public final class Grunnlagsfil {
    /** The file's header line, without its line end. */
    public static final String HODE = "deltaker_id;utfall;kommunenummer;bydelsnummer;kjonn;avslutningsaarsak;aarsak8;"
            + "aarsak3;program_id;slutt_dato;automatisk";

    private Grunnlagsfil() {}

    /**
     * One participant. Out of the base only {@code deltakerId}, {@code utfall} and {@code kjonn} are filled, the others null.
     *
     * @param deltakerId the participant
     * @param utfall {@code I_GRUNNLAG} or why not
     * @param kommunenummer the municipality, in the structure
     * @param bydelsnummer the Oslo district
     * @param kjonn {@code M} or {@code K}
     * @param avslutningsaarsak the reason's code
     * @param aarsak8 its category among eight
     * @param aarsak3 its category among three
     * @param programId the programme that decided
     * @param sluttDato its effective end
     * @param automatisk whether it ended at its limit by itself
     */
    public record Grunnlagsrad(
            String deltakerId,
            String utfall,
            String kommunenummer,
            String bydelsnummer,
            String kjonn,
            String avslutningsaarsak,
            String aarsak8,
            String aarsak3,
            String programId,
            LocalDate sluttDato,
            Boolean automatisk) {}

    /** Writes the header line. */
    public static void skrivHode(Appendable ut) throws IOException {
        ut.append(HODE).append('\n');
    }

    /** Writes one row. */
    public static void skriv(Appendable ut, Grunnlagsrad rad) throws IOException {
        Semikolonskriver.linje(
                ut,
                rad.deltakerId(),
                rad.utfall(),
                rad.kommunenummer(),
                rad.bydelsnummer(),
                rad.kjonn(),
                rad.avslutningsaarsak(),
                rad.aarsak8(),
                rad.aarsak3(),
                rad.programId(),
                rad.sluttDato(),
                rad.automatisk() == null ? null : rad.automatisk() ? "J" : "N");
    }
}

package no.imdi.introresultat.publication;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.register.Registertype;

/** {@code intern/utelatte-registreringer.csv}: the versions that came too late (contract sections 2 and 5). */
public final class UtelatteRegistreringerFil {
    /** The file's header line, without its line end. */
    public static final String HODE = "type;id;versjon;deltaker_id;kommunenummer;registrert;frist;sak";

    private UtelatteRegistreringerFil() {}

    /**
     * One version that came too late.
     *
     * @param type kind of registration
     * @param id the registration
     * @param versjon its version
     * @param deltakerId the participant
     * @param kommunenummer the municipality as registered; null when absent
     * @param registrert when it was registered
     * @param frist the deadline that held for it
     * @param sak the dispensation's support case; null under the national deadline
     */
    public record UtelattRad(
            Registertype type,
            String id,
            int versjon,
            String deltakerId,
            String kommunenummer,
            Instant registrert,
            LocalDate frist,
            String sak) {}

    /** Writes the header line. */
    public static void skrivHode(Appendable ut) throws IOException {
        ut.append(HODE).append('\n');
    }

    /** Writes one row; the instant has Norway's offset. */
    public static void skriv(Appendable ut, UtelattRad rad) throws IOException {
        Semikolonskriver.linje(
                ut,
                rad.type().ord(),
                rad.id(),
                rad.versjon(),
                rad.deltakerId(),
                rad.kommunenummer(),
                NorskTid.iso(rad.registrert()),
                rad.frist(),
                rad.sak());
    }
}

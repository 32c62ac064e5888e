package no.imdi.introresultat.publication;

import java.io.IOException;
import no.imdi.introresultat.rules.kontroll.Avvik;

/** {@code intern/avvik.csv}: the findings of the controls (contract section 5). */
public final class Avviksfil {
    /** The file's header line, without its line end. */
    public static final String HODE = "kode;alvorlighet;deltaker_id;kommunenummer;type;id;melding";

    private Avviksfil() {}

    /** Writes the header line. */
    public static void skrivHode(Appendable ut) throws IOException {
        ut.append(HODE).append('\n');
    }

    /** Writes one finding. */
    public static void skriv(Appendable ut, Avvik avvik) throws IOException {
        Semikolonskriver.linje(
                ut,
                avvik.kode(),
                avvik.alvorlighet(),
                avvik.deltakerId(),
                avvik.kommunenummer(),
                avvik.type() == null ? null : avvik.type().ord(),
                avvik.id(),
                avvik.melding());
    }
}

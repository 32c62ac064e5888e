package no.imdi.introresultat.operations.web.sider;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;

/** The application as someone has filled it in; a field that is empty is null. */
record Dispensasjonsskjema(String sak, String kommunenummer, String type, String id, String frist, String begrunnelse) {
    Dispensasjonsskjema {
        sak = renset(sak);
        kommunenummer = renset(kommunenummer);
        type = renset(type);
        id = renset(id);
        frist = renset(frist);
        begrunnelse = renset(begrunnelse);
    }

    /** The form for a registration that came too late, named by the word for its type and its id; empty for null. */
    static Dispensasjonsskjema av(String registrering) {
        String[] del =
                registrering == null ? new String[0] : registrering.strip().split(" ", 2);
        return new Dispensasjonsskjema(
                null, null, del.length == 2 ? del[0] : null, del.length == 2 ? del[1] : null, null, null);
    }

    /** What is applied for; refused by field when a date or a type is none. */
    Dispensasjon innhold() {
        return new Dispensasjon(sak, kommunenummer, registertype(), id, dato(), null, begrunnelse);
    }

    private Registertype registertype() {
        return type == null
                ? null
                : Stream.of(Registertype.values())
                        .filter(en -> en.ord().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("Feltet «type»: velg program, vedtak eller tiltak."));
    }

    private LocalDate dato() {
        try {
            return LocalDate.parse(frist == null ? "" : frist);
        } catch (DateTimeParseException feil) {
            throw new RefusedException("Feltet «frist»: skriv en dato på formen åååå-mm-dd.");
        }
    }

    private static String renset(String felt) {
        return felt == null || felt.isBlank() ? null : felt.strip();
    }
}

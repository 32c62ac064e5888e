package no.imdi.introresultat.publication;

import java.io.IOException;

/** Writes lines of semicolon-separated fields, quoted as RFC 4180 says, ended by LF. */
public final class Semikolonskriver {
    private Semikolonskriver() {}

    /** Writes one line; a null field is empty. */
    public static void linje(Appendable ut, Object... felter) throws IOException {
        for (int i = 0; i < felter.length; i++) {
            if (i > 0) {
                ut.append(';');
            }
            if (felter[i] != null) {
                ut.append(felt(felter[i].toString()));
            }
        }
        ut.append('\n');
    }

    private static String felt(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (tegn == ';' || tegn == '"' || tegn == '\n' || tegn == '\r') {
                return '"' + tekst.replace("\"", "\"\"") + '"';
            }
        }
        return tekst;
    }
}

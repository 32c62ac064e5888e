package no.imdi.introresultat.publication.kvalitet;

import java.math.BigDecimal;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;

/** Values as text in a page, by the language's rules, whatever the machine's are. */
public final class Tallformat {
    private static final String HARDT_MELLOMROM = "\u00A0";
    private static final String MINUS = "\u2212";

    private final String desimaltegn;

    Tallformat(Tekster tekster) {
        this.desimaltegn = tekster.tekst("format.desimaltegn");
    }

    /** A number with its thousands set apart. */
    public String tall(BigDecimal tall) {
        String[] deler = tall.abs().toPlainString().split("\\.");
        String hele = deler[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", HARDT_MELLOMROM);
        return (tall.signum() < 0 ? MINUS : "") + hele + (deler.length > 1 ? desimaltegn + deler[1] : "");
    }

    /** A whole number with its thousands set apart. */
    public String tall(int tall) {
        return tall(BigDecimal.valueOf(tall));
    }

    String tekst(Verdi verdi) {
        if (verdi instanceof Verdi.Antall antall) {
            return tall(antall.antall());
        }
        if (verdi instanceof Verdi.Prosent prosent) {
            return tall(prosent.prosent());
        }
        if (verdi instanceof Verdi.Symbol symbol) {
            return symbol.tegn();
        }
        if (verdi instanceof Verdi.Brodtekst brodtekst) {
            return brodtekst.tekst();
        }
        if (verdi instanceof Verdi.Lenke lenke) {
            return lenke.ark();
        }
        return ((Verdi.Tekst) verdi).tekst();
    }

    /** The number that a value is sorted by; empty where it is none. */
    static String sortering(Verdi verdi) {
        if (verdi instanceof Verdi.Antall antall) {
            return Integer.toString(antall.antall());
        }
        return verdi instanceof Verdi.Prosent prosent ? prosent.prosent().toPlainString() : "";
    }
}

package no.imdi.introresultat.extract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import no.imdi.introresultat.register.RefusedException;

/** Understands the rows of one file, or says why not; an extract with a national identity number in it is refused. */
final class Radtolk {
    private static final int MAKS_ID = 32;
    private static final int MAKS_VERSJONSSIFRE = 9;
    private static final int MAKS_VIST = 40;

    private final Uttrekksfil fil;
    private final List<Kolonne> kolonner;
    private final int operasjon;
    private final Instant hentet;

    /**
     * @param fil whose rows
     * @param hentet when the extract was taken: nothing is registered later
     */
    Radtolk(Uttrekksfil fil, Instant hentet) {
        this.fil = fil;
        this.kolonner = fil.kolonner();
        this.operasjon = fil.plass("operasjon");
        this.hentet = hentet;
    }

    /**
     * Understands one row.
     *
     * @throws RefusedException when a field holds a national identity number
     */
    Tolketrad tolk(Rad rad) {
        vern(rad);
        String grunn;
        if (!rad.rettFeltantall()) {
            grunn = "FEIL_FELTANTALL «" + rad.felt().size() + "», skal være " + kolonner.size();
        } else {
            Object[] verdier = new Object[kolonner.size()];
            grunn = fyll(rad, verdier);
            if (grunn == null) {
                return new Godkjentrad(rad.linje(), Arrays.asList(verdier));
            }
        }
        return avvis(rad, grunn);
    }

    /** The row as rejected for a reason found later. */
    Avvistrad avvis(Rad rad, String grunn) {
        for (int i = 0; i < rad.felt().size(); i++) {
            if (Personnummervern.finnesI(rad.felt().get(i))) {
                throw personnummer(rad, i);
            }
        }
        return new Avvistrad(fil.filnavn(), rad.linje(), grunn, rad.tekst());
    }

    private void vern(Rad rad) {
        for (int i = 0; i < rad.felt().size(); i++) {
            if (Personnummervern.er(rad.felt().get(i))) {
                throw personnummer(rad, i);
            }
        }
    }

    private RefusedException personnummer(Rad rad, int felt) {
        String kolonne = "felt " + (felt + 1);
        for (int i = 0; i < kolonner.size() && rad.rettFeltantall(); i++) {
            if (rad.plass().av(i) == felt) {
                kolonne = "kolonne " + kolonner.get(i).navn();
            }
        }
        return new RefusedException(fil.filnavn() + ", linje " + rad.linje() + ", " + kolonne
                + ": verdien (ikke vist) er et fødselsnummer, et D-nummer eller et syntetisk nummer;"
                + " hent et uttrekk med NIRs egne deltakernumre.");
    }

    /** Fills in the values; the reason for rejecting the row when that cannot be done, else null. */
    private String fyll(Rad rad, Object[] verdier) {
        boolean slettet = operasjon >= 0 && rad.verdi(operasjon).equals("SLETTET");
        boolean forSent = false;
        for (int i = 0; i < verdier.length; i++) {
            Kolonne kolonne = kolonner.get(i);
            String tekst = rad.verdi(i);
            if (tekst.isEmpty()) {
                if (paakrevd(kolonne, slettet)) {
                    return grunn("UGYLDIG_VERDI", kolonne, tekst);
                }
                continue;
            }
            Object verdi = verdi(kolonne, tekst);
            if (verdi == null) {
                boolean ukjentOrd = (kolonne.type() == Verditype.ORD || kolonne.type() == Verditype.JA_NEI)
                        && !Kontrolltegn.finnes(tekst);
                return grunn(ukjentOrd ? "UKJENT_ORD" : "UGYLDIG_VERDI", kolonne, tekst);
            }
            if (verdi instanceof Instant registrert) {
                forSent = registrert.isAfter(hentet);
                verdi = registrert.truncatedTo(ChronoUnit.MICROS);
            }
            verdier[i] = verdi;
        }
        return forSent
                ? grunn("REGISTRERT_ETTER_UTTREKK", kolonner.get(fil.plass("registrert")), rad.verdi(operasjon + 1))
                : null;
    }

    private static boolean paakrevd(Kolonne kolonne, boolean slettet) {
        return switch (kolonne.krav()) {
            case ALLTID -> true;
            case UNNTATT_SLETTET -> !slettet;
            case VALGFRI -> false;
        };
    }

    private static String grunn(String kode, Kolonne kolonne, String tekst) {
        String vist = tekst.length() > MAKS_VIST ? tekst.substring(0, MAKS_VIST) + "…" : tekst;
        return kode + " " + kolonne.navn() + " «" + Kontrolltegn.erstatt(vist) + "»";
    }

    private static Object verdi(Kolonne kolonne, String tekst) {
        return switch (kolonne.type()) {
            case ID -> erId(tekst) ? tekst : null;
            case VERSJON ->
                erTall(tekst, 1, MAKS_VERSJONSSIFRE) && tekst.charAt(0) != '0' ? Integer.valueOf(tekst) : null;
            case AARSTALL -> erTall(tekst, 4, 4) ? Integer.valueOf(tekst) : null;
            case ORD -> kolonne.ord().contains(tekst) ? tekst : null;
            case JA_NEI -> tekst.equals("J") ? Boolean.TRUE : tekst.equals("N") ? Boolean.FALSE : null;
            case KODE -> tekst.indexOf('\0') >= 0 ? null : tekst;
            case DATO -> Datotolk.dato(tekst);
            case TIDSPUNKT -> Datotolk.tidspunkt(tekst);
        };
    }

    private static boolean erId(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            boolean bokstav = tegn >= 'A' && tegn <= 'Z' || tegn >= 'a' && tegn <= 'z';
            if (!bokstav && !(tegn >= '0' && tegn <= '9') && tegn != '-') {
                return false;
            }
        }
        return tekst.length() <= MAKS_ID;
    }

    private static boolean erTall(String tekst, int minst, int hoyst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
                return false;
            }
        }
        return tekst.length() >= minst && tekst.length() <= hoyst;
    }
}

package no.imdi.introresultat.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the two ways the contract writes time, and nothing else; made for tens of millions of values. */
final class Datotolk {
    private static final int DATOLENGDE = 10;
    private static final int SEKUNDER_PER_DOGN = 86_400;
    private static final int MAKS_FORSKYVNING = 18 * 3600;
    private static final int NANOSIFRE = 9;

    private Datotolk() {}

    /** A date {@code yyyy-MM-dd} of the years 0001–9999; null when the text is not one. */
    static LocalDate dato(String tekst) {
        return tekst.length() == DATOLENGDE ? datoForan(tekst) : null;
    }

    /** An instant in ISO 8601 with an offset; null when the text is not one. */
    static Instant tidspunkt(String tekst) {
        LocalDate dato = tekst.length() > DATOLENGDE && tekst.charAt(DATOLENGDE) == 'T' ? datoForan(tekst) : null;
        return dato == null ? null : new Klokkeslett(tekst).paa(dato);
    }

    private static LocalDate datoForan(String tekst) {
        int aar = tall(tekst, 0, 4);
        int maaned = tall(tekst, 5, 2);
        int dag = tall(tekst, 8, 2);
        if (aar < 1 || maaned < 1 || dag < 1 || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(aar, maaned, dag);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int tall(String tekst, int fra, int sifre) {
        if (fra + sifre > tekst.length()) {
            return -1;
        }
        int verdi = 0;
        for (int i = fra; i < fra + sifre; i++) {
            int siffer = tekst.charAt(i) - '0';
            if (siffer < 0 || siffer > 9) {
                return -1;
            }
            verdi = verdi * 10 + siffer;
        }
        return verdi;
    }

    /** The part after {@code T}: hour and minute, perhaps seconds with a fraction, and the offset. */
    private static final class Klokkeslett {
        private final String tekst;
        private int her = DATOLENGDE + 1;

        Klokkeslett(String tekst) {
            this.tekst = tekst;
        }

        Instant paa(LocalDate dato) {
            int time = toSifre(23);
            int minutt = tegn(':') ? toSifre(59) : -1;
            boolean harSekund = tegn(':');
            int sekund = harSekund ? toSifre(59) : 0;
            int nano = harSekund && (tegn('.') || tegn(',')) ? brokdel() : 0;
            if (time < 0 || minutt < 0 || sekund < 0 || nano < 0) {
                return null;
            }
            int forskyvning = forskyvning();
            if (forskyvning > MAKS_FORSKYVNING || her != tekst.length()) {
                return null;
            }
            long sekunder = dato.toEpochDay() * SEKUNDER_PER_DOGN + time * 3600 + minutt * 60 + sekund - forskyvning;
            return Instant.ofEpochSecond(sekunder, nano);
        }

        private boolean tegn(char ventet) {
            if (her < tekst.length() && tekst.charAt(her) == ventet) {
                her++;
                return true;
            }
            return false;
        }

        private int toSifre(int hoyst) {
            int verdi = tall(tekst, her, 2);
            her += 2;
            return verdi > hoyst ? -1 : verdi;
        }

        private int brokdel() {
            int fra = her;
            int nano = 0;
            while (her < tekst.length() && tall(tekst, her, 1) >= 0) {
                if (her - fra < NANOSIFRE) {
                    nano = nano * 10 + tall(tekst, her, 1);
                }
                her++;
            }
            if (her == fra) {
                return -1;
            }
            for (int sifre = her - fra; sifre < NANOSIFRE; sifre++) {
                nano *= 10;
            }
            return nano;
        }

        private int forskyvning() {
            if (tegn('Z')) {
                return 0;
            }
            int fortegn = tegn('+') ? 1 : tegn('-') ? -1 : 0;
            int timer = toSifre(18);
            int minutter = 0;
            if (fortegn != 0 && her < tekst.length()) {
                tegn(':');
                minutter = toSifre(59);
            }
            int sekunder = timer * 3600 + minutter * 60;
            boolean gyldig = fortegn != 0 && timer >= 0 && minutter >= 0 && sekunder <= MAKS_FORSKYVNING;
            return gyldig ? fortegn * sekunder : Integer.MAX_VALUE;
        }
    }
}

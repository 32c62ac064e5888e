package no.imdi.introresultat.job;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett.Innstilling;

/** Reads the settings of the controls in a year's file; an unknown code, word or number is refused by file and line. */
final class Kontrolloppsettleser {
    private static final Pattern PROSENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?");
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    private final Set<String> koder;

    /** @param kontroller the controls there are */
    Kontrolloppsettleser(Kontroller kontroller) {
        this.koder =
                kontroller.avvikstyper().stream().map(Avvikstype::kode).collect(Collectors.toCollection(TreeSet::new));
    }

    Kontrolloppsett les(Yamlfelt felt) {
        Yamlfelt etterKode = felt.paakrevdUnder(Aarsnokkel.KONTROLLER.navn());
        etterKode.kjenner(koder);
        Map<String, Innstilling> innstillinger = new LinkedHashMap<>();
        for (String kode : etterKode.nokler()) {
            innstillinger.put(kode, innstilling(etterKode.paakrevdUnder(kode)));
        }
        return new Kontrolloppsett(innstillinger);
    }

    private static Innstilling innstilling(Yamlfelt felt) {
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.KONTROLL));
        BigDecimal advarselOver = prosent(felt, Aarsnokkel.ADVARSEL_OVER);
        BigDecimal stoppOver = prosent(felt, Aarsnokkel.STOPP_OVER);
        if (advarselOver != null && stoppOver != null && stoppOver.compareTo(advarselOver) < 0) {
            throw felt.avvist(
                    Aarsnokkel.STOPP_OVER.navn(), "grensen for å stoppe er lavere enn grensen for å advare; hev den");
        }
        return new Innstilling(
                felt.jaNei(Aarsnokkel.AV.navn(), false), alvorlighet(felt), new Andelsgrenser(advarselOver, stoppOver));
    }

    private static Alvorlighet alvorlighet(Yamlfelt felt) {
        String verdi = felt.tekst(Aarsnokkel.ALVORLIGHET.navn(), null);
        if (verdi == null) {
            return null;
        }
        return Arrays.stream(Alvorlighet.values())
                .filter(alvorlighet -> alvorlighet.name().equals(verdi))
                .findFirst()
                .orElseThrow(() -> felt.avvist(
                        Aarsnokkel.ALVORLIGHET.navn(), "«" + verdi + "» er verken FEIL, ADVARSEL eller INFO"));
    }

    private static BigDecimal prosent(Yamlfelt felt, Aarsnokkel nokkel) {
        String verdi = felt.tekst(nokkel.navn(), null);
        if (verdi == null) {
            return null;
        }
        Matcher treff = PROSENT.matcher(verdi);
        if (treff.matches()) {
            BigDecimal prosent = new BigDecimal(treff.group(1).replace(',', '.'));
            if (prosent.compareTo(HUNDRE) <= 0) {
                return prosent;
            }
        }
        throw felt.avvist(nokkel.navn(), "«" + verdi + "» er ikke en prosent fra 0 til 100 med høyst to desimaler");
    }
}

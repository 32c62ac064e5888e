package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import no.imdi.introresultat.extract.Personnummervern;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.rules.Dispensasjon;

/**
 * What a dispensation has to be, wherever it comes from: one for a municipality there is or has been or for a single
 * registration, with a deadline that can be meant, and none for what has one already.
 */
final class Dispensasjonsregler {
    private static final String ID_FORM = "[A-Za-z0-9-]{1,32}";
    private static final String PERSONNUMMER = "her står det noe som er et fødselsnummer; ta det bort";

    private final Kodeverk kodeverk;
    private final LocalDate nasjonalFrist;
    private final LocalDate sisteFrist;
    private final Set<String> omfang = new HashSet<>();

    /**
     * @param kodeverk which municipalities there are and have been
     * @param resultataar the result year
     * @param nasjonalFrist the deadline for everyone
     */
    Dispensasjonsregler(Kodeverk kodeverk, int resultataar, LocalDate nasjonalFrist) {
        this.kodeverk = kodeverk;
        this.nasjonalFrist = nasjonalFrist;
        this.sisteFrist = sisteFrist(resultataar);
    }

    /** The last deadline that makes sense for a result year. */
    static LocalDate sisteFrist(int resultataar) {
        return LocalDate.of(resultataar + 1, 12, 31);
    }

    /**
     * Takes one more dispensation among those it has taken.
     *
     * @param avvist makes the refusal of the key that is wrong and what is wrong with it
     * @throws RefusedException when it cannot be one, or another has the same scope
     */
    void krev(Dispensasjon dispensasjon, BiFunction<String, String, RefusedException> avvist) {
        boolean enkelt = dispensasjon.id() != null;
        if (enkelt != (dispensasjon.type() != null) || enkelt == (dispensasjon.kommunenummer() != null)) {
            throw avvist.apply(
                    Aarsnokkel.SAK.navn(), "en dispensasjon gjelder enten et «kommunenummer» eller «type» og «id»");
        }
        if (enkelt) {
            krevRegistrering(dispensasjon, avvist);
        } else {
            krevKommune(dispensasjon.kommunenummer(), avvist);
        }
        krevFrist(dispensasjon.frist(), avvist);
        if (Personnummervern.finnesI(dispensasjon.sak())) {
            throw avvist.apply(Aarsnokkel.SAK.navn(), PERSONNUMMER);
        }
        if (Personnummervern.finnesI(dispensasjon.begrunnelse())) {
            throw avvist.apply(Aarsnokkel.DISPENSASJON_BEGRUNNELSE.navn(), PERSONNUMMER);
        }
    }

    private void krevKommune(String kommunenummer, BiFunction<String, String, RefusedException> avvist) {
        String nokkel = Aarsnokkel.DISPENSASJON_KOMMUNENUMMER.navn();
        if (!kodeverk.harKommune(kommunenummer)) {
            throw avvist.apply(nokkel, "«" + kommunenummer + "» har aldri vært en kommune i kodelisten; rett nummeret");
        }
        if (!omfang.add(kommunenummer)) {
            throw avvist.apply(
                    nokkel, "kommune «" + kommunenummer + "» har en dispensasjon fra før; behold den som gjelder");
        }
    }

    /** The id is not repeated: a message may be seen by others than those who may see the registration. */
    private void krevRegistrering(Dispensasjon dispensasjon, BiFunction<String, String, RefusedException> avvist) {
        String nokkel = Aarsnokkel.ID.navn();
        if (!dispensasjon.id().matches(ID_FORM)) {
            throw avvist.apply(nokkel, "id-en skal ha 1 til 32 tegn blant A–Z, a–z, 0–9 og -");
        }
        if (Personnummervern.er(dispensasjon.id())) {
            throw avvist.apply(nokkel, PERSONNUMMER);
        }
        if (!omfang.add(dispensasjon.type() + " " + dispensasjon.id())) {
            throw avvist.apply(nokkel, "registreringen har en dispensasjon fra før; behold den som gjelder");
        }
    }

    private void krevFrist(LocalDate frist, BiFunction<String, String, RefusedException> avvist) {
        String nokkel = Aarsnokkel.DISPENSASJON_FRIST.navn();
        if (frist.isBefore(nasjonalFrist)) {
            throw avvist.apply(nokkel, frist + " er før den nasjonale fristen " + nasjonalFrist);
        }
        if (frist.isAfter(sisteFrist)) {
            throw avvist.apply(
                    nokkel, frist + " er for sent; en dispensasjon kan ikke vare lenger enn til " + sisteFrist);
        }
    }
}

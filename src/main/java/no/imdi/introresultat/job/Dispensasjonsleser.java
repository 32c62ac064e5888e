package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;

/**
 * Reads the dispensations of a year's file. One that names an unknown municipality, overlaps another or has a deadline that
 * cannot be meant, is refused by file and line.
 */
final class Dispensasjonsleser {
    private static final String ID_FORM = "[A-Za-z0-9-]{1,32}";

    private final Kodeverk kodeverk;
    private final LocalDate nasjonalFrist;
    private final LocalDate sisteFrist;
    private final Set<String> omfang = new HashSet<>();

    /**
     * @param kodeverk which municipalities there are and have been
     * @param nasjonalFrist the deadline for everyone
     * @param sisteFrist the last deadline that makes sense
     */
    Dispensasjonsleser(Kodeverk kodeverk, LocalDate nasjonalFrist, LocalDate sisteFrist) {
        this.kodeverk = kodeverk;
        this.nasjonalFrist = nasjonalFrist;
        this.sisteFrist = sisteFrist;
    }

    List<Dispensasjon> les(List<Yamlfelt> elementer) {
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        for (Yamlfelt element : elementer) {
            dispensasjoner.add(les(element));
        }
        return dispensasjoner;
    }

    private Dispensasjon les(Yamlfelt felt) {
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.DISPENSASJON));
        String sak = felt.paakrevd(Aarsnokkel.SAK.navn());
        String kommunenummer = felt.tekst(Aarsnokkel.DISPENSASJON_KOMMUNENUMMER.navn(), null);
        String id = felt.tekst(Aarsnokkel.ID.navn(), null);
        String type = felt.tekst(Aarsnokkel.TYPE.navn(), null);
        if ((kommunenummer == null) == (id == null) || (id == null) != (type == null)) {
            throw felt.avvist(
                    Aarsnokkel.SAK.navn(), "en dispensasjon gjelder enten et «kommunenummer» eller «type» og «id»");
        }
        Registertype registertype = type == null ? null : registertype(felt, type);
        if (kommunenummer != null) {
            krevKommune(felt, kommunenummer);
        } else {
            krevRegistrering(felt, registertype, id);
        }
        return new Dispensasjon(
                sak,
                kommunenummer,
                registertype,
                id,
                frist(felt),
                felt.paakrevd(Aarsnokkel.GODKJENT_AV.navn()),
                felt.paakrevd(Aarsnokkel.DISPENSASJON_BEGRUNNELSE.navn()));
    }

    private void krevKommune(Yamlfelt felt, String kommunenummer) {
        String nokkel = Aarsnokkel.DISPENSASJON_KOMMUNENUMMER.navn();
        if (!kodeverk.harKommune(kommunenummer)) {
            throw felt.avvist(nokkel, "«" + kommunenummer + "» har aldri vært en kommune i kodelisten; rett nummeret");
        }
        if (!omfang.add(kommunenummer)) {
            throw felt.avvist(
                    nokkel, "kommune «" + kommunenummer + "» har en dispensasjon fra før; behold den som gjelder");
        }
    }

    /** The id is named by its line only: a message may be seen by others than the file. */
    private void krevRegistrering(Yamlfelt felt, Registertype type, String id) {
        String nokkel = Aarsnokkel.ID.navn();
        if (!id.matches(ID_FORM)) {
            throw felt.avvist(nokkel, "id-en skal ha 1 til 32 tegn blant A–Z, a–z, 0–9 og -");
        }
        if (!omfang.add(type + " " + id)) {
            throw felt.avvist(nokkel, "registreringen har en dispensasjon fra før; behold den som gjelder");
        }
    }

    private LocalDate frist(Yamlfelt felt) {
        String nokkel = Aarsnokkel.DISPENSASJON_FRIST.navn();
        felt.paakrevd(nokkel);
        LocalDate frist = felt.dato(nokkel, null);
        if (frist.isBefore(nasjonalFrist)) {
            throw felt.avvist(nokkel, frist + " er før den nasjonale fristen " + nasjonalFrist);
        }
        if (frist.isAfter(sisteFrist)) {
            throw felt.avvist(
                    nokkel, frist + " er for sent; en dispensasjon kan ikke vare lenger enn til " + sisteFrist);
        }
        return frist;
    }

    private static Registertype registertype(Yamlfelt felt, String type) {
        for (Registertype registertype : Registertype.values()) {
            if (registertype.ord().equals(type.toLowerCase(Locale.ROOT))) {
                return registertype;
            }
        }
        throw felt.avvist(Aarsnokkel.TYPE.navn(), "«" + type + "» er ikke program, vedtak eller tiltak");
    }
}

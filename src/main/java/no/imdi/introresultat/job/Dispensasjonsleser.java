package no.imdi.introresultat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;

/** Reads the dispensations of a year's file; what breaks {@link Dispensasjonsregler} is refused by file and line. */
final class Dispensasjonsleser {
    private final Dispensasjonsregler regler;

    Dispensasjonsleser(Dispensasjonsregler regler) {
        this.regler = regler;
    }

    List<Dispensasjon> les(List<Yamlfelt> elementer) {
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        for (Yamlfelt element : elementer) {
            Dispensasjon dispensasjon = les(element);
            regler.krev(dispensasjon, element::avvist);
            dispensasjoner.add(dispensasjon);
        }
        return dispensasjoner;
    }

    private static Dispensasjon les(Yamlfelt felt) {
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.DISPENSASJON));
        String type = felt.tekst(Aarsnokkel.TYPE.navn(), null);
        felt.paakrevd(Aarsnokkel.DISPENSASJON_FRIST.navn());
        return new Dispensasjon(
                felt.paakrevd(Aarsnokkel.SAK.navn()),
                felt.tekst(Aarsnokkel.DISPENSASJON_KOMMUNENUMMER.navn(), null),
                type == null ? null : registertype(felt, type),
                felt.tekst(Aarsnokkel.ID.navn(), null),
                felt.dato(Aarsnokkel.DISPENSASJON_FRIST.navn(), null),
                felt.paakrevd(Aarsnokkel.GODKJENT_AV.navn()),
                felt.paakrevd(Aarsnokkel.DISPENSASJON_BEGRUNNELSE.navn()));
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

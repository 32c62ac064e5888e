package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.imdi.introresultat.register.Kodeverk;

/** A year's settings as the tests vary them. */
record Oppsett(
        int aar,
        boolean endelig,
        LocalDate frist,
        List<Dispensasjon> dispensasjoner,
        Period maksProgramtid,
        LocalDate strukturdato,
        Kodelister kodelister) {

    /** The defaults of the contract for a year, final run. */
    static Oppsett normalt(int aar, Kodelister kodelister) {
        return new Oppsett(
                aar,
                true,
                LocalDate.of(aar + 1, 2, 28),
                List.of(),
                Period.ofYears(3),
                LocalDate.of(aar, 12, 31),
                kodelister);
    }

    /** The same settings as the rules take them. */
    Regelverk regelverk() {
        Kodeverk kodeverk = kodelister.kodeverk();
        return new Regelverk(
                aar,
                endelig ? Kjoringstype.ENDELIG : Kjoringstype.FORELOPIG,
                new Registreringsfrist(frist, null, null, dispensasjoner),
                maksProgramtid,
                kodeverk.struktur(strukturdato),
                kodeverk);
    }

    @Override
    public String toString() {
        return aar + (endelig ? " endelig" : " forelopig") + ", frist " + frist + ", maks " + maksProgramtid
                + ", struktur " + strukturdato + ", dispensasjoner " + dispensasjoner;
    }
}

package no.imdi.introresultat.extract.syntetisk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;

/** Draws reasons for ending by sex and municipality, among those that are valid on the day. */
final class Aarsakstrekk {
    private static final String MAAL = "arbutd";
    private static final int FORSOK = 200;

    private final Kodeverk kodeverk;
    private final Map<Kjonn, Vektet<String>> vektet;

    /**
     * @param kodeverk the code lists
     * @param menn weights of the codes for men
     * @param kvinner weights of the codes for women
     */
    Aarsakstrekk(Kodeverk kodeverk, Map<String, Double> menn, Map<String, Double> kvinner) {
        this.kodeverk = kodeverk;
        this.vektet = Map.of(Kjonn.M, new Vektet<>(menn), Kjonn.K, new Vektet<>(kvinner));
    }

    /** Draws a code. */
    String trekk(Kjonn kjonn, Kommuneprofil kommune, LocalDate dag, Slump slump) {
        Avslutningsaarsak aarsak = ett(kjonn, dag, slump);
        double loft = kommune.maalloft();
        boolean motLoftet = MAAL.equals(aarsak.aarsak3()) == loft < 0;
        if (motLoftet && slump.sjanse(Math.abs(loft))) {
            aarsak = ett(kjonn, dag, slump);
        }
        return aarsak.kode();
    }

    private Avslutningsaarsak ett(Kjonn kjonn, LocalDate dag, Slump slump) {
        Vektet<String> aarsaker = vektet.get(kjonn);
        for (int i = 0; i < FORSOK; i++) {
            Optional<Avslutningsaarsak> aarsak = kodeverk.aarsak(aarsaker.trekk(slump), dag);
            if (aarsak.isPresent()) {
                return aarsak.get();
            }
        }
        throw new RefusedException(
                "Ingen årsak i config/syntetisk/aarsaker.csv gjelder %s; rett vektene etter kodelisten."
                        .formatted(dag));
    }
}

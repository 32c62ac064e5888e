package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.Programperiode;

/** A programme ended in the year for a reason that is not in the code list on the day it ended. */
final class UkjentAvslutningsaarsak implements Kontroll {
    @Override
    public String nummer() {
        return "K008";
    }

    @Override
    public String kode() {
        return "UKJENT_AVSLUTNINGSAARSAK";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Avslutningsårsaken finnes ikke i kodelisten. Deltakeren regnes som uten registrert årsak.";
    }

    @Override
    public String utbedringINir() {
        return "Velg en avslutningsårsak fra listen i NIR, og lagre programmet på nytt.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Velg en årsak i fagsystemet som svarer til en i kodelisten, og overfør på nytt. Er "
                + "årsaken riktig i fagsystemet, er det oversettelsen til NIRs koder som er feil: meld fra "
                + "til leverandøren.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 3: en årsak som ikke er i kodelisten på sluttdatoen, regnes som ikke "
                + "registrert.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Kodeverk kodeverk = grunnlag.regelverk().kodeverk();
        return grunnlag.avsluttetIAaret().stream()
                .filter(periode -> periode.program().avslutningsaarsak() != null)
                .filter(periode -> kodeverk.aarsak(periode.program().avslutningsaarsak(), periode.slutt())
                        .isEmpty())
                .map(periode -> Avvik.om(this, periode.program(), Funnet.av(periode, kodeverk)))
                .toList();
    }

    record Funnet(
            @Felt("Avslutningsårsaken som er registrert.") String aarsak,
            @Felt("Dagen programmet ble avsluttet.") LocalDate slutt,
            @Felt("Kodene som gjaldt den dagen.") List<String> gyldige)
            implements Funn {
        static Funnet av(Programperiode periode, Kodeverk kodeverk) {
            return new Funnet(
                    periode.program().avslutningsaarsak(),
                    periode.slutt(),
                    kodeverk.aarsaker(periode.slutt()).stream()
                            .map(Avslutningsaarsak::kode)
                            .toList());
        }

        @Override
        public String melding() {
            return "Avslutningsårsaken «" + aarsak + "» er ikke i kodelisten " + Dagtekst.av(slutt) + ". Ventet en av: "
                    + String.join(", ", gyldige) + ".";
        }
    }
}

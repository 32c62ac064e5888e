package no.imdi.introresultat.rules.kontroll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.Programperiode;

/** A programme ended in the year for a reason that is not in the code list on the day it ended. */
final class UkjentAvslutningsaarsak implements Kontroll {
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
    public String utbedring() {
        return "Velg en avslutningsårsak fra kodelisten. Kommer koden fra fagsystemet, meld fra til leverandøren.";
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
                .map(periode -> Avvik.om(this, periode.program(), melding(periode, kodeverk)))
                .toList();
    }

    private static String melding(Programperiode periode, Kodeverk kodeverk) {
        String gyldige = kodeverk.aarsaker(periode.slutt()).stream()
                .map(Avslutningsaarsak::kode)
                .collect(Collectors.joining(", "));
        return "Avslutningsårsaken «" + periode.program().avslutningsaarsak() + "» er ikke i kodelisten "
                + Dagtekst.av(periode.slutt()) + ". Ventet en av: " + gyldige + ".";
    }
}

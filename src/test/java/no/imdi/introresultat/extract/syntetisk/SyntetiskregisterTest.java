package no.imdi.introresultat.extract.syntetisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.rules.Utfall;
import no.imdi.introresultat.rules.kontroll.Kontroll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register is believable: its magnitudes, by the real rules, are those of the published figures. */
class SyntetiskregisterTest {
    private static final int ANTALL = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {2013, 2018, 2020, 2025})
    void magnitudesAreThoseOfThePublishedFigures(int aar) {
        Registerstorrelse storrelse = Registerstorrelse.av(Oppsett.bestilling(aar, ANTALL, 1));
        assertThat(storrelse.maal()).as(storrelse.toString()).isBetween(45.0, 55.0);
        assertThat(storrelse.maal(Kjonn.M) - storrelse.maal(Kjonn.K)).isBetween(15.0, 25.0);
        assertThat(storrelse.grunnlag()).isBetween(ANTALL / 5, ANTALL / 4);
        assertThat(storrelse.andel(storrelse.utenAarsak)).isBetween(2.0, 8.0);
        assertThat(storrelse.andel(storrelse.automatisk)).isBetween(1.0, 6.0);
        assertThat(100.0 * storrelse.utenTiltak / storrelse.deltok).isBetween(2.0, 6.0);
        assertThat(storrelse.skjermet).isBetween(ANTALL / 200, ANTALL / 50);
        assertThat(1.0 * storrelse.versjoner / ANTALL).isBetween(7.5, 10.5);
        assertThat(storrelse.utfall.keySet()).containsExactlyInAnyOrder(Utfall.values());
    }

    @Test
    void registrationsCrowdAtTheDeadlineOnBothSides() {
        Registerstorrelse storrelse = Registerstorrelse.av(Oppsett.bestilling(2018, ANTALL, 1));
        assertThat(storrelse.sisteSeksTimer).isPositive();
        assertThat(storrelse.paaFristen).isPositive();
        assertThat(storrelse.andel(storrelse.sluttEtterFristen)).isBetween(1.0, 2.5);
    }

    @Test
    void everyMunicipalityOfTheYearIsThereAndSomeExpiredAndUnknownNumbers() {
        Set<String> sett = Registerstorrelse.av(Oppsett.bestilling(2020, 60_000, 1)).numre;
        assertThat(sett)
                .containsAll(Oppsett.KODEVERK.struktur(LocalDate.of(2020, 12, 31)).kommuner().stream()
                        .map(Kommune::nummer)
                        .toList())
                .contains("0219", "9999");
    }

    @Test
    void everyControlHasSomethingToFindAndEveryRuleSomethingToDecide() {
        Registerstorrelse storrelse = Registerstorrelse.av(Oppsett.bestilling(2018, ANTALL, 1));
        Set<String> ventet =
                Kontrollfinner.finn().alle().stream().map(Kontroll::kode).collect(Collectors.toSet());
        // The register's forms do not let these two through.
        ventet.removeAll(Set.of("MANGLER_STARTDATO", "PLANLAGT_SLUTT_FOR_START"));
        assertThat(storrelse.avvik.keySet()).containsAll(ventet);
        assertThat(storrelse.permisjonOverAarsskiftet).isPositive();
        assertThat(storrelse.slettetForFristen).isPositive();
        assertThat(storrelse.slettetEtterFristen).isPositive();
    }
}

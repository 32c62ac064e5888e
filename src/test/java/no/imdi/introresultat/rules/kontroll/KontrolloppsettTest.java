package no.imdi.introresultat.rules.kontroll;

import static no.imdi.introresultat.rules.kontroll.Testmappe.med;
import static no.imdi.introresultat.rules.kontroll.Testrad.program;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import no.imdi.introresultat.rules.kontroll.Andelsgrenser.Dom;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett.Innstilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a year's settings do to the controls. */
class KontrolloppsettTest {
    private static final Testrad[] UTEN_AARSAK_OG_TILTAK = {
        program("P1").fra("2017-01-10").til("2018-05-31")
    };

    @Test
    void controlThatIsOffFindsNothingAndTheOthersGoOn() {
        Kontrolloppsett oppsett = oppsett("MANGLER_TILTAK", new Innstilling(true, null, Andelsgrenser.INGEN));

        assertThat(med(UTEN_AARSAK_OG_TILTAK).resultat(oppsett).avvik())
                .extracting(Avvik::kode)
                .contains("AVSLUTTET_UTEN_AARSAK")
                .doesNotContain("MANGLER_TILTAK");
    }

    @Test
    void findingHasTheYearsSeverityAndNothingElseIsChanged() {
        Kontrolloppsett oppsett =
                oppsett("MANGLER_TILTAK", new Innstilling(false, Alvorlighet.INFO, Andelsgrenser.INGEN));

        assertThat(med(UTEN_AARSAK_OG_TILTAK).resultat(oppsett).avvik())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("alvorlighet")
                .isEqualTo(med(UTEN_AARSAK_OG_TILTAK)
                        .resultat(Kontrolloppsett.STANDARD)
                        .avvik());
        assertThat(med(UTEN_AARSAK_OG_TILTAK).resultat(oppsett).avvik())
                .filteredOn(avvik -> avvik.alvorlighet() == Alvorlighet.INFO)
                .extracting(Avvik::kode)
                .contains("MANGLER_TILTAK");
        assertThat(oppsett.alvorlighet(new ManglerTiltak())).isEqualTo(Alvorlighet.INFO);
        assertThat(oppsett.alvorlighet(new AvsluttetUtenAarsak())).isEqualTo(Alvorlighet.FEIL);
    }

    @Test
    void controlWithoutSettingsIsMadeWithItsOwnSeverityAndNoLimits() {
        Avvikstype kontroll = new ManglerTiltak();

        assertThat(Kontrolloppsett.STANDARD.gjores(kontroll)).isTrue();
        assertThat(Kontrolloppsett.STANDARD.alvorlighet(kontroll)).isEqualTo(kontroll.alvorlighet());
        assertThat(Kontrolloppsett.STANDARD.grenser(kontroll).satt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1000, INNENFOR",
        "101, 1000, ADVARSEL",
        "250, 1000, ADVARSEL",
        "251, 1000, STOPP",
        "3, 2, STOPP",
        "0, 1000, INNENFOR",
        "0, 0, INNENFOR",
        "5, 0, INNENFOR"
    })
    void shareIsOutOfTheOrdinaryOnlyAboveTheLimitAndIsNotRoundedFirst(long deltakere, long deltok, Dom dom) {
        Andelsgrenser grenser = new Andelsgrenser(new BigDecimal("10.0"), new BigDecimal("25"));

        assertThat(grenser.dom(new Kontrollandel(deltakere, deltok))).isEqualTo(dom);
    }

    @Test
    void eitherLimitMayStandAlone() {
        Kontrollandel halve = new Kontrollandel(1, 2);

        assertThat(new Andelsgrenser(null, BigDecimal.TEN).dom(halve)).isEqualTo(Dom.STOPP);
        assertThat(new Andelsgrenser(BigDecimal.TEN, null).dom(halve)).isEqualTo(Dom.ADVARSEL);
        assertThat(Andelsgrenser.INGEN.dom(halve)).isEqualTo(Dom.INNENFOR);
    }

    @Test
    void shareIsGivenWithTwoDecimalsHalfUpAndNotAtAllWhenNobodyTookPart() {
        assertThat(new Kontrollandel(1, 8).prosent()).contains(new BigDecimal("12.50"));
        assertThat(new Kontrollandel(33, 20000).prosent()).contains(new BigDecimal("0.17"));
        assertThat(new Kontrollandel(1, 0).prosent()).isEmpty();
    }

    private static Kontrolloppsett oppsett(String kode, Innstilling innstilling) {
        return new Kontrolloppsett(Map.of(kode, innstilling));
    }
}

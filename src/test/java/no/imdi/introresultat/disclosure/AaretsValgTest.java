package no.imdi.introresultat.disclosure;

import static no.imdi.introresultat.disclosure.Tofylkesland.REGLER;
import static no.imdi.introresultat.disclosure.Tofylkesland.begge;
import static no.imdi.introresultat.disclosure.Tofylkesland.medSmaa;
import static no.imdi.introresultat.disclosure.Tofylkesland.menn;
import static no.imdi.introresultat.disclosure.Tofylkesland.skjulte;
import static no.imdi.introresultat.disclosure.Tofylkesland.toFylker;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;

/** What a year can choose to hide beside the small counts. */
class AaretsValgTest {
    @Test
    void thatAllHadTheSameOutcomeIsHiddenWhereTheYearSaysSo() {
        Testland land = toFylker().kommuner("1103").avsluttet("1103", Kjonn.M, "trygd", 30);
        Prikkeregler regler = new Prikkeregler(4, 3, false, true, List.of(), Vekter.STANDARD);

        Map<Cellenokkel, Skjultcelle> skjulte =
                land.skjulte(regler).stream().collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));

        Cellenokkel alle = menn(Niva.KOMMUNE, "1103", "trygd");
        assertThat(skjulte.get(alle).grunn()).isEqualTo(Skjulegrunn.SAMME_UTFALL);
        assertThat(skjulte.get(alle).lavest()).isLessThan(30);
        assertThat(land.revisjon(4, 3, skjulte.keySet()).holder()).isTrue();
    }

    @Test
    void zerosAreHiddenWhereTheYearSaysSo() {
        Testland land = medSmaa("1101", 0);
        Prikkeregler regler = new Prikkeregler(4, 3, true, false, List.of(), Vekter.STANDARD);

        Map<Cellenokkel, Skjultcelle> skjulte =
                land.skjulte(regler).stream().collect(Collectors.toMap(Skjultcelle::celle, Function.identity()));

        Skjultcelle ingen = skjulte.get(menn(Niva.KOMMUNE, "1101", "trygd"));
        assertThat(ingen.grunn()).isEqualTo(Skjulegrunn.TERSKEL);
        assertThat(ingen.hoyest()).isGreaterThanOrEqualTo(4);
        assertThat(land.revisjon(regler, skjulte.keySet()).holder()).isTrue();
        // Hidden alone, the zero is what the others leave: a disclosure only where zeros are to be hidden.
        assertThat(land.revisjon(regler, Set.of(ingen.celle())).holder()).isFalse();
        assertThat(land.revisjon(REGLER, Set.of(ingen.celle())).holder()).isTrue();
        assertThat(skjulte(land)).isEmpty();
    }

    @Test
    void detailsAreLeftOutForSmallRegionsWhereTheYearSaysSo() {
        Testland land = toFylker();
        int iHver = land.tall().antall(begge("1101", Tabell.ALLE));
        Detaljvalg forKjonn = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, 0, iHver + 1);
        Detaljvalg forAlle = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, iHver + 1, 0);
        Detaljvalg forIngen = new Detaljvalg(Testland.AARSAK8, Niva.KOMMUNE, iHver, iHver);

        assertThat(utelatte(land, forIngen)).isEmpty();
        assertThat(utelatte(land, forKjonn))
                .isNotEmpty()
                .allMatch(celle -> celle.kjonn() != Kjonnsgruppe.ALLE
                        && celle.niva() == Niva.KOMMUNE
                        && celle.tabell().equals(Testland.AARSAK8)
                        && !celle.kategori().equals(Tabell.ALLE));
        assertThat(utelatte(land, forAlle)).contains(begge("1101", "trygd"));
    }

    private static Set<Cellenokkel> utelatte(Testland land, Detaljvalg valg) {
        List<Skjultcelle> skjulte = land.skjulte(REGLER.med(List.of(valg)));
        assertThat(skjulte.stream().map(Skjultcelle::grunn)).allMatch(Skjulegrunn.DETALJ::equals);
        return Testland.noklene(skjulte);
    }
}

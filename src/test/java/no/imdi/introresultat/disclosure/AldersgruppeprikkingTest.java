package no.imdi.introresultat.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.revisjon.Cellefunn;
import no.imdi.introresultat.revisjon.Revisjonsgrunnlag;
import no.imdi.introresultat.revisjon.Revisjonsresultat;
import no.imdi.introresultat.revisjon.Tallrevisjon;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.api.Test;

/** The result by age: a few numbers for the whole country, that must not tell more than the rest does. */
class AldersgruppeprikkingTest {
    private static final String UNGE = "tillegg_alder_18_25";
    private static final String VOKSNE = "tillegg_alder_26_35";
    private static final String ELDRE = "tillegg_alder_56";
    private static final Kodeverk KODEVERK = new KodeverkLeser(new Ressurser(Path.of("."))).les();

    private final List<Gruppetall> grupper = new ArrayList<>();

    @Test
    void aSmallAgeGroupIsHiddenTogetherWithAsManyOthersAsItTakes() {
        avsluttet(Kjonn.M, Map.of(UNGE, 300, VOKSNE, 250, ELDRE, 40), Map.of(UNGE, 200, VOKSNE, 90, ELDRE, 3));
        avsluttet(Kjonn.K, Map.of(UNGE, 310, VOKSNE, 260, ELDRE, 50), Map.of(UNGE, 190, VOKSNE, 80, ELDRE, 20));
        Set<Cellenokkel> skjulte = skjulte();

        assertThat(skjulte).contains(celle(ELDRE, "arbutd", Kjonnsgruppe.MENN));
        assertThat(skjulte).allMatch(celle -> celle.tabell().startsWith("tillegg_alder"));
        assertThat(skjulte).hasSizeLessThan(20);
        trygt(skjulte);
    }

    @Test
    void whatIsLeftOutsideTheAgeGroupsIsNotGivenAwayByTheirSum() {
        avsluttet(Kjonn.M, Map.of(UNGE, 300, "", 2), Map.of(UNGE, 200, "", 1));
        avsluttet(Kjonn.K, Map.of(UNGE, 310), Map.of(UNGE, 190));

        Set<Cellenokkel> skjulte = skjulte();
        assertThat(skjulte).isNotEmpty();
        trygt(skjulte);
    }

    @Test
    void withoutSmallNumbersNothingIsHidden() {
        avsluttet(Kjonn.M, Map.of(UNGE, 300, VOKSNE, 250), Map.of(UNGE, 200, VOKSNE, 90));
        avsluttet(Kjonn.K, Map.of(UNGE, 310, VOKSNE, 260), Map.of(UNGE, 190, VOKSNE, 80));

        assertThat(skjulte()).isEmpty();
    }

    @Test
    void whereTheCountrysOwnNumbersAreHiddenNoAgeIsShown() {
        avsluttet(Kjonn.M, Map.of(UNGE, 12), Map.of(UNGE, 3));
        avsluttet(Kjonn.K, Map.of(UNGE, 10), Map.of(UNGE, 2));

        assertThat(skjulte())
                .containsAll(List.of(
                        celle(UNGE, Tabell.ALLE, Kjonnsgruppe.ALLE),
                        celle(VOKSNE, "arbutd", Kjonnsgruppe.KVINNER),
                        celle(ELDRE, "annet", Kjonnsgruppe.MENN)));
    }

    /** Persons of one sex who ended, by age group ({@code ""} for none), and how many of them reached the goal. */
    private void avsluttet(Kjonn kjonn, Map<String, Integer> alle, Map<String, Integer> maal) {
        alle.forEach((gruppe, antall) -> {
            for (String tabell : new String[] {"intro_avslutning_direkte_3", "intro_avslutning_direkte_8", gruppe}) {
                String arbutd = tabell.endsWith("8") ? "arbeid" : "arbutd";
                if (!tabell.isEmpty()) {
                    String kommune = tabell.startsWith("intro") ? "0301" : null;
                    String bydel = kommune == null ? null : "030101";
                    int naadd = maal.get(gruppe);
                    grupper.add(new Gruppetall(tabell, Tabell.ALLE, kjonn, kommune, bydel, antall));
                    grupper.add(new Gruppetall(tabell, arbutd, kjonn, kommune, bydel, naadd));
                    grupper.add(new Gruppetall(tabell, "annet", kjonn, kommune, bydel, antall - naadd));
                }
            }
        });
    }

    private Resultattall tall() {
        return new Resultattall(Eksempel.tabeller(), Eksempel.inndeling(), grupper);
    }

    private Set<Cellenokkel> skjulte() {
        return new Celleprikking(Grupperinger.av(KODEVERK, 2018), new Prikkeregler(4, 3))
                .skjulte(tall(), List.of()).stream().map(Skjultcelle::celle).collect(Collectors.toSet());
    }

    private void trygt(Set<Cellenokkel> skjulte) {
        Revisjonsresultat funnet = Tallrevisjon.revider(
                new Revisjonsgrunnlag(
                        2018, Eksempel.tabeller(), Eksempel.inndeling(), KODEVERK, 4, false, 3, OptionalInt.empty()),
                tall(),
                skjulte);
        assertThat(funnet.celler())
                .filteredOn(celle -> celle.celle().tabell().startsWith("tillegg_alder"))
                .isNotEmpty()
                .noneMatch(celle -> celle.dom() == Cellefunn.Dom.AVSLORT || celle.dom() == Cellefunn.Dom.SMALT);
    }

    private static Cellenokkel celle(String tabell, String kategori, Kjonnsgruppe kjonn) {
        return new Cellenokkel(tabell, Niva.FYLKE, Region.HELE_LANDET, kategori, kjonn);
    }
}

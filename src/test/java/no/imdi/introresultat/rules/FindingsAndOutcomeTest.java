package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Kontroll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the controls say of generated participants, beside what the calculation says of them. */
class FindingsAndOutcomeTest {
    private static final int SETT_PER_AAR = 100;
    private static final int REGISTRE_PER_SETT = 12;

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018, 2020, 2023})
    void findingsAgreeWithTheOutcomeAndNoneIsMadeTwice(int aar) {
        Set<String> koder = new TreeSet<>();
        for (int sett = 0; sett < SETT_PER_AAR; sett++) {
            Random tilfeldig = new Random(aar * 100_003L + sett);
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, aar, sett % 2 == 0, Kodelister.PROVE);
            Deltakerberegning beregning = new Deltakerberegning(
                    oppsett.regelverk(), Kontrollfinner.finn().alle());
            for (int i = 0; i < REGISTRE_PER_SETT; i++) {
                Smaaregister register = TilfeldigRegister.lag(tilfeldig, oppsett);
                List<Avvik> avvik = register.deltakere().stream()
                        .flatMap(deltaker -> provd(deltaker, register, beregning, tilfeldig).stream())
                        .toList();
                assertThat(avvik)
                        .as("%s%n%s", oppsett, register)
                        .extracting(ett -> List.of(ett.kode(), ett.type(), ett.id()))
                        .doesNotHaveDuplicates();
                avvik.forEach(ett -> koder.add(ett.kode()));
            }
        }
        assertThat(koder)
                .containsExactlyElementsOf(Kontrollfinner.finn().alle().stream()
                        .map(Kontroll::kode)
                        .toList());
    }

    /** The findings of one participant, when they are what the outcome says they must be. */
    private static List<Avvik> provd(
            Deltaker deltaker, Smaaregister register, Deltakerberegning beregning, Random tilfeldig) {
        Deltakermappe mappe = register.mappe(deltaker);
        Deltakerresultat resultat = beregning.beregn(mappe);
        assertThat(beregning.beregn(stokket(mappe, tilfeldig)).avvik())
                .as("in any order%n%s", register)
                .isEqualTo(resultat.avvik());
        assertThat(resultat.avvik())
                .allSatisfy(avvik -> assertThat(avvik.deltakerId()).isEqualTo(deltaker.deltakerId()));
        if (deltaker.skjermet()) {
            assertThat(resultat.avvik()).isEmpty();
            return List.of();
        }
        assertThat(funn(resultat)).as("%s", register).containsAll(ventet(resultat));
        assertThat(harFunn(resultat, "MANGLER_TILTAK"))
                .isEqualTo(
                        resultat.deltakelse() != null && resultat.deltakelse().utenTiltak());
        return resultat.avvik();
    }

    /** The findings without which a reader could not tell why the figure is what it is. */
    private static List<String> ventet(Deltakerresultat resultat) {
        Grunnlagsplass grunnlag = resultat.grunnlag();
        List<String> ventet = new ArrayList<>();
        if (grunnlag != null && grunnlag.automatisk()) {
            ventet.add("MANGLER_AVSLUTNING " + grunnlag.programId());
        }
        if (grunnlag != null && grunnlag.aarsak() == Avslutningsaarsak.IKKE_REGISTRERT) {
            String kode = resultat.tilstand().program().stream()
                            .filter(program -> program.versjon().id().equals(grunnlag.programId()))
                            .map(program -> program.avslutningsaarsak() == null)
                            .findFirst()
                            .orElseThrow()
                    ? "AVSLUTTET_UTEN_AARSAK "
                    : "UKJENT_AVSLUTNINGSAARSAK ";
            ventet.add(kode + grunnlag.programId());
        }
        if (grunnlag != null && grunnlag.sted().utenSted() == Sted.UtenSted.REGION_UKJENT) {
            ventet.add("UKJENT_KOMMUNE " + grunnlag.programId());
        }
        return ventet;
    }

    private static Set<String> funn(Deltakerresultat resultat) {
        return resultat.avvik().stream()
                .map(avvik -> avvik.kode() + " " + avvik.id())
                .collect(Collectors.toSet());
    }

    private static boolean harFunn(Deltakerresultat resultat, String kode) {
        return resultat.avvik().stream().anyMatch(avvik -> avvik.kode().equals(kode));
    }

    private static Deltakermappe stokket(Deltakermappe mappe, Random tilfeldig) {
        return new Deltakermappe(
                mappe.deltaker(),
                stokket(mappe.program(), tilfeldig),
                stokket(mappe.vedtak(), tilfeldig),
                stokket(mappe.tiltak(), tilfeldig));
    }

    private static <R> List<R> stokket(List<R> liste, Random tilfeldig) {
        List<R> stokket = new ArrayList<>(liste);
        Collections.shuffle(stokket, tilfeldig);
        return stokket;
    }
}

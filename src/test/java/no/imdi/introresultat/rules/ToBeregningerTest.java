package no.imdi.introresultat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Kommuneplassering;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.Registrering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules against the naive calculation of the same contract, over generated registers. */
class ToBeregningerTest {
    private static final int SETT_PER_AAR = 100;
    private static final int REGISTRE_PER_SETT = 12;

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void theRulesAndTheNaiveCalculationAgreeOnEveryGeneratedParticipant(int aar) {
        for (int sett = 0; sett < SETT_PER_AAR; sett++) {
            Random tilfeldig = new Random(aar * 100_003L + sett);
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, aar, sett % 4 != 3, Kodelister.PROVE);
            Deltakerberegning beregning = new Deltakerberegning(oppsett.regelverk(), List.of());
            for (int i = 0; i < REGISTRE_PER_SETT; i++) {
                Smaaregister register = TilfeldigRegister.lag(tilfeldig, oppsett);
                if (forskjell(oppsett, beregning, register) != null) {
                    Smaaregister minste = minste(oppsett, beregning, register);
                    throw new AssertionError("the two calculations differ, set " + sett + ", register " + i + "\n"
                            + oppsett + "\n" + minste + forskjell(oppsett, beregning, minste));
                }
            }
        }
    }

    @Test
    void theGeneratedParticipantsReachEveryOutcomeAndEveryVersionStatus() {
        TreeMap<String, Integer> antall = new TreeMap<>();
        for (int sett = 0; sett < 200; sett++) {
            Random tilfeldig = new Random(sett);
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, 2018, true, Kodelister.PROVE);
            for (Svar svar : NaivBeregning.beregn(oppsett, TilfeldigRegister.lag(tilfeldig, oppsett))) {
                antall.merge(svar.utfall(), 1, Integer::sum);
                antall.merge("grunnlag " + steds(svar.grunnlagssted()), 1, Integer::sum);
                antall.merge("automatisk " + svar.automatisk(), 1, Integer::sum);
                antall.merge("deltok " + svar.deltok(), 1, Integer::sum);
                svar.regnskap().keySet().forEach(status -> antall.merge(status, 1, Integer::sum));
            }
        }
        assertThat(new TreeSet<>(antall.keySet()))
                .contains(
                        "I_GRUNNLAG",
                        "IKKE_AVSLUTTET",
                        "FORTSATT_I_PROGRAM",
                        "GJENINNTRAADT",
                        "AARSAK_UTENFOR_GRUNNLAG",
                        "grunnlag kommune",
                        "grunnlag bydel",
                        "grunnlag SKJERMET",
                        "grunnlag REGION_UKJENT",
                        "automatisk true",
                        "deltok false",
                        "PROGRAM GJELDENDE",
                        "PROGRAM ERSTATTET",
                        "PROGRAM SLETTET",
                        "PROGRAM FOR_SEN",
                        "VEDTAK FOR_SEN",
                        "TILTAK FOR_SEN");
        assertThat(antall.get("I_GRUNNLAG")).as("share in the base: %s", antall).isGreaterThan(50);
    }

    @Test
    void everyNumberOfTheChangeTableLandsInTheSameMunicipalityInEveryYearsStructure() {
        Kodelister kodelister = Kodelister.PROSJEKTETS;
        TreeSet<String> numre = new TreeSet<>(List.of("0000", "9999", "0302"));
        kodelister.rader("kommuner").forEach(rad -> numre.add(rad.get("kommunenummer")));
        kodelister.rader("kommuneendringer").forEach(rad -> numre.add(rad.get("fra_kommunenummer")));
        List<String> ulike = new ArrayList<>();
        for (int aar = 2013; aar <= 2025; aar++) {
            LocalDate dag = LocalDate.of(aar, 12, 31);
            Kommunestruktur struktur = kodelister.kodeverk().struktur(dag);
            NaivKommune naiv = new NaivKommune(kodelister, dag);
            for (String nummer : numre) {
                Kommuneplassering plass = struktur.plasser(nummer);
                String ventet = naiv.plasser(nummer);
                if (!java.util.Objects.equals(plass.nummer(), ventet)
                        || plass.endret() != (ventet != null && !ventet.equals(nummer))) {
                    ulike.add(nummer + " in " + aar + ": " + plass + ", expected " + ventet);
                }
            }
        }
        assertThat(ulike).isEmpty();
    }

    private static String steds(String sted) {
        if (sted == null) {
            return "ingen";
        }
        return sted.contains("/") ? "bydel" : sted.matches("\\d+") ? "kommune" : sted;
    }

    /** What the two say of the first participant they differ on; null when they agree on all. */
    private static String forskjell(Oppsett oppsett, Deltakerberegning beregning, Smaaregister register) {
        List<Svar> ventet = NaivBeregning.beregn(oppsett, register);
        for (int i = 0; i < ventet.size(); i++) {
            Svar fikk =
                    Svar.av(beregning.beregn(register.mappe(register.deltakere().get(i))));
            if (!fikk.equals(ventet.get(i))) {
                return "rules: " + fikk + "\nnaive: " + ventet.get(i);
            }
        }
        return null;
    }

    /** Takes away participants and versions one by one for as long as the two still differ. */
    private static Smaaregister minste(Oppsett oppsett, Deltakerberegning beregning, Smaaregister register) {
        Smaaregister minste = register;
        boolean krympet = true;
        while (krympet) {
            krympet = false;
            for (Smaaregister mindre : mindre(minste)) {
                if (forskjell(oppsett, beregning, mindre) != null) {
                    minste = mindre;
                    krympet = true;
                    break;
                }
            }
        }
        return minste;
    }

    private static List<Smaaregister> mindre(Smaaregister register) {
        List<Smaaregister> mindre = new ArrayList<>();
        for (Deltaker bort : register.deltakere()) {
            List<Deltaker> deltakere = new ArrayList<>(register.deltakere());
            deltakere.remove(bort);
            List<Registrering> resten = register.alle().stream()
                    .filter(registrering -> !registrering.versjon().deltakerId().equals(bort.deltakerId()))
                    .toList();
            mindre.add(Smaaregister.av(deltakere, resten));
        }
        for (Registrering bort : register.alle()) {
            List<Registrering> resten = new ArrayList<>(register.alle());
            resten.remove(bort);
            mindre.add(Smaaregister.av(register.deltakere(), resten));
        }
        return mindre;
    }
}

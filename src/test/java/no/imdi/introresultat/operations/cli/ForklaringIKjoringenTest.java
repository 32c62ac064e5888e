package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Personnummer;
import no.imdi.introresultat.job.Aktor;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.operations.forklaring.Forklaringstekst;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Niva;
import org.junit.jupiter.api.Test;

/** Why a number is what it is: explanations and the participants behind a number, each in the trail. */
class ForklaringIKjoringenTest {
    private static final Pattern NORSK =
            Pattern.compile("\\b(og|ikke|deltakeren|målet|regel|versjon|fristen|telles)\\b");

    @Test
    void everyExplanationAgreesWithWhatTheRunStored() {
        List<String> deltakere = Fristkjoringer.jdbc()
                .sql("select d.deltaker_id from register.deltaker d left join resultat.konsekvens k"
                        + " on k.kjoring_id = ? and k.deltaker_id = d.deltaker_id"
                        + " where d.uttrekk_id = ? and not d.skjermet order by k.deltaker_id nulls last limit 80")
                .params(Fristkjoringer.KJORING.id(), Fristkjoringer.KJORING.uttrekkId())
                .query(String.class)
                .list();
        for (String deltaker : deltakere) {
            Forklart forklart = Fristkjoringer.forklaringstjeneste()
                    .forklar(Fristkjoringer.KJORING, deltaker, Aktor.kommandolinje("prøve"));
            assertThat(forklart.stemmer()).isTrue();
            assertThat(linjer(forklart))
                    .hasSizeGreaterThan(10)
                    .anyMatch(linje -> linje.contains("[regel 3.5]"))
                    .noneMatch(linje -> linje.contains("null"));
            assertThat(linjer(forklart, Sprak.ENGELSK.locale()))
                    .hasSameSizeAs(linjer(forklart))
                    .anyMatch(linje -> linje.contains("[rule 3.5]"))
                    .noneMatch(linje ->
                            linje.contains("null") || NORSK.matcher(linje).find());
        }
    }

    private static List<String> linjer(Forklart forklart) {
        return linjer(forklart, Tekster.BOKMAAL);
    }

    private static List<String> linjer(Forklart forklart, Locale sprak) {
        return new Forklaringstekst(forklart, new Tekster(sprak))
                .avsnitt("2018/endelig-1").stream()
                        .flatMap(del -> Stream.concat(Stream.ofNullable(del.overskrift()), del.punkter().stream()))
                        .toList();
    }

    @Test
    void anOutcomeThatIsNotTheStoredOneIsSaid() {
        String deltaker = Fristkjoringer.FLYTTING.fra();
        Fristkjoringer.jdbc()
                .sql(
                        "update resultat.deltakerresultat set kjonn = 'X' || kjonn where kjoring_id = ? and deltaker_id = ?")
                .params(Fristkjoringer.KJORING.id(), deltaker)
                .update();
        Forklart forklart = Fristkjoringer.forklaringstjeneste()
                .forklar(Fristkjoringer.KJORING, deltaker, Aktor.kommandolinje("prøve"));
        Fristkjoringer.jdbc()
                .sql(
                        "update resultat.deltakerresultat set kjonn = right(kjonn, 1) where kjoring_id = ? and deltaker_id = ?")
                .params(Fristkjoringer.KJORING.id(), deltaker)
                .update();
        assertThat(forklart.stemmer()).isFalse();
        assertThat(linjer(forklart)).anyMatch(linje -> linje.contains("IKKE det samme som kjøringen lagret"));
    }

    @Test
    void aShieldedParticipantIsRefusedInTheSameWordsAsAnUnknownOneAndBothAreInTheTrail() {
        Throwable skjermet = catchThrowable(() -> Fristkjoringer.forklaringstjeneste()
                .forklar(
                        Fristkjoringer.KJORING,
                        Fristkjoringer.FLYTTING.tilSkjermet(),
                        Aktor.kommandolinje("nysgjerrig")));
        Throwable ukjent = catchThrowable(() -> Fristkjoringer.forklaringstjeneste()
                .forklar(Fristkjoringer.KJORING, "FINNES-IKKE", Aktor.kommandolinje("nysgjerrig")));
        assertThat(skjermet).isInstanceOf(RefusedException.class).hasMessage(ukjent.getMessage());
        assertThat(skjermet.getMessage()).doesNotContain(Fristkjoringer.FLYTTING.tilSkjermet());
        assertThat(Fristkjoringer.jdbc()
                        .sql(
                                "select gjelder from operasjon.spor where hvem = 'nysgjerrig' and handling = 'FORKLAR_DELTAKER'"
                                        + " and kjoring = '2018/endelig-1' and svar = 'AVVIST' order by nummer")
                        .query(String.class)
                        .list())
                .containsExactly(Fristkjoringer.FLYTTING.tilSkjermet(), "FINNES-IKKE");
    }

    @Test
    void aNationalIdentityNumberIsRefusedAndNeverReachesTheTrail() {
        String syntetisk = Personnummer.med("018180");
        assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                        .forklar(Fristkjoringer.KJORING, syntetisk, Aktor.kommandolinje("uforsiktig")))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining(syntetisk);
        assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                        .forklar(Fristkjoringer.KJORING, "Kari Nordmann", Aktor.kommandolinje("uforsiktig")))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining("Nordmann");
        assertThat(Fristkjoringer.jdbc()
                        .sql("select count(*) from operasjon.spor where hvem = 'uforsiktig'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theParticipantsBehindEveryNumberOfAMunicipalityAreAsManyAsTheNumber() {
        List<Cellenokkel> celler = Fristkjoringer.KONSEKVENS
                .tall()
                .celler()
                .filter(celle -> celle.niva() == Niva.KOMMUNE && celle.region().equals("0301"))
                .toList();
        assertThat(celler).hasSizeGreaterThan(80);
        for (Cellenokkel celle : celler) {
            assertThat(Fristkjoringer.forklaringstjeneste()
                            .deltakereBak(Fristkjoringer.KJORING, celle, Aktor.kommandolinje("prøve")))
                    .as(celle.toString())
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .hasSize(Fristkjoringer.KONSEKVENS.tall().antall(celle));
        }
    }

    @Test
    void aNumberThatDoesNotExistIsRefusedWithThoseThatDo() {
        Cellenokkel celle =
                Fristkjoringer.KONSEKVENS.tall().celler().findFirst().orElseThrow();
        assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                        .deltakereBak(
                                Fristkjoringer.KJORING,
                                new Cellenokkel("intro", Niva.KOMMUNE, "0301", "alle", celle.kjonn()),
                                Aktor.kommandolinje("prøve")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("intro_avslutning_direkte_3");
        assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                        .deltakereBak(
                                Fristkjoringer.KJORING,
                                new Cellenokkel("intro_deltakere", Niva.KOMMUNE, "0301", "arbutd", celle.kjonn()),
                                Aktor.kommandolinje("prøve")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("alle");
        assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                        .deltakereBak(
                                Fristkjoringer.KJORING,
                                new Cellenokkel("intro_deltakere", Niva.KOMMUNE, "9999", "alle", celle.kjonn()),
                                Aktor.kommandolinje("prøve")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2018-12-31");
    }

    @Test
    void aRunWhoseSettingsHaveChangedIsNotExplained() throws IOException {
        try (Fristkjoringer.Oppsettsendring senFrist = Fristkjoringer.medSenFrist()) {
            assertThatThrownBy(() -> Fristkjoringer.forklaringstjeneste()
                            .forklar(
                                    Fristkjoringer.KJORING,
                                    Fristkjoringer.FLYTTING.fra(),
                                    Aktor.kommandolinje("prøve")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("endret siden kjøringen 2018/endelig-1");
        }
    }

    @Test
    void theTrailCanOnlyGrow() {
        Fristkjoringer.forklaringstjeneste()
                .forklar(Fristkjoringer.KJORING, Fristkjoringer.FLYTTING.fra(), Aktor.kommandolinje("prøve"));
        for (String sql : List.of(
                "update operasjon.spor set hvem = 'ingen'", "delete from operasjon.spor", "truncate operasjon.spor")) {
            assertThatThrownBy(() -> Fristkjoringer.jdbc().sql(sql).update()).hasMessageContaining("kan ikke endres");
        }
    }
}

package no.imdi.introresultat.rules;

import static no.imdi.introresultat.register.Operasjon.ENDRET;
import static no.imdi.introresultat.register.Operasjon.NY;
import static no.imdi.introresultat.register.Operasjon.SLETTET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Versjon;
import org.junit.jupiter.api.Test;

/** The register as it stood at the deadline, and what became of each version (contract section 2). */
class GjeldendetilstandTest {
    private static final String FOR = "2018-09-01T10:00:00Z";
    private static final String ETTER = "2019-03-05T10:00:00Z";

    @Test
    void theHighestVersionInTimeCountsWhateverOrderTheyComeIn() {
        Gjeldendetilstand tilstand =
                endelig(program("P1", 3, ENDRET, FOR), program("P1", 1, NY, FOR), program("P1", 2, ENDRET, FOR));
        assertThat(versjoner(tilstand)).containsExactly("P1 v3");
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.GJELDENDE, 1, Versjonsstatus.ERSTATTET, 2));
    }

    @Test
    void theVersionNumberDecidesEvenWhenItWasRegisteredEarlier() {
        assertThat(versjoner(endelig(
                        program("P1", 2, ENDRET, "2018-05-01T10:00:00Z"),
                        program("P1", 1, NY, "2018-06-01T10:00:00Z"))))
                .containsExactly("P1 v2");
    }

    @Test
    void aCorrectionAfterTheDeadlineLeavesTheStateAtTheDeadlineAndIsListed() {
        Gjeldendetilstand tilstand = endelig(program("P1", 1, NY, FOR), program("P1", 2, ENDRET, ETTER));
        assertThat(versjoner(tilstand)).containsExactly("P1 v1");
        assertThat(tilstand.utelatte())
                .extracting(utelatt -> utelatt.registrering().versjon().versjon())
                .containsExactly(2);
        assertThat(tilstand.utelatte().get(0).frist().dato()).isEqualTo("2019-02-28");
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.GJELDENDE, 1, Versjonsstatus.FOR_SEN, 1));
    }

    @Test
    void aDeletionInTimeRemovesTheRegistrationAndOneAfterTheDeadlineDoesNot() {
        Gjeldendetilstand slettet = endelig(program("P1", 1, NY, FOR), program("P1", 2, SLETTET, FOR));
        assertThat(slettet.program()).isEmpty();
        assertThat(regnskap(slettet)).isEqualTo(Map.of(Versjonsstatus.SLETTET, 1, Versjonsstatus.ERSTATTET, 1));
        assertThat(versjoner(endelig(program("P1", 1, NY, FOR), program("P1", 2, SLETTET, ETTER))))
                .containsExactly("P1 v1");
    }

    @Test
    void aDeletionThatWasUndoneInTimeIsReplaced() {
        Gjeldendetilstand tilstand =
                endelig(program("P1", 1, NY, FOR), program("P1", 2, SLETTET, FOR), program("P1", 3, NY, FOR));
        assertThat(versjoner(tilstand)).containsExactly("P1 v3");
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.GJELDENDE, 1, Versjonsstatus.ERSTATTET, 2));
    }

    @Test
    void aDeletionUndoneOnlyAfterTheDeadlineStaysDeleted() {
        Gjeldendetilstand tilstand =
                endelig(program("P1", 1, NY, FOR), program("P1", 2, SLETTET, FOR), program("P1", 3, NY, ETTER));
        assertThat(tilstand.program()).isEmpty();
    }

    @Test
    void aLowVersionThatCameLateIsListedThoughAHigherOneCameInTime() {
        Gjeldendetilstand tilstand = endelig(program("P1", 1, NY, ETTER), program("P1", 2, ENDRET, FOR));
        assertThat(versjoner(tilstand)).containsExactly("P1 v2");
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.GJELDENDE, 1, Versjonsstatus.FOR_SEN, 1));
    }

    @Test
    void aRegistrationThatOnlyCameLateDoesNotExist() {
        Gjeldendetilstand tilstand = endelig(program("P1", 1, NY, ETTER), program("P1", 2, SLETTET, ETTER));
        assertThat(tilstand.program()).isEmpty();
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.FOR_SEN, 2));
    }

    @Test
    void aPreliminaryRunExcludesNothing() {
        Gjeldendetilstand tilstand = tilstand(false, program("P1", 1, NY, FOR), program("P1", 2, ENDRET, ETTER));
        assertThat(versjoner(tilstand)).containsExactly("P1 v2");
        assertThat(tilstand.utelatte()).isEmpty();
    }

    @Test
    void anotherParticipantsVersionDecidesWhichVersionCountsAndIsCountedInTheirLedger() {
        Gjeldendetilstand tilstand = endelig(
                program("P1", 1, NY, FOR), program("P1", "D2", 2, ENDRET, FOR), program("P1", "D2", 3, NY, ETTER));
        assertThat(tilstand.program()).isEmpty();
        assertThat(tilstand.utelatte()).isEmpty();
        assertThat(regnskap(tilstand)).isEqualTo(Map.of(Versjonsstatus.ERSTATTET, 1));
    }

    private static Gjeldendetilstand endelig(Program... program) {
        return tilstand(true, program);
    }

    private static Gjeldendetilstand tilstand(boolean endelig, Program... program) {
        Oppsett normalt = Oppsett.normalt(2018, Kodelister.PROSJEKTETS);
        Oppsett oppsett = new Oppsett(
                normalt.aar(),
                endelig,
                normalt.frist(),
                List.of(),
                normalt.maksProgramtid(),
                normalt.strukturdato(),
                normalt.kodelister());
        Deltaker deltaker = new Deltaker("D1", Kjonn.M, 1990, Deltakerkategori.KAN_TILBYS, false);
        Smaaregister register = new Smaaregister(List.of(deltaker), List.of(program), List.of(), List.of());
        return Gjeldendetilstand.av(register.mappe(deltaker), oppsett.regelverk());
    }

    private static Program program(String id, int versjon, Operasjon operasjon, String registrert) {
        return program(id, "D1", versjon, operasjon, registrert);
    }

    private static Program program(String id, String eier, int versjon, Operasjon operasjon, String registrert) {
        Versjon hode = new Versjon(id, versjon, eier, "1103", operasjon, Instant.parse(registrert), Kilde.FAGSYSTEM);
        return new Program(hode, null, LocalDate.of(2017, 1, 1), null, null, null);
    }

    private static List<String> versjoner(Gjeldendetilstand tilstand) {
        return tilstand.program().stream()
                .map(program ->
                        program.versjon().id() + " v" + program.versjon().versjon())
                .toList();
    }

    private static Map<Versjonsstatus, Integer> regnskap(Gjeldendetilstand tilstand) {
        return tilstand.regnskap().get(Registertype.PROGRAM);
    }
}

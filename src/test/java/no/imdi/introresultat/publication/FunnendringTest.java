package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import no.imdi.introresultat.publication.Funnendring.Status;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import org.junit.jupiter.api.Test;

/** What became of the findings from one run to another. */
class FunnendringTest {
    @Test
    void aFindingIsMendedRemainingOrNew() {
        assertThat(Funnendring.mellom(
                        List.of(avvik("A", "D1", "P1", "da"), avvik("A", "D2", "P2", "da")),
                        List.of(avvik("A", "D2", "P2", "da"), avvik("A", "D3", "P3", "nå"))))
                .extracting(Funnendring::status, en -> en.avvik().deltakerId())
                .containsExactly(tuple(Status.GJENSTAAR, "D2"), tuple(Status.NYTT, "D3"), tuple(Status.RETTET, "D1"));
    }

    @Test
    void aFindingThatIsToldInOtherWordsIsTheSameOneAndIsShownAsItIsNow() {
        assertThat(Funnendring.mellom(List.of(avvik("A", "D1", "P1", "da")), List.of(avvik("A", "D1", "P1", "nå"))))
                .singleElement()
                .satisfies(en -> {
                    assertThat(en.status()).isEqualTo(Status.GJENSTAAR);
                    assertThat(en.avvik().melding()).isEqualTo("nå");
                });
    }

    @Test
    void anotherControlAnotherRegistrationOrTheParticipantAsAWholeIsAnotherFinding() {
        List<Funnendring> alle = Funnendring.mellom(
                List.of(avvik("A", "D1", "P1", "m")),
                List.of(avvik("B", "D1", "P1", "m"), avvik("A", "D1", "P2", "m"), avvik("A", "D1", null, "m")));
        assertThat(alle)
                .extracting(Funnendring::status)
                .containsExactly(Status.NYTT, Status.NYTT, Status.NYTT, Status.RETTET);
    }

    @Test
    void twoRunsWithoutFindingsHaveNone() {
        assertThat(Funnendring.mellom(List.of(), List.of())).isEmpty();
    }

    private static Avvik avvik(String kode, String deltaker, String id, String melding) {
        Registertype type = id == null ? null : Registertype.PROGRAM;
        return new Avvik(kode, Alvorlighet.FEIL, deltaker, "0301", type, id, melding);
    }
}

package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks whose answer can be proved on paper, or found by trying every table there is. */
class AngrepTest {
    private static final int BREDDE = 3;

    @Test
    void oneHiddenCellInATableOfTwoByTwoIsComputed() {
        Provetabell tabell = new Provetabell(new int[][] {{2, 9}, {8, 7}});
        tabell.skjul(tabell.inni(0, 0));

        assertThat(tabell.angrep(BREDDE)).containsExactly(Map.entry(0, new Angrep.Svar(2, 2, true)));
    }

    @Test
    void twoHiddenCellsInARowAreComputedFromTheirColumns() {
        Provetabell tabell = new Provetabell(new int[][] {{2, 9}, {8, 7}});
        tabell.skjul(tabell.inni(0, 0));
        tabell.skjul(tabell.inni(0, 1));

        assertThat(tabell.angrep(BREDDE).values())
                .containsExactlyInAnyOrder(new Angrep.Svar(2, 2, true), new Angrep.Svar(9, 9, true));
    }

    @Test
    void aRectangleOfFourIsSafeWhenEnoughCanMoveRoundIt() {
        Provetabell tabell = rektangel(new int[][] {{2, 5}, {4, 6}});

        // [2 − d, 5 + d; 4 + d, 6 − d] with d from −4 to 2: each of the four has six steps to move.
        assertThat(tabell.angrep(BREDDE).values()).allMatch(svar -> svar.bredde() >= BREDDE && !svar.avLikninger());
    }

    @Test
    void aRectangleOfFourIsNarrowWhenLittleCanMoveRoundIt() {
        Provetabell tabell = rektangel(new int[][] {{1, 5}, {4, 1}});

        // d from −1 to 1 both ways in [1 + d, 5 − d; 4 − d, 1 + d] but the ones can grow by four: from zero to five.
        assertThat(tabell.angrep(6).get(tabell.inni(0, 0))).isEqualTo(new Angrep.Svar(0, 5, false));
        tabell = rektangel(new int[][] {{1, 0}, {9, 1}});
        assertThat(tabell.angrep(BREDDE).get(tabell.inni(1, 0))).isEqualTo(new Angrep.Svar(9, 10, false));
    }

    @Test
    void aHiddenRowOfZerosIsKnownThoughTheEquationsDoNotTell() {
        Provetabell tabell = rektangel(new int[][] {{0, 0}, {4, 6}});

        assertThat(tabell.angrep(BREDDE).get(tabell.inni(0, 0))).isEqualTo(new Angrep.Svar(0, 0, false));
        assertThat(tabell.angrep(BREDDE).get(tabell.inni(1, 1))).isEqualTo(new Angrep.Svar(6, 6, false));
    }

    @Test
    void allInOneCellIsKnownFromTheSumAlone() {
        Provetabell tabell = new Provetabell(new int[][] {{0, 3}, {8, 7}});
        tabell.skjul(tabell.inni(0, 1));
        tabell.skjul(tabell.radsum(0));
        tabell.skjul(tabell.inni(0, 0));
        tabell.skjul(tabell.radsum(1));

        // The columns give both inner cells; with them the sum is known as well.
        assertThat(tabell.angrep(BREDDE).get(tabell.radsum(0))).isEqualTo(new Angrep.Svar(3, 3, true));
    }

    @Test
    void relationsThatContradictEachOtherAreRefused() {
        List<Relasjon> relasjoner = List.of(likning(2, 0, 1), likning(3, 0, 1));

        assertThatThrownBy(() -> new Angrep(2, relasjoner, BREDDE).utfor()).isInstanceOf(SelvmotsigelseException.class);
        assertThatThrownBy(() -> new Angrep(1, List.of(likning(-1, 0)), BREDDE).utfor())
                .isInstanceOf(SelvmotsigelseException.class);
    }

    @Test
    void whatOnlyAllRelationsTogetherTellIsFound() {
        // a + b = 4, b + c = 4, c + a = 4: each relation alone allows 0–4, together they give 2, 2, 2.
        List<Relasjon> trekant = List.of(likning(4, 0, 1), likning(4, 1, 2), likning(4, 2, 0));
        assertThat(new Angrep(3, trekant, BREDDE).utfor()).containsOnly(new Angrep.Svar(2, 2, true));

        // As «at most», and the sum at least six: no equation at all, and the same answer.
        List<Relasjon> ulikheter = List.of(
                ulikhet(4, new long[] {1, 1}, 0, 1),
                ulikhet(4, new long[] {1, 1}, 1, 2),
                ulikhet(4, new long[] {1, 1}, 2, 0),
                ulikhet(-6, new long[] {-1, -1, -1}, 0, 1, 2));
        assertThat(new Angrep(3, ulikheter, BREDDE).utfor()).containsOnly(new Angrep.Svar(2, 2, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomTablesAreAnsweredAsByTryingEveryTable(long fro) {
        Random tilfeldig = new Random(fro);
        int faste = 0;
        int smale = 0;
        int brede = 0;
        for (int nr = 0; nr < 60; nr++) {
            Provetabell tabell = tilfeldig(tilfeldig);
            int[][] sanne = tabell.raaMakt();
            for (Map.Entry<Integer, Angrep.Svar> ett : tabell.angrep(BREDDE).entrySet()) {
                int[] sann = sanne[ett.getKey()];
                Angrep.Svar svar = ett.getValue();
                assertThat(svar.minst()).isLessThanOrEqualTo(sann[0]);
                assertThat(svar.storst()).isGreaterThanOrEqualTo(sann[1]);
                assertThat(svar.bredde() >= BREDDE).isEqualTo(sann[1] - sann[0] >= BREDDE);
                assertThat(svar.bredde() == 0).isEqualTo(sann[1] == sann[0]);
                assertThat(!svar.avLikninger() || sann[1] == sann[0]).isTrue();
                faste += svar.bredde() == 0 ? 1 : 0;
                smale += svar.bredde() > 0 && svar.bredde() < BREDDE ? 1 : 0;
                brede += svar.bredde() >= BREDDE ? 1 : 0;
            }
        }
        assertThat(List.of(faste, smale, brede)).allMatch(antall -> antall > 20);
    }

    private static Provetabell tilfeldig(Random tilfeldig) {
        int rader = 2 + tilfeldig.nextInt(2);
        int kolonner = rader == 3 ? 2 : 2 + tilfeldig.nextInt(2);
        int[][] inni = new int[rader][kolonner];
        for (int person = 4 + tilfeldig.nextInt(9); person > 0; person--) {
            inni[tilfeldig.nextInt(rader)][tilfeldig.nextInt(kolonner)]++;
        }
        Provetabell tabell = new Provetabell(inni);
        int andel = 30 + tilfeldig.nextInt(60);
        for (int celle = 0; celle < tabell.antall() - 1; celle++) {
            if (tilfeldig.nextInt(100) < andel) {
                tabell.skjul(celle);
            }
        }
        return tabell;
    }

    /** A table with four hidden cells, with a row and a column that are shown beside them. */
    private static Provetabell rektangel(int[][] fire) {
        Provetabell tabell = new Provetabell(fire);
        for (int rad = 0; rad < 2; rad++) {
            for (int kolonne = 0; kolonne < 2; kolonne++) {
                tabell.skjul(tabell.inni(rad, kolonne));
            }
        }
        return tabell;
    }

    private static Relasjon likning(long konstant, int... ukjente) {
        long[] en = new long[ukjente.length];
        java.util.Arrays.fill(en, 1);
        return new Relasjon(ukjente, en, true, konstant);
    }

    private static Relasjon ulikhet(long konstant, long[] koeffisienter, int... ukjente) {
        return new Relasjon(ukjente, koeffisienter, false, konstant);
    }
}

package no.imdi.introresultat.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrikkereglerTest {
    @Test
    void aSmallCountMustBeAbleToBeAnythingFromOneToTheThreshold() {
        Prikkeregler regler = new Prikkeregler(4, 3);

        assertThat(regler.vernet(true, 2, 1, 4)).isTrue();
        assertThat(regler.vernet(true, 2, 0, 3)).isFalse();
        assertThat(regler.vernet(true, 2, 2, 9)).isFalse();
        assertThat(regler.vernet(false, 12, 10, 13)).isTrue();
        assertThat(regler.vernet(false, 12, 11, 13)).isFalse();
    }

    @Test
    void noCountNeedsToBeAbleToBeMoreThanNinePersonsAway() {
        Prikkeregler regler = new Prikkeregler(999, 3);

        assertThat(regler.vernet(true, 500, 491, 509)).isTrue();
        assertThat(regler.vernet(true, 500, 492, 509)).isFalse();
        assertThat(regler.vernet(true, 500, 491, 508)).isFalse();
        assertThat(regler.vernet(true, 995, 986, 999)).isTrue();
        assertThat(regler.vernet(true, 5, 1, 14)).isTrue();
    }

    @Test
    void theHighestThresholdThereIsTakesNoLongerThanOthers() {
        Testland land = Testland.tilfeldig(new Random(18));

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(land.skjulte(new Prikkeregler(999, 9))).isNotEmpty());
    }
}

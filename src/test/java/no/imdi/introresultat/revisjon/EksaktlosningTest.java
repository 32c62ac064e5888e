package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sparse solution against the textbook's: an unknown is given when its own unit row adds nothing to the rank. */
class EksaktlosningTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exactlyTheUnknownsThatTheRankSaysAreFound(long fro) {
        Random tilfeldig = new Random(fro);
        int gitte = 0;
        int frie = 0;
        for (int nr = 0; nr < 150; nr++) {
            int antall = 2 + tilfeldig.nextInt(7);
            long[] sanne = tilfeldig.longs(antall, 0, 50).toArray();
            List<Relasjon> likninger = new ArrayList<>();
            for (int rad = 1 + tilfeldig.nextInt(antall); rad > 0; rad--) {
                likninger.add(tilfeldig(tilfeldig, sanne));
            }
            OptionalLong[] funnet = Eksaktlosning.los(antall, likninger);
            for (int ukjent = 0; ukjent < antall; ukjent++) {
                boolean gitt = rang(rader(likninger, antall, -1)) == rang(rader(likninger, antall, ukjent));
                assertThat(funnet[ukjent]).isEqualTo(gitt ? OptionalLong.of(sanne[ukjent]) : OptionalLong.empty());
                gitte += gitt ? 1 : 0;
                frie += gitt ? 0 : 1;
            }
        }
        assertThat(List.of(gitte, frie)).allMatch(antall -> antall > 100);
    }

    private static Relasjon tilfeldig(Random tilfeldig, long[] sanne) {
        List<Integer> ukjente = new ArrayList<>();
        for (int ukjent = 0; ukjent < sanne.length; ukjent++) {
            if (tilfeldig.nextInt(3) == 0) {
                ukjente.add(ukjent);
            }
        }
        if (ukjente.isEmpty()) {
            ukjente.add(tilfeldig.nextInt(sanne.length));
        }
        long[] koeffisienter = ukjente.stream()
                .mapToLong(ukjent -> (1 + tilfeldig.nextInt(3)) * (tilfeldig.nextBoolean() ? 1 : -1))
                .toArray();
        long konstant = 0;
        for (int i = 0; i < koeffisienter.length; i++) {
            konstant += koeffisienter[i] * sanne[ukjente.get(i)];
        }
        return new Relasjon(ukjente.stream().mapToInt(Integer::intValue).toArray(), koeffisienter, true, konstant);
    }

    private static BigInteger[][] rader(List<Relasjon> likninger, int antall, int enhet) {
        List<BigInteger[]> rader = new ArrayList<>();
        for (Relasjon likning : likninger) {
            BigInteger[] rad = nuller(antall);
            for (int i = 0; i < likning.ukjente().length; i++) {
                rad[likning.ukjente()[i]] = BigInteger.valueOf(likning.koeffisienter()[i]);
            }
            rader.add(rad);
        }
        if (enhet >= 0) {
            BigInteger[] rad = nuller(antall);
            rad[enhet] = BigInteger.ONE;
            rader.add(rad);
        }
        return rader.toArray(BigInteger[][]::new);
    }

    private static BigInteger[] nuller(int antall) {
        BigInteger[] rad = new BigInteger[antall];
        java.util.Arrays.fill(rad, BigInteger.ZERO);
        return rad;
    }

    private static int rang(BigInteger[][] rader) {
        int rang = 0;
        for (int kolonne = 0; kolonne < rader[0].length; kolonne++) {
            int pivot = rang;
            while (pivot < rader.length && rader[pivot][kolonne].signum() == 0) {
                pivot++;
            }
            if (pivot == rader.length) {
                continue;
            }
            BigInteger[] rad = rader[pivot];
            rader[pivot] = rader[rang];
            rader[rang] = rad;
            for (int under = rang + 1; under < rader.length; under++) {
                BigInteger faktor = rader[under][kolonne];
                for (int i = 0; i < rad.length; i++) {
                    rader[under][i] = rader[under][i].multiply(rad[kolonne]).subtract(faktor.multiply(rad[i]));
                }
            }
            rang++;
        }
        return rang;
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two runs of one extract, the older of which has been kept for too long. */
@Langtest
class SlettingIKjoringTest {
    @Test
    void whatHasBeenKeptTooLongGoesAndTheRestStaysAndIsVerified() throws Exception {
        Konsoll konsoll = Referansekjoring.nyKonsoll("sletting", TestDatabase.freshAddress());
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        Path forste = Referansekjoring.mappe(konsoll);
        assertThat(konsoll.kjor("purge", "--yes").ut()).contains("Ingen personopplysninger har ligget lenger enn P5Y");
        eldre(konsoll, 1);

        assertThat(konsoll.kjor("purge").ut()).contains("Slettes: 2018/endelig-1", "1 kjøringer slettes med");
        assertThat(forste.resolve("intern")).exists();
        assertThat(konsoll.kjor("purge", "--yes").ut()).contains("Slettet: 2018/endelig-1");

        assertThat(forste.resolve("intern")).doesNotExist();
        assertThat(forste.resolve("publisering")).exists();
        assertThat(konsoll.lagret()).containsEntry("register.uttrekk", 1L);
        assertThat(konsoll.kjor("verify", forste.toString()).ut())
                .contains("Personopplysningene ble slettet 20", "Resten stemmer");
        Path publisert = forste.resolve("publisering/introresultat-2018.xlsx");
        byte[] urort = Files.readAllBytes(publisert);
        Files.writeString(publisert, "noe annet");
        assertThat(konsoll.kjor("verify", forste.toString()).kode()).isEqualTo(Utgangskode.IKKE_VERIFISERT);
        Files.write(publisert, urort);
        assertThat(konsoll.kjor("explain", "--run", "2018/endelig-1", "--deltaker", "D1")
                        .kode())
                .isEqualTo(Utgangskode.AVVIST);
        assertThat(konsoll.kjor("compare", "2018/endelig-1", "2018/endelig-2").kode())
                .isEqualTo(Utgangskode.AVVIST);
        assertThat(konsoll.kjor("show", "2018/endelig-1").kode()).isZero();
        assertThat(konsoll.kjor("verify", forste.resolveSibling("endelig-2").toString())
                        .feil())
                .isEmpty();

        eldre(konsoll, 2);
        assertThat(konsoll.kjor("purge", "--yes").ut()).contains("Slettet: 2018/endelig-2");
        Map<String, Long> lagret = konsoll.lagret();
        assertThat(lagret).containsEntry("register.uttrekk", 0L).containsEntry("resultat.kjoring", 2L);
        assertThat(lagret.keySet()).noneMatch(navn -> navn.matches("(register|resultat)\\.\\w+_\\d+(_\\d+)?"));
        assertThat(konsoll.kjor("verify", "--audit").kode()).isZero();
        assertThat(konsoll.jdbc()
                        .sql("select count(*) from operasjon.spor where handling in"
                                + " ('PERSONOPPLYSNINGER_SLETTET', 'UTTREKK_SLETTET')")
                        .query(Long.class)
                        .single())
                .isEqualTo(3L);

        Konsoll.Svar igjen = konsoll.kjor(Referansekjoring.kommando(konsoll));
        assertThat(igjen.feil()).isEmpty();
    }

    private static void eldre(Konsoll konsoll, int nummer) {
        konsoll.jdbc()
                .sql("update resultat.kjoring set avsluttet = now() - interval '6 years' where nummer = ?")
                .param(nummer)
                .update();
    }
}

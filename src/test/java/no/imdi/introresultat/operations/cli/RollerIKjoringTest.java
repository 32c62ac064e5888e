package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.Todeltdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program as a role that owns nothing, on a database that another role owns and migrates. */
@Langtest
class RollerIKjoringTest {
    private static final Todeltdatabase DATABASE = Todeltdatabase.ny();
    private static final Konsoll KONSOLL = Referansekjoring.nyKonsoll("roller", DATABASE.kjoring());
    private static String foerMigrering;

    @BeforeAll
    static void kjor() throws Exception {
        foerMigrering = KONSOLL.kjor("runs").feil();
        assertThat(migrer(DATABASE.eier().user()).ut())
                .contains("Databasen er ført fram", DATABASE.kjoring().user());
        assertThat(KONSOLL.kjor(Referansekjoring.kommando(KONSOLL)).feil()).isEmpty();
    }

    /** The command that the owner gives. */
    private static Konsoll.Svar migrer(String eier) {
        Map<String, String> miljo = new HashMap<>(KONSOLL.miljo());
        miljo.put("INTRORESULTAT_DB_EIER_USER", eier);
        miljo.put("INTRORESULTAT_DB_EIER_PASSWORD", DATABASE.eier().password());
        StringWriter ut = new StringWriter();
        StringWriter feil = new StringWriter();
        int kode = Kommandolinje.kjor(
                new Omgivelser(KONSOLL.hjem(), miljo),
                new PrintWriter(ut, true),
                new PrintWriter(feil, true),
                "migrate");
        return new Konsoll.Svar(kode, ut.toString(), feil.toString());
    }

    @Test
    void aDatabaseThatIsNotMigratedIsRefusedWithWhatToDoAndOnlyItsOwnerMigratesIt() {
        assertThat(foerMigrering)
                .contains("gir ikke brukeren «" + DATABASE.kjoring().user() + "»", "kjør «migrate» som eieren")
                .hasLineCount(1);
        assertThat(migrer(DATABASE.kjoring().user()).kode()).isEqualTo(Utgangskode.AVVIST);
        assertThat(KONSOLL.kjor("migrate").feil())
                .contains("INTRORESULTAT_DB_EIER_USER")
                .hasLineCount(1);
        assertThat(migrer(DATABASE.eier().user()).kode()).isZero();
    }

    @Test
    void aRoleThatCouldDoMoreThanTheProgramMayIsNotGivenRights() {
        JdbcClient eier = JdbcClient.create(DATABASE.eier().unpooled());
        JdbcClient superbruker = JdbcClient.create(DATABASE.superbruker().unpooled());
        superbruker
                .sql("create role for_mektig in role " + DATABASE.eier().user())
                .update();
        for (String rolle : new String[] {
            "for_mektig", DATABASE.superbruker().user(), DATABASE.eier().user()
        }) {
            assertThatThrownBy(() -> eier.sql("select operasjon.gi_rettigheter(?)")
                            .param(rolle)
                            .query()
                            .listOfRows())
                    .hasMessageContaining("kan ikke være den programmet kjører som");
        }
    }

    @Test
    void aWholeYearOfRunsPublicationAndDeletionIsDoneWithoutOwningAnything() throws Exception {
        assertThat(Referansekjoring.filer(KONSOLL)).isEqualTo(Referansekjoring.filer(Referansekjoring.konsoll()));
        for (String[] kommando : new String[][] {
            {
                "run",
                "preliminary",
                "--year",
                "2018",
                "--extract",
                KONSOLL.hjem().resolve("uttrekk").toString()
            },
            {"verify", Referansekjoring.mappe(KONSOLL).toString()},
            {"trail", "--out", KONSOLL.hjem().resolve("spor.csv").toString()},
            {"schedule"},
            {"mail"},
            {"runs"}
        }) {
            assertThat(KONSOLL.kjor(kommando).feil())
                    .as(String.join(" ", kommando))
                    .isEmpty();
        }
        assertThat(KONSOLL.kjorSom("ola", "approve", "2018/endelig-1").feil()).isEmpty();
        assertThat(KONSOLL.kjorSom("kari", "approve", "2018/endelig-1").feil()).isEmpty();
        assertThat(KONSOLL.kjor("publish", "2018/endelig-1").feil()).isEmpty();

        KONSOLL.jdbc()
                .sql("update resultat.kjoring set avsluttet = now() - interval '6 years'")
                .update();
        assertThat(KONSOLL.kjor("purge", "--yes").ut()).contains("2018/endelig-1", "2018/forelopig-1");
        assertThat(KONSOLL.lagret()).containsEntry("register.uttrekk", 0L);
        assertThat(KONSOLL.lagret().keySet())
                .noneMatch(navn -> navn.matches("(register|resultat)\\.\\w+_\\d+(_\\d+)?"));
        assertThat(KONSOLL.kjor("verify", "--audit").ut()).contains("Sporet henger sammen");
        assertThat(KONSOLL.jdbc()
                        .sql("select kjoring from operasjon.spor where handling = 'UTTREKK_SLETTET'")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(KONSOLL.jdbc()
                        .sql("select distinct gjelder from operasjon.spor where handling = 'DATABASE_FORT_FRAM'")
                        .query(String.class)
                        .list())
                .containsExactly(DATABASE.kjoring().user());
        assertThat(KONSOLL.kjor(Referansekjoring.kommando(KONSOLL)).feil()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update operasjon.spor set hvem = 'en annen'",
                "delete from operasjon.spor",
                "truncate operasjon.spor",
                "alter table operasjon.spor disable trigger all",
                "alter table operasjon.spor disable trigger lenk",
                "drop trigger bare_tillegg on operasjon.spor",
                "create or replace function operasjon.lenk() returns trigger language sql as $$ select 1 $$",
                "update operasjon.spor_ende set nummer = 0",
                "set session_replication_role = replica",
                "update register.deltaker set skjermet = not skjermet",
                "truncate register.deltaker",
                "drop table register.deltaker",
                "alter table register.deltaker disable trigger all",
                "alter table register.program add column navn text",
                "create table register.deltaker_99 partition of register.deltaker for values in (99)",
                "update register.uttrekk set segl = null",
                "delete from register.uttrekk",
                "delete from register.uttrekk_fil",
                "select register.slett_forseglet(1)",
                "select operasjon.gi_rettigheter('kjoring_1')",
                "update resultat.deltakerresultat set utfall = 'I_GRUNNLAG'",
                "delete from resultat.avvik",
                "drop table resultat.kjoring",
                "update resultat.migrering set checksum = 0",
                "create table resultat.ny (a int)",
                "create schema ny",
                "create table public.ny (a int)",
                "create role ny",
                "alter default privileges in schema register grant all on tables to public; drop schema register"
            })
    void theRoleIsRefused(String setning) {
        assertThatThrownBy(() -> KONSOLL.jdbc().sql(setning).update())
                .as(setning)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        feil -> assertThat(feil.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into register.deltaker (uttrekk_id, deltaker_id, bolk) select min(uttrekk_id), 'D', 1 from register.uttrekk",
                "delete from register.program",
                "insert into register.uttrekk_fil select min(uttrekk_id), 'x', 1, 0, null from register.uttrekk",
                "select register.slett_uforseglet(min(uttrekk_id)) from register.uttrekk",
                "select register.forsegl(min(uttrekk_id), repeat('a', 64)) from register.uttrekk",
                "select register.slett_forseglet(min(uttrekk_id), 'x', 'TIDSPLAN', '2018/endelig-1') from register.uttrekk"
            })
    void whatItMayDoToExtractsItMayNotDoToASealedOne(String setning) {
        assertThatThrownBy(() -> KONSOLL.jdbc().sql(setning).query().listOfRows())
                .as(setning)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        feil -> assertThat(feil.getSQLState()).isEqualTo("IR001"));
    }
}

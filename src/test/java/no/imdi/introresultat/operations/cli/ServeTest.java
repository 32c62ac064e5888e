package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.imdi.introresultat.Midlertidigmappe;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.rules.Proveregister;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.junit.jupiter.api.Test;

/** The program that keeps the dates, in processes of its own on one database. */
class ServeTest {
    private static final int SEKUNDER_TIL = 12;

    @Test
    void aDateIsFiredOnTimeAndWhoeverLivesGoesOnWithWhatAKilledOneHadBegun() throws Exception {
        ZonedDateTime naa = ZonedDateTime.now(Registreringsfrist.NORGE);
        int aar = naa.getYear() - 1;
        Proveregister register = Proveregister.avEtLiteLand(aar, false, 60, 6);
        DatabaseAddress database = TestDatabase.freshAddress();
        Konsoll konsoll = hjem("serve", register, database);
        ZonedDateTime forfaller = naa.plusSeconds(SEKUNDER_TIL);
        skrivJobb(konsoll.hjem(), aar, forfaller);
        String navn = aar + "/forelopig-1";
        try (Stengsel stengsel = new Stengsel(database)) {
            stengsel.steng("midt i en bolk");
            try (AnnenProsess drept = AnnenProsess.start(konsoll, "serve", "--watch", "PT2S")) {
                stengsel.ventPaaNoen(drept);
                assertThat(ZonedDateTime.now(Registreringsfrist.NORGE)).isAfter(forfaller);
                assertThat(konsoll.kjor("schedule").ut()).containsPattern(aar + "/forelopig +utløst");
                drept.drep();
            }
            stengsel.kastUt();
            stengsel.aapne();
        }
        try (AnnenProsess overtar = AnnenProsess.start(konsoll, "serve", "--watch", "PT2S")) {
            Stengsel.vent(
                    () -> tilstand(konsoll, aar).equals("FERDIG") || !overtar.lever(),
                    () -> tilstand(konsoll, aar) + " " + overtar.sagt());
            overtar.avslutt();
            assertThat(overtar.kode()).as(overtar.sagt()).isEqualTo(128 + 15);
        }

        Konsoll uforstyrret = hjem("uforstyrret", register, TestDatabase.freshAddress());
        assertThat(uforstyrret
                        .kjor(
                                "run",
                                "preliminary",
                                "--year",
                                Integer.toString(aar),
                                "--extract",
                                uforstyrret.hjem().resolve("uttrekk").toString())
                        .feil())
                .isEmpty();
        assertThat(Filhasher.filer(konsoll.hjem().resolve("utdata").resolve(navn)))
                .isEqualTo(Filhasher.filer(uforstyrret.hjem().resolve("utdata").resolve(navn)));
        assertThat(konsoll.jdbc()
                        .sql("select handling || ' ' || hvem || ' ' || fra from operasjon.spor"
                                + " where handling like 'KJORING%' order by nummer")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(
                        "KJORING_STARTET tidsplanen TIDSPLAN",
                        "KJORING_STARTET_IGJEN tidsplanen TIDSPLAN",
                        "KJORING_FERDIG tidsplanen TIDSPLAN"));
    }

    private static String tilstand(Konsoll konsoll, int aar) {
        return konsoll.jdbc()
                .sql("select tilstand from plan.forfall where aar = ? and jobb = 'forelopig'")
                .param(aar)
                .query(String.class)
                .single();
    }

    private static Konsoll hjem(String navn, Proveregister register, DatabaseAddress database) throws Exception {
        Path hjem = Midlertidigmappe.ny(navn);
        register.skrivHjem(hjem);
        register.skrivUttrekk(hjem.resolve("uttrekk"));
        return new Konsoll(hjem, database);
    }

    private static void skrivJobb(Path hjem, int aar, ZonedDateTime forfaller) throws Exception {
        LocalDate dag = forfaller.toLocalDate();
        LocalTime klokka = forfaller.toLocalTime();
        Path fil = Files.createDirectories(hjem.resolve("jobs")).resolve("forelopig.yaml");
        Files.writeString(
                fil,
                Files.readString(Path.of("jobs/forelopig.yaml"))
                        .replaceFirst(
                                "klokka: .*",
                                "klokka: " + klokka.format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)))
                        .replaceFirst("unntak:.*", "unntak: {" + aar + ": " + dag + "}")
                        .replaceFirst("uttrekk: .*", "uttrekk: uttrekk"));
    }
}

package no.imdi.introresultat.operations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.TestDatabase;
import no.imdi.introresultat.operations.database.DatabaseAddress;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One run from draft to published, with all that must not go through on the way; each test goes on where the last one ended. */
@Langtest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PubliseringIKjoringTest {
    private static final String RUN = Referansekjoring.NAVN;
    private static final String RETTET = "2018/endelig-2";

    private static DatabaseAddress database;
    private static Konsoll konsoll;
    private static Path mappe;
    private static Manifest utkast;

    @BeforeAll
    static void kjor() throws Exception {
        database = TestDatabase.freshAddress();
        konsoll = Referansekjoring.nyKonsoll("publisert", database);
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        mappe = Referansekjoring.mappe(konsoll);
        utkast = Manifestfil.les(mappe);
    }

    @Test
    @Order(1)
    void twoDifferentPersonsApproveAndEachMayWithdraw() {
        avvist(konsoll.kjor("publish", RUN), "er ikke godkjent: den har 0 av 1 godkjenninger");
        avvist(lever(), "er ikke publisert, og ingenting er levert");
        avvist(konsoll.kjorSom("kari", "approve", RUN, "--withdraw"), "kari har ingen godkjenning");
        assertThat(konsoll.kjorSom("kari", "approve", RUN).ut()).contains("1 av 1 godkjenninger: kari");
        avvist(konsoll.kjorSom("kari", "approve", RUN), "en godkjenning til må gis av en annen");
        avvist(konsoll.kjor("approve", RUN), "startet kjøringen " + RUN + " og kan ikke godkjenne den selv");
        assertThat(konsoll.kjorSom("kari", "approve", RUN, "--withdraw").ut()).contains("0 av 1");
        assertThat(konsoll.kjorSom("ola", "approve", RUN).ut()).contains("1 av 1");
        assertThat(konsoll.kjorSom("kari", "approve", RUN, "--remark", "Sett over.")
                        .ut())
                .contains("2 av 2 godkjenninger: ola og kari", "publish " + RUN);
    }

    @Test
    @Order(2)
    void whatIsNotWhatWasApprovedIsNotPublished() throws Exception {
        Path fil = mappe.resolve("intern/avvik.csv");
        byte[] urort = Files.readAllBytes(fil);
        Files.writeString(fil, "noe annet");
        avvist(konsoll.kjor("publish", RUN), "(Filen intern/avvik.csv er endret.)");
        Files.write(fil, urort);
        Path aarsfil = konsoll.hjem().resolve("config/aar/2018.yaml");
        Files.createDirectories(aarsfil.getParent());
        Path opprinnelig = Files.exists(aarsfil) ? Files.copy(aarsfil, aarsfil.resolveSibling("2018.bort")) : null;
        Files.writeString(aarsfil, "resultataar: 2018\nfrist: 2019-02-27\nstrukturdato: 2018-12-31\n");
        avvist(konsoll.kjor("publish", RUN), "Oppsettet eller kodelistene for 2018 er endret");
        Files.delete(aarsfil);
        if (opprinnelig != null) {
            Files.move(opprinnelig, aarsfil);
        }
    }

    @Test
    @Order(2)
    void aRunThatLacksADispensationInForceIsNotPublished() {
        JdbcClient jdbc = konsoll.jdbc();
        long nummer = jdbc.sql(
                        "insert into operasjon.dispensasjon (aar, sak, kommunenummer, frist, begrunnelse, sokt_av)"
                                + " values (2018, 'S-1', '0301', '2019-03-31', 'Feil i fagsystemet.', 'kari')"
                                + " returning dispensasjon_id")
                .query(Long.class)
                .single();
        avgjort(nummer, 1, "GODKJENT");
        avvist(konsoll.kjor("publish", RUN), "ble startet uten dispensasjon " + nummer + ", som er i kraft nå;");
        avgjort(nummer, 2, "TRUKKET");
        assertThat(konsoll.kjor("show", RUN).ut()).containsPattern("godkjent +.* av ola");
    }

    private static void avgjort(long dispensasjon, int nummer, String tilstand) {
        konsoll.jdbc()
                .sql("insert into operasjon.dispensasjonsavgjorelse (dispensasjon_id, nummer, tilstand, hvem, merknad)"
                        + " values (?, ?, ?, 'ola', 'Sett på.')")
                .params(dispensasjon, nummer, tilstand)
                .update();
    }

    @Test
    @Order(3)
    void filesThatWouldShowAnotherNumberThanTheApprovedOnesAreRefusedAndTheRunIsAsItWas() throws Exception {
        List<String> celle = konsoll.jdbc()
                .sql("delete from resultat.skjult_celle where ctid = (select min(ctid) from resultat.skjult_celle"
                        + " where niva = 'KOMMUNE')"
                        + " returning skjult_celle::text")
                .query(String.class)
                .list();
        assertThat(celle).hasSize(1);
        avvist(konsoll.kjor("publish", RUN), "har ikke de tallene som er godkjent");
        konsoll.jdbc()
                .sql("insert into resultat.skjult_celle select (cast(? as resultat.skjult_celle)).*")
                .param(celle.get(0))
                .update();

        assertThat(konsoll.kjor("verify", mappe.toString()).feil()).isEmpty();
        assertThat(iAar()).containsExactly("endelig-1");
        assertThat(konsoll.kjor("show", RUN).ut())
                .containsPattern("godkjent +.* av ola")
                .doesNotContain("publisert ");
    }

    @Test
    @Order(4)
    void onePublicationThatIsKilledWhenTheFoldersHaveChangedPlacesGoesOn() throws Exception {
        try (Stengsel stengsel = new Stengsel(database)) {
            stengsel.steng("mappen er flyttet");
            try (AnnenProsess prosess = AnnenProsess.start(konsoll, "publish", RUN)) {
                stengsel.ventPaaNoen(prosess);
                prosess.drep();
            }
            stengsel.kastUt();
            stengsel.aapne();
        }
        avvist(konsoll.kjorSom("ola", "approve", RUN, "--withdraw"), "kan ikke lenger gis eller trekkes");

        Konsoll.Svar svar = konsoll.kjor("publish", RUN);

        assertThat(svar.feil()).isEmpty();
        assertThat(svar.ut()).contains("er publisert");
        assertThat(iAar()).containsExactly("endelig-1");
    }

    @Test
    @Order(5)
    void whatIsPublishedIsNoDraftHoldsTheSameNumbersAndSaysWhoApprovedIt() throws Exception {
        Manifest publisert = Manifestfil.les(mappe);

        assertThat(publisert.publisering().godkjentAv())
                .extracting(Manifest.Godkjent::hvem, Manifest.Godkjent::merknad)
                .containsExactly(Tuple.tuple("ola", null), Tuple.tuple("kari", "Sett over."));
        assertThat(stier(publisert))
                .containsExactlyElementsOf(stier(utkast).stream()
                        .filter(sti -> !sti.endsWith("UTKAST.txt"))
                        .toList());
        assertThat(uendret(publisert, "intern/")).isEqualTo(uendret(utkast, "intern/"));
        assertThat(uendret(publisert, "publisering/flatfiler/intro"))
                .isEqualTo(uendret(utkast, "publisering/flatfiler/intro"));
        assertThat(uendret(publisert, "publisering/kommuner/")).doesNotContainAnyElementsOf(utkast.filer());
        assertThat(Arkleser.rader(mappe.resolve("publisering/introresultat-2018.xlsx"), "Merknader"))
                .noneMatch(rad -> rad.contains("Utkast"));
        assertThat(konsoll.kjor("verify", mappe.toString()).feil()).isEmpty();
        assertThat(konsoll.kjor("audit", mappe.toString()).feil()).isEmpty();
        assertThat(konsoll.kjor("show", RUN).ut()).containsPattern("publisert +20");
        assertThat(konsoll.kjor("verify", "--audit").kode()).isZero();
        assertThat(konsoll.jdbc()
                        .sql("select distinct handling from operasjon.spor")
                        .query(String.class)
                        .set())
                .contains(
                        "KJORING_GODKJENT",
                        "GODKJENNING_TRUKKET",
                        "PUBLISERING_STARTET",
                        "PUBLISERING_AVVIST",
                        "KJORING_PUBLISERT");
    }

    @Test
    @Order(6)
    void aRunIsPublishedOnce() {
        avvist(konsoll.kjor("publish", RUN), "er alt publisert");
        avvist(konsoll.kjorSom("per", "approve", RUN), "kan ikke lenger gis eller trekkes");
    }

    @Test
    @Order(7)
    void whatIsPublishedIsDeliveredOnceAndOnlyAsItIs() throws Exception {
        List<Manifest.Fil> levert = Manifestfil.les(mappe).filer().stream()
                .filter(fil -> fil.sti().startsWith("publisering"))
                .toList();

        assertThat(lever().ut()).contains(": " + levert.size() + " filer, og 0 lå der fra før; alle er lest tilbake.");
        assertThat(lever().ut()).contains(": 0 filer, og " + levert.size() + " lå der fra før");
        assertThat(Filhasher.filer(mottaker().resolve(RUN))).isEqualTo(levert);
        assertThat(konsoll.kjor(
                                "deliver",
                                RUN,
                                "--part",
                                "ssb",
                                "--to",
                                mottaker().toUri().toString())
                        .ut())
                .contains(": 43 filer, og 0 lå der fra før");
        assertThat(mottaker().resolve(RUN + "/overlevering-ssb/intro-deltakere-kommune_p2018_v1__DOC.json"))
                .content()
                .contains("\"dataset_status\": \"EXTERNAL\"");
        assertThat(konsoll.jdbc()
                        .sql("select gjelder from operasjon.spor where handling = 'KJORING_LEVERT'")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(adresse -> adresse.startsWith("file:/"));

        Path fil = mappe.resolve("publisering/LES-MEG.txt");
        byte[] urort = Files.readAllBytes(fil);
        Files.writeString(fil, "noe annet");
        avvist(lever(), "er ikke de som er publisert, og ingenting er levert");
        Files.write(fil, urort);
        avvist(
                konsoll.kjor("deliver", RUN, "--to", "s3://lager/intro"),
                "Miljøvariabelen INTRORESULTAT_S3_ACCESS_KEY mangler");
    }

    private static Konsoll.Svar lever() {
        return konsoll.kjor("deliver", RUN, "--to", mottaker().toUri().toString());
    }

    private static Path mottaker() {
        return konsoll.hjem().resolve("mottaker");
    }

    @Test
    @Order(8)
    void aPreliminaryRunIsNeverPublished() {
        avvist(
                Kjoringsrekke.konsoll().kjorSom("kari", "approve", Kjoringsrekke.FORELOPIG_2018),
                "er foreløpig; bare en endelig kjøring kan godkjennes");
    }

    @Test
    @Order(9)
    void aCorrectedRunSaysOfItselfWhatItTakesThePlaceOfAndWhy() throws Exception {
        String publisert = konsoll.jdbc()
                .sql("select to_char(publisert at time zone 'Europe/Oslo', 'FMDD') from resultat.publisering")
                .query(String.class)
                .single();
        Path aarsfil = konsoll.hjem().resolve("config/aar/2018.yaml");
        Files.writeString(
                aarsfil,
                Files.readString(aarsfil) + "utgaver:\n"
                        + "  - {utgave: 1, dato: 2019-06-01, endring: Første utgave.}\n"
                        + "  - {utgave: 2, dato: 2019-07-01, endring: Tallene for 0301 er rettet.}\n");
        assertThat(konsoll.kjor(Referansekjoring.kommando(konsoll)).feil()).isEmpty();
        Path rettet = mappe.resolveSibling("endelig-2");
        rettelsen(rettet, publisert);
        assertThat(konsoll.kjorSom("ola", "approve", RETTET).ut()).contains("1 av 1");

        konsoll.jdbc()
                .sql("update resultat.bygger_paa set rolle = 'FJORAARET' where rolle = 'ERSTATTER'")
                .update();
        avvist(konsoll.kjor("publish", RETTET), "ble startet før " + RUN + " ble publisert");
        konsoll.jdbc()
                .sql("update resultat.bygger_paa set rolle = 'ERSTATTER' where rolle = 'FJORAARET'")
                .update();

        assertThat(konsoll.kjor("publish", RETTET).feil()).isEmpty();
        rettelsen(rettet, publisert);
        assertThat(konsoll.kjor("audit", rettet.toString()).feil()).isEmpty();
        assertThat(konsoll.kjor("verify", rettet.toString()).feil()).isEmpty();
    }

    private static void rettelsen(Path rettet, String dag) throws Exception {
        Path publisering = rettet.resolve("publisering");
        for (Path mappa : List.of(mappe, rettet)) {
            boolean sagt = mappa.equals(rettet);
            Path oslo = Arkleser.kommunens(mappa.resolve("publisering/kommuner"), "0301");
            Path landet = mappa.resolve("publisering/introresultat-2018.xlsx");
            assertThat(Arkleser.rader(oslo, "Forside").stream().anyMatch(rad -> rad.startsWith("RETTET UTGAVE:")))
                    .isEqualTo(sagt);
            assertThat(Arkleser.rader(landet, "Innhold").stream().anyMatch(rad -> rad.startsWith("RETTET UTGAVE:")))
                    .isEqualTo(sagt);
            for (Path bok : List.of(oslo, landet)) {
                assertThat(Arkleser.rader(bok, "Merknader").stream()
                                .filter(rad -> rad.startsWith("Rettet utgave|"))
                                .toList())
                        .hasSize(sagt ? 1 : 0)
                        .allMatch(rad -> rad.contains("erstatter dem som ble publisert " + dag + ". ")
                                && rad.endsWith("Hva som er rettet: Tallene for 0301 er rettet."));
            }
        }
        assertThat(Arkleser.rader(publisering.resolve("introresultat-2018-en.xlsx"), "Notes"))
                .anyMatch(rad -> rad.startsWith("Corrected edition|These figures replace those published on " + dag));
        assertThat(publisering.resolve("datapackage.json")).content().contains("Rettet utgave: tallene erstatter");
        assertThat(publisering.resolve("dataset.ttl")).content().contains("adms:versionNotes");
        assertThat(Manifestfil.les(rettet).byggerPaa())
                .extracting(Manifest.Tidligere::som, Manifest.Tidligere::kjoring)
                .contains(Tuple.tuple("erstatter", RUN), Tuple.tuple("publisert", RUN));
    }

    private static void avvist(Konsoll.Svar svar, String melding) {
        assertThat(svar.feil()).contains(melding).hasLineCount(1);
        assertThat(svar.kode()).isEqualTo(Utgangskode.AVVIST);
    }

    private static List<String> stier(Manifest manifest) {
        return manifest.filer().stream().map(Manifest.Fil::sti).toList();
    }

    private static List<Manifest.Fil> uendret(Manifest manifest, String under) {
        return manifest.filer().stream()
                .filter(fil -> fil.sti().startsWith(under))
                .toList();
    }

    private static List<String> iAar() throws Exception {
        try (Stream<Path> filer = Files.list(mappe.getParent())) {
            return filer.map(fil -> fil.getFileName().toString()).toList();
        }
    }
}

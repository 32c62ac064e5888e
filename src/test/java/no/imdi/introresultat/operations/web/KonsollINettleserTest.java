package no.imdi.introresultat.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.Langtest;
import no.imdi.introresultat.operations.cli.Konsolltjener;
import no.imdi.introresultat.publication.Manifest;
import no.imdi.introresultat.publication.Manifestfil;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The console as people see and use it, in a real browser. */
@Langtest
class KonsollINettleserTest {
    private static final String ROT = "/kjoringer/" + Konsolltjener.ENDELIG;
    /** When what is hidden is to be stored. */
    private static final String DISKEN_BLIR_FULL = """
            create function public.full_disk() returns trigger language plpgsql as
                $$ begin raise exception using errcode = '53100', message = 'no space left on device'; end $$;
            create trigger full_disk before insert on resultat.skjult_celle execute function public.full_disk();
            """;

    private static final LocatorAssertions.IsVisibleOptions LENGE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(180_000);

    /** Every page one can come to by reading. */
    private static final List<String> SIDER = List.of(
            "/aar/2018",
            "/kjoringer",
            "/kjoringer/ny",
            ROT,
            ROT + "/kommuner",
            ROT + "/kommuner/0301",
            ROT + "/celle?kommune=0301&tabell=intro_avslutning_direkte_3&kategori=alle&kjonn=alle",
            ROT + "/deltaker",
            ROT + "/kontroller",
            ROT + "/avviste",
            ROT + "/for-sene",
            "/aar/2018/dispensasjoner",
            "/aar/2018/dispensasjoner/ny",
            ROT + "/skjult",
            ROT + "/filer",
            ROT + "/godkjenning",
            ROT + "/sammenlign?med=forelopig-1",
            "/tidsplan",
            "/e-post",
            "/spor",
            "/system",
            "/brukere",
            "/passord",
            "/finnes-ikke");

    @Test
    void everyPageIsForEveryoneInBothLanguagesNarrowAndWideLightAndDark() {
        List<String> galt = new ArrayList<>();
        for (String sprak : List.of("nb", "en")) {
            int bredde = sprak.equals("nb") ? 360 : 1440;
            ColorScheme farger = sprak.equals("nb") ? ColorScheme.DARK : ColorScheme.LIGHT;
            try (Konsollbesok besok = Konsollbesok.av(Konsolltjener.ALT, bredde, farger)) {
                besok.aapne("/aar/2018?sprak=" + sprak);
                for (String sti : SIDER) {
                    Page side = besok.aapne(sti);
                    assertThat(side.locator("html").getAttribute("lang")).isEqualTo(sprak);
                    besok.tilgjengelighetsfeil().forEach(feil -> galt.add(sti + " " + sprak + " " + feil));
                    if (besok.forBred() > 0) {
                        galt.add(sti + " is " + besok.forBred() + " px wider than " + bredde);
                    }
                    if (side.locator("main").innerText().contains("??")) {
                        galt.add(sti + " lacks a text in " + sprak);
                    }
                }
                besok.konsoll().removeIf(melding -> melding.contains("403"));
                galt.addAll(besok.konsoll());
            }
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void everythingCanBeReadWithoutScripts() {
        try (Konsollbesok besok = Konsollbesok.av(Konsolltjener.ALT, 1440, ColorScheme.LIGHT, false)) {
            Page side = besok.aapne(ROT + "/kommuner?sok=oslo");
            assertThat(side.locator("#tabell tbody tr").count()).isEqualTo(1);
            side.click("text=Oslo");
            assertThat(side.locator("h1").innerText()).contains("Oslo (0301)");
            side.click("section:has(h2:text-is('Resultat')) tbody tr:first-child a >> nth=0");
            assertThat(side.locator("h1").innerText()).isEqualTo("Hvem som er bak tallet");
            side.click(".deltakere button >> nth=0");
            assertThat(side.locator(".forklaring").innerText())
                    .contains("Resultatgrunnlaget [regel 3.5]", "er det samme som kjøringen lagret");
            assertThat(side.url()).as("no participant number in an address").endsWith("/deltaker");
        }
    }

    @Test
    void someoneWithInsightSeesTheFiguresAsTheyArePublishedAndNoParticipants() {
        try (Konsollbesok besok = Konsollbesok.av("innsyn", 1440, ColorScheme.LIGHT)) {
            Page side = besok.aapne(ROT + "/kommuner/0301");
            assertThat(side.locator("main").innerText()).contains("Du ser tallene slik de publiseres");
            assertThat(side.locator("main table a").count()).isZero();
            assertThat(side.locator("td:text-is(':')").count()).isPositive();
            assertThat(besok.aapne("/kjoringer")
                            .locator("text=Start en kjøring")
                            .count())
                    .isZero();
        }
    }

    @Test
    void theSearchNarrowsTheTableAsOneTypes() {
        try (Konsollbesok besok = Konsollbesok.av("innsyn", 1440, ColorScheme.LIGHT)) {
            Page side = besok.aapne(ROT + "/kommuner");
            int alle = side.locator("#tabell tbody tr").count();
            side.locator("#sok").pressSequentially("oslo");
            PlaywrightAssertions.assertThat(side.locator("#tabell tbody tr")).hasCount(1);
            assertThat(alle).isGreaterThan(1);
        }
    }

    /** A registration that came too late, without a dispensation of its own. */
    private record ForSen(String type, String id, String kommunenummer, String registrert) {
        private static ForSen forste() {
            return Konsolltjener.jdbc()
                    .sql("select lower(u.type), u.id, u.kommunenummer,"
                            + " (u.registrert at time zone 'Europe/Oslo')::date::text as registrert"
                            + " from resultat.utelatt u join resultat.kjoring k using (kjoring_id)"
                            + " join register.deltaker d using (uttrekk_id, deltaker_id)"
                            + " where k.aar = 2018 and k.type = 'ENDELIG' and k.nummer = 1 and not d.skjermet"
                            + " and u.sak is null and u.kommunenummer is not null and u.versjon = 1"
                            + " order by u.registrert, u.id limit 1")
                    .query((rad, nummer) ->
                            new ForSen(rad.getString(1), rad.getString(2), rad.getString(3), rad.getString(4)))
                    .single();
        }
    }

    /** Applied for by one, from the list of what came too late; seen by the roles as each may; approved by another. */
    private static String dispensasjonIKraft(ForSen forSen) {
        String sti;
        try (Konsollbesok statistikk = Konsollbesok.av("statistikk", 1440, ColorScheme.LIGHT)) {
            Page side = statistikk.aapne(ROT + "/for-sene?kommune=" + forSen.kommunenummer());
            side.click("button[name=registrering][value='" + forSen.type() + " " + forSen.id() + "'] >> nth=0");
            assertThat(side.url()).as("no id in an address").endsWith("/aar/2018/dispensasjoner/ny");
            assertThat(side.inputValue("#type")).isEqualTo(forSen.type());
            assertThat(side.inputValue("#id")).isEqualTo(forSen.id());
            side.fill("#sak", "S-2026/17");
            side.fill("#frist", "2018-12-31");
            side.fill("#begrunnelse", "Fagsystemet var nede <b>i to dager</b>.");
            side.click("text=Send søknaden");
            PlaywrightAssertions.assertThat(side.locator("[role=alert]"))
                    .containsText("Feltet «frist»: 2018-12-31 er før den nasjonale fristen");
            assertThat(side.inputValue("#id")).as("as it was filled in").isEqualTo(forSen.id());
            side.fill("#frist", forSen.registrert());
            side.click("text=Send søknaden");
            PlaywrightAssertions.assertThat(side.locator(".merkelapp.SOKT")).isVisible();
            assertThat(side.locator("main").innerText())
                    .contains(forSen.id(), "<b>i to dager</b>", "ville vært innenfor: 1", "Hvorfor trekkes den?")
                    .doesNotContain("Godkjenn dispensasjonen");
            sti = side.url().substring(Konsolltjener.adresse().length());
            assertThat(sti).matches("/dispensasjoner/\\d+");
        }
        try (Konsollbesok innsyn = Konsollbesok.av("innsyn", 360, ColorScheme.DARK)) {
            String lest = innsyn.aapne(sti).locator("main").innerText()
                    + innsyn.aapne("/dispensasjoner").locator("main").innerText();
            assertThat(lest)
                    .contains("S-2026/17", "ville vært innenfor: :")
                    .doesNotContain(forSen.id(), "i to dager", "Søk om dispensasjon");
            assertThat(innsyn.side().url()).endsWith("/aar/2018/dispensasjoner");
        }
        try (Konsollbesok godkjenner = Konsollbesok.av("godkjenner", 360, ColorScheme.DARK)) {
            Page side = godkjenner.aapne(sti);
            assertThat(godkjenner.tilgjengelighetsfeil()).isEmpty();
            assertThat(godkjenner.forBred()).isZero();
            side.fill("#merknad", "Feilen er dokumentert.");
            side.click("text=Godkjenn dispensasjonen");
            PlaywrightAssertions.assertThat(side.locator(".merkelapp.GODKJENT")).isVisible();
            assertThat(godkjenner.tilgjengelighetsfeil()).isEmpty();
            assertThat(side.locator("#grunn").count()).as("may be withdrawn").isEqualTo(1);
        }
        return sti;
    }

    @Test
    void aRunThatFailsSaysWhatIsWrongAndGoesOnWhenThatIsMended() {
        JdbcClient jdbc = Konsolltjener.jdbc();
        jdbc.sql(DISKEN_BLIR_FULL).update();
        try (Konsollbesok drift = Konsollbesok.av("drift", 360, ColorScheme.DARK)) {
            Page side = drift.aapne("/kjoringer/ny");
            side.fill("#aar", "2018");
            side.check("input[value=forelopig]");
            side.selectOption("#uttrekk", "uttrekk");
            side.click("text=Se hva den vil bruke");
            side.click("main >> text=Start kjøringen");
            PlaywrightAssertions.assertThat(side.locator(".sti .merkelapp.feilet"))
                    .isVisible(LENGE);
            PlaywrightAssertions.assertThat(side.locator("[role=alert]"))
                    .containsText("har full disk; frigjør plass på databaseserveren");
            assertThat(drift.tilgjengelighetsfeil()).isEmpty();
            assertThat(drift.forBred()).isZero();
            jdbc.sql("drop function public.full_disk() cascade").update();
            side.click("text=Fortsett kjøringen");
            PlaywrightAssertions.assertThat(side.locator(".sti .merkelapp.ferdig"))
                    .isVisible(LENGE);
        } finally {
            jdbc.sql("drop function if exists public.full_disk() cascade").update();
        }
    }

    /** The whole story, by four persons on one run and the dispensation it is started with. */
    @Test
    void aRunIsStartedWatchedStoppedGoneOnWithApprovedByAnotherPublishedAndFetched() throws Exception {
        String rot;
        ForSen forSen = ForSen.forste();
        String dispensasjon = dispensasjonIKraft(forSen);
        try (Konsollbesok drift = Konsollbesok.av("drift", 1440, ColorScheme.LIGHT)) {
            Page side = drift.aapne("/kjoringer/ny");
            side.fill("#aar", "2018");
            side.check("input[value=endelig]");
            side.selectOption("#uttrekk", "uttrekk");
            side.click("text=Se hva den vil bruke");
            PlaywrightAssertions.assertThat(side.locator("text=Dette vil kjøringen bruke"))
                    .isVisible();
            side.click("main >> text=Start kjøringen");
            PlaywrightAssertions.assertThat(side.locator(".merkelapp.kjorer")).isVisible();
            rot = side.url().substring(Konsolltjener.adresse().length());
            PlaywrightAssertions.assertThat(side.locator("table.steg >> text=beregn"))
                    .isVisible(LENGE);
            side.click("text=Stopp kjøringen");
            PlaywrightAssertions.assertThat(side.locator(".sti .merkelapp.stoppet"))
                    .isVisible(LENGE);
            PlaywrightAssertions.assertThat(side.locator("[role=alert]")).containsText("stoppet fordi");
            assertThat(Besokende.inne("godkjenner")
                            .post(dispensasjon + "/trekk-tilbake", "merknad", "Etter at kjøringen er startet.")
                            .statusCode())
                    .isEqualTo(302);
            side.click("text=Fortsett kjøringen");
            PlaywrightAssertions.assertThat(side.locator(".sti .merkelapp.ferdig"))
                    .isVisible(LENGE);
            assertThat(drift.aapne(dispensasjon).locator(".merkelapp.TRUKKET").count())
                    .isPositive();
            assertThat(drift.aapne(rot + "/godkjenning").locator("h1").innerText())
                    .isEqualTo("Du har ikke tilgang");
        }
        try (Konsollbesok godkjenner = Konsollbesok.av("godkjenner", 1440, ColorScheme.LIGHT)) {
            Page side = godkjenner.aapne(rot + "/godkjenning");
            PlaywrightAssertions.assertThat(side.locator("h2").first()).containsText("Hva som er endret");
            assertThat(side.locator("#merknad").count())
                    .as("not before the report is read")
                    .isZero();
            side.click(".sjekkliste >> text=Hva som er skjult");
            godkjenner.aapne(rot + "/godkjenning");
            side.fill("#merknad", "Sett over mot den foreløpige.");
            side.click("text=Godkjenn kjøringen");
            PlaywrightAssertions.assertThat(side.locator("main")).containsText("Sett over mot den foreløpige.");
            side.setDefaultTimeout(180_000);
            side.setDefaultNavigationTimeout(180_000);
            side.click("button:text-is('Publiser')");
            PlaywrightAssertions.assertThat(side.locator(".sti .merkelapp.publisert"))
                    .isVisible(LENGE);
        }
        Path kjoringen = Konsolltjener.hjem().resolve("utdata").resolve(rot.substring("/kjoringer/".length()));
        assertThat(Manifestfil.les(kjoringen).dispensasjoner())
                .filteredOn(en -> en.sak().equals("S-2026/17"))
                .containsExactly(new Manifest.Dispensert(
                        "S-2026/17",
                        null,
                        forSen.type(),
                        forSen.id(),
                        forSen.registrert(),
                        "godkjenner",
                        "Fagsystemet var nede <b>i to dager</b>."));
        assertThat(Files.readAllLines(kjoringen.resolve("intern/utelatte-registreringer.csv")))
                .as("counts now")
                .noneMatch(linje -> linje.startsWith(forSen.type() + ";" + forSen.id() + ";1;"));
        try (Konsollbesok innsyn = Konsollbesok.av("innsyn", 1440, ColorScheme.LIGHT)) {
            Page side = innsyn.aapne(rot + "/filer");
            Download hentet = side.waitForDownload(() -> side.click("text=introresultat-2018.xlsx"));
            assertThat(hentet.path()).hasSameBinaryContentAs(kjoringen.resolve("publisering/introresultat-2018.xlsx"));
            assertThat(Files.exists(kjoringen.resolve("publisering/UTKAST.txt")))
                    .isFalse();
        }
        assertThat(Konsolltjener.jdbc()
                        .sql("select hvem || ' ' || handling from operasjon.spor where fra = 'KONSOLL' and kjoring = ?"
                                + " and (handling like 'KJORING%' or handling like 'PUBL%') order by nummer")
                        .param(rot.substring("/kjoringer/".length()))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "drift KJORING_STARTET",
                        "drift KJORING_BEDT_STOPPE",
                        "drift KJORING_STOPPET",
                        "drift KJORING_STARTET_IGJEN",
                        "drift KJORING_FERDIG",
                        "godkjenner KJORING_GODKJENT",
                        "godkjenner PUBLISERING_STARTET",
                        "godkjenner KJORING_PUBLISERT");
    }
}

package no.imdi.introresultat.revisjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random persons, counted in every table and hidden at random: whatever the audit says of a count must be true of it. */
class TilfeldigLandTest {
    /** Also a fine category that lies under two coarse ones, as one does whose codes were moved. */
    private static final List<Avslutningsaarsak> AARSAKER = List.of(
            Proveland.aarsak("arbeid", "arbutd"),
            Proveland.aarsak("utdanning", "arbutd"),
            Proveland.aarsak("kvalifisering", "arbutd"),
            Proveland.aarsak("kvalifisering", "annet"),
            Proveland.aarsak("gr_skole", "annet"));

    private static final List<Tiltakstype> TILTAK = List.of(
            Proveland.tiltak("sprakpraksis", "arbeidsliv"),
            Proveland.tiltak("arbeidstrening", "arbeidsliv"),
            Proveland.tiltak("helsefremmende", "arbeidsliv"),
            Proveland.tiltak("helsefremmende", "samfunnsliv"),
            Proveland.tiltak("sosialt_nettverk", "samfunnsliv"));

    private static final List<String> TABELLER = List.of(
            Proveland.DELTAKERE,
            Proveland.AARSAK3,
            Proveland.AARSAK8,
            Proveland.TILTAK4,
            Proveland.TILTAK12,
            "tillegg_aarsak_ikke_registrert",
            "tillegg_uten_tiltak");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsSaidOfACountIsTrue(long fro) {
        Random tilfeldig = new Random(fro);
        Proveland land = new Proveland(AARSAKER, TILTAK, TABELLER);
        for (int person = 20 + tilfeldig.nextInt(200); person > 0; person--) {
            person(land, tilfeldig);
        }
        Resultattall tall = land.tall();
        int andel = tilfeldig.nextInt(60);
        tall.celler().forEach(celle -> {
            boolean lite = tall.antall(celle) > 0 && tall.antall(celle) < 5;
            if (lite || tilfeldig.nextInt(100) < andel) {
                land.skjul(celle);
            }
            if (!celle.kategori().equals(Tabell.ALLE)
                    && TABELLER.indexOf(celle.tabell()) < 5
                    && tilfeldig.nextInt(20) == 0) {
                land.visProsent(celle);
            }
        });

        Revisjonsresultat resultat = land.revider();

        assertThat(resultat.feil()).allMatch(feil -> feil.startsWith("Prosenten er vist for et skjult antall"));
        assertThat(resultat.celler()).hasSizeGreaterThan(100).allSatisfy(funn -> {
            int sann = sann(tall, funn.celle());
            assertThat(funn.minst()).isLessThanOrEqualTo(sann);
            assertThat(funn.storst().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(sann);
            assertThat(!funn.avLikninger() || funn.storst().equals(OptionalLong.of(sann)))
                    .isTrue();
        });
        assertThat(resultat.med(Cellefunn.Dom.AVSLORT).count()).isPositive();
    }

    /** The count behind a cell; of those counted in the country only, what the counties leave. */
    private static int sann(Resultattall tall, Cellenokkel celle) {
        if (!celle.region().equals(Sammenhenger.REST)) {
            return tall.antall(celle);
        }
        int rest = 0;
        for (String fylke : List.of("00", "03", "07")) {
            int antall =
                    tall.antall(new Cellenokkel(celle.tabell(), celle.niva(), fylke, celle.kategori(), celle.kjonn()));
            rest += fylke.equals("00") ? antall : -antall;
        }
        return rest;
    }

    private static void person(Proveland land, Random tilfeldig) {
        String kommune = new String[] {"0301", "0701", "0702", null}[Math.min(3, tilfeldig.nextInt(20) / 6)];
        String bydel = !"0301".equals(kommune) ? null : tilfeldig.nextInt(3) == 0 ? "030199" : "030101";
        Kjonn kjonn = tilfeldig.nextBoolean() ? Kjonn.M : Kjonn.K;
        List<String[]> celler = new ArrayList<>();
        for (String tabell : List.of(Proveland.DELTAKERE, Proveland.TILTAK4, Proveland.TILTAK12)) {
            celler.add(new String[] {tabell, Tabell.ALLE});
        }
        tiltak(celler, tilfeldig);
        if (tilfeldig.nextInt(3) == 0) {
            aarsak(celler, tilfeldig);
        }
        celler.forEach(celle -> land.med(new Gruppetall(celle[0], celle[1], kjonn, kommune, bydel, 1)));
    }

    private static void tiltak(List<String[]> celler, Random tilfeldig) {
        Set<String> fine = new HashSet<>();
        Set<String> grove = new HashSet<>();
        TILTAK.stream().filter(type -> tilfeldig.nextInt(4) == 0).forEach(type -> {
            fine.add(type.kategori12());
            grove.add(type.kategori4());
        });
        fine.forEach(kode -> celler.add(new String[] {Proveland.TILTAK12, kode}));
        grove.forEach(kode -> celler.add(new String[] {Proveland.TILTAK4, kode}));
        // One without a category can still have a measure, of an unknown type.
        if (fine.isEmpty() && tilfeldig.nextInt(4) > 0) {
            celler.add(new String[] {"tillegg_uten_tiltak", "uten_tiltak"});
        }
    }

    private static void aarsak(List<String[]> celler, Random tilfeldig) {
        int nr = tilfeldig.nextInt(AARSAKER.size() + 1);
        Avslutningsaarsak aarsak = nr < AARSAKER.size() ? AARSAKER.get(nr) : Avslutningsaarsak.IKKE_REGISTRERT;
        celler.add(new String[] {Proveland.AARSAK3, Tabell.ALLE});
        celler.add(new String[] {Proveland.AARSAK8, Tabell.ALLE});
        celler.add(new String[] {Proveland.AARSAK3, aarsak.aarsak3()});
        celler.add(new String[] {Proveland.AARSAK8, aarsak.aarsak8()});
        if (nr == AARSAKER.size()) {
            celler.add(new String[] {"tillegg_aarsak_ikke_registrert", "ikke_registrert"});
        }
    }
}

package no.imdi.introresultat.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Bydel;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Naringsregion;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.revisjon.Revisjonsgrunnlag;
import no.imdi.introresultat.revisjon.Revisjonsresultat;
import no.imdi.introresultat.revisjon.Tallrevisjon;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Grupperinger;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** A country of one's own, its persons counted in tables of few categories. */
final class Testland {
    static final String AARSAK3 = "intro_avslutning_direkte_3";
    static final String AARSAK8 = "intro_avslutning_direkte_8";
    static final String IKKE_REGISTRERT = "tillegg_aarsak_ikke_registrert";
    static final String DELTAKERE = "intro_deltakere";
    static final String TILTAK4 = "intro_tiltak_4";
    static final String TILTAK12 = "intro_tiltak_12";
    static final String UTEN_TILTAK = "tillegg_uten_tiltak";

    /** Counts in the country only. */
    static final String INGEN_KOMMUNE = null;

    private static final int AAR = 2018;
    private static final Gyldighet ALLTID = new Gyldighet(LocalDate.of(2004, 1, 1), null);
    private static final List<Avslutningsaarsak> AARSAKER = List.of(
            aarsak("arbeid", "arbutd"),
            aarsak("utdanning", "arbutd"),
            aarsak("trygd", "annet"),
            aarsak("annet", "annet"));
    private static final List<Tiltakstype> TILTAKENE = List.of(
            tiltak("sprakpraksis", "arbeidsliv"),
            tiltak("arbeidstrening", "arbeidsliv"),
            tiltak("helsefremmende", "arbeidsliv"),
            tiltak("helsefremmende", "samfunnsliv"),
            tiltak("nettverk", "samfunnsliv"));
    private static final List<Tabell> TABELLER = List.of(
            tabell(DELTAKERE, Tabell.ALLE),
            tabell(AARSAK3, Tabell.ALLE, "arbutd", "annet"),
            tabell(AARSAK8, Tabell.ALLE, "arbeid", "utdanning", "trygd", "annet"),
            tabell(TILTAK4, Tabell.ALLE, "arbeidsliv", "samfunnsliv"),
            tabell(TILTAK12, Tabell.ALLE, "sprakpraksis", "arbeidstrening", "helsefremmende", "nettverk"),
            tabell(IKKE_REGISTRERT, "ikke_registrert"),
            tabell(UTEN_TILTAK, "uten_tiltak"));

    private final List<Kommune> kommuner = new ArrayList<>();
    private final List<Fylke> fylker = new ArrayList<>();
    private final List<Naringsregion> naringsregioner = new ArrayList<>();
    private final List<Bydel> bydeler = new ArrayList<>();
    private final List<Gruppetall> grupper = new ArrayList<>();

    private static Avslutningsaarsak aarsak(String fin, String grov) {
        return new Avslutningsaarsak(fin, fin, fin, grov, true, ALLTID);
    }

    private static Tiltakstype tiltak(String fin, String grov) {
        return new Tiltakstype(fin + " " + grov, fin, fin, grov, ALLTID);
    }

    private static Tabell tabell(String navn, String... kategorier) {
        return new Tabell(
                navn,
                kategorier.length > 1 ? "dimensjon" : "",
                Arrays.stream(kategorier).map(kode -> new Kategori(kode, kode)).toList());
    }

    Testland fylke(String nummer) {
        fylker.add(new Fylke(nummer, nummer, ALLTID));
        return this;
    }

    /** A municipality in the county its number begins with, whether or not there is such a county. */
    Testland kommuner(String... numre) {
        for (String nummer : numre) {
            kommuner.add(new Kommune(nummer, nummer, nummer.substring(0, 2), ALLTID));
        }
        return this;
    }

    Testland naringsregion(String nummer, String... medKommuner) {
        naringsregioner.add(new Naringsregion(nummer, nummer, List.of(medKommuner)));
        return this;
    }

    Testland bydeler(String... numre) {
        for (String nummer : numre) {
            bydeler.add(new Bydel(nummer, nummer, nummer.substring(0, 4)));
        }
        return this;
    }

    /**
     * Persons who ended.
     *
     * @param sted number of a municipality or of a district
     * @param aarsak one of the reasons of the fine grouping, or {@code ikke_registrert}
     */
    Testland avsluttet(String sted, Kjonn kjonn, String aarsak, int antall) {
        boolean ikkeRegistrert = aarsak.equals("ikke_registrert");
        String fin = ikkeRegistrert ? Avslutningsaarsak.IKKE_REGISTRERT.aarsak8() : aarsak;
        String grov = ikkeRegistrert
                ? Avslutningsaarsak.IKKE_REGISTRERT.aarsak3()
                : AARSAKER.stream()
                        .filter(en -> en.aarsak8().equals(fin))
                        .findFirst()
                        .orElseThrow()
                        .aarsak3();
        tell(AARSAK3, Tabell.ALLE, sted, kjonn, antall);
        tell(AARSAK3, grov, sted, kjonn, antall);
        tell(AARSAK8, Tabell.ALLE, sted, kjonn, antall);
        tell(AARSAK8, fin, sted, kjonn, antall);
        if (ikkeRegistrert) {
            tell(IKKE_REGISTRERT, "ikke_registrert", sted, kjonn, antall);
        }
        return this;
    }

    /** Persons who took part, with measures of these types; of no type, some have a measure of an unknown one. */
    Testland deltok(String sted, Kjonn kjonn, Collection<Tiltakstype> typer, boolean ukjentType, int antall) {
        for (String tabell : List.of(DELTAKERE, TILTAK4, TILTAK12)) {
            tell(tabell, Tabell.ALLE, sted, kjonn, antall);
        }
        Set<String> fine = typer.stream().map(Tiltakstype::kategori12).collect(Collectors.toCollection(TreeSet::new));
        Set<String> grove = typer.stream().map(Tiltakstype::kategori4).collect(Collectors.toCollection(TreeSet::new));
        fine.forEach(kode -> tell(TILTAK12, kode, sted, kjonn, antall));
        grove.forEach(kode -> tell(TILTAK4, kode, sted, kjonn, antall));
        if (typer.isEmpty() && !ukjentType) {
            tell(UTEN_TILTAK, "uten_tiltak", sted, kjonn, antall);
        }
        return this;
    }

    private void tell(String tabell, String kategori, String sted, Kjonn kjonn, int antall) {
        boolean bydel = sted != null && sted.length() > 4;
        grupper.add(new Gruppetall(
                tabell, kategori, kjonn, bydel ? sted.substring(0, 4) : sted, bydel ? sted : null, antall));
    }

    /** Two to four counties with a few municipalities each, some of them in economic regions, Oslo with districts. */
    static Testland tilfeldig(Random tilfeldig) {
        Testland land = new Testland().fylke("03").kommuner("0301").bydeler("030101", "030102");
        List<String> steder = new ArrayList<>(List.of("030101", "030102"));
        if (tilfeldig.nextBoolean()) {
            land.bydeler("030199");
            steder.add("030199");
        } else {
            steder.add("0301");
        }
        List<String> utenRegion = new ArrayList<>();
        for (int fylke = 0; fylke < 1 + tilfeldig.nextInt(3); fylke++) {
            String nummer = Integer.toString(11 + fylke);
            if (tilfeldig.nextInt(5) > 0) {
                land.fylke(nummer);
            }
            for (int kommune = 0; kommune < 1 + tilfeldig.nextInt(4); kommune++) {
                utenRegion.add(nummer + "0" + kommune);
                land.kommuner(nummer + "0" + kommune);
            }
        }
        steder.addAll(utenRegion);
        for (int region = 0; region < tilfeldig.nextInt(4) && !utenRegion.isEmpty(); region++) {
            List<String> medKommuner = new ArrayList<>();
            for (int kommune = tilfeldig.nextInt(3); kommune >= 0 && !utenRegion.isEmpty(); kommune--) {
                medKommuner.add(utenRegion.remove(tilfeldig.nextInt(utenRegion.size())));
            }
            land.naringsregion("0" + (91 + region) + "0", medKommuner.toArray(String[]::new));
        }
        steder.add(INGEN_KOMMUNE);
        int personer = 1 + tilfeldig.nextInt(steder.size() * 60);
        for (int person = 0; person < personer; person++) {
            land.tilfeldigPerson(steder, tilfeldig);
        }
        return land;
    }

    private void tilfeldigPerson(List<String> steder, Random tilfeldig) {
        // Squared: a few places have many, and the country only has few.
        double hvor = tilfeldig.nextDouble();
        String sted = steder.get((int) (hvor * hvor * steder.size()));
        Kjonn kjonn = tilfeldig.nextInt(5) < 2 ? Kjonn.K : Kjonn.M;
        Set<Tiltakstype> typer =
                TILTAKENE.stream().filter(type -> tilfeldig.nextInt(4) == 0).collect(Collectors.toSet());
        deltok(sted, kjonn, typer, tilfeldig.nextInt(4) == 0, 1);
        if (tilfeldig.nextInt(3) > 0) {
            int aarsak = tilfeldig.nextInt(AARSAKER.size() + 1);
            avsluttet(
                    sted, kjonn, aarsak < AARSAKER.size() ? AARSAKER.get(aarsak).aarsak8() : "ikke_registrert", 1);
        }
    }

    private Testland uten() {
        Testland annet = new Testland();
        annet.kommuner.addAll(kommuner);
        annet.fylker.addAll(fylker);
        annet.naringsregioner.addAll(naringsregioner);
        annet.bydeler.addAll(bydeler);
        return annet;
    }

    /** The same persons counted in another order. */
    Testland stokket(Random tilfeldig) {
        Testland annet = uten();
        annet.grupper.addAll(grupper);
        Collections.shuffle(annet.grupper, tilfeldig);
        return annet;
    }

    private Kodeverk kodeverk() {
        return new Kodeverk(AARSAKER, TILTAKENE, bydeler, kommuner, List.of(), fylker, naringsregioner);
    }

    private Regioninndeling inndeling() {
        return new Regioninndeling(kodeverk(), kodeverk().struktur(LocalDate.of(AAR, 12, 31)));
    }

    Resultattall tall() {
        return new Resultattall(TABELLER, inndeling(), grupper);
    }

    /** What is hidden. */
    List<Skjultcelle> skjulte(Prikkeregler regler, Skjerming... tidligere) {
        return new Celleprikking(Grupperinger.av(kodeverk(), AAR), regler).skjulte(tall(), List.of(tidligere));
    }

    /** The country's endings as one table of cells. */
    Celletabell avslutninger() {
        Resultattall tall = tall();
        return Celletabell.av(
                tall,
                Regionnett.alle(tall.inndeling()),
                Kategorinett.avslutninger(tall.tabeller(), Grupperinger.av(kodeverk(), AAR)));
    }

    /** For each kind of person who ended, in each smallest place, the cells that count them. */
    List<Set<Cellenokkel>> smaaGrupperAvsluttede(Collection<String> steder) {
        List<Set<Cellenokkel>> alle = new ArrayList<>();
        for (String sted : steder) {
            for (Kjonn kjonn : Kjonn.values()) {
                for (String aarsak : List.of("arbeid", "utdanning", "trygd", "annet", "ikke_registrert")) {
                    Testland alene = uten();
                    alene.avsluttet(sted, kjonn, aarsak, 1);
                    Resultattall tall = alene.tall();
                    alle.add(tall.celler()
                            .filter(celle -> tall.antall(celle) > 0)
                            .collect(Collectors.toSet()));
                }
            }
        }
        return alle;
    }

    /** The counts as they may be shown when these are hidden. */
    Skjerming skjerming(Collection<Skjultcelle> skjulte) {
        return new Skjerming(tall(), noklene(skjulte));
    }

    static Set<Cellenokkel> noklene(Collection<Skjultcelle> skjulte) {
        return skjulte.stream().map(Skjultcelle::celle).collect(Collectors.toSet());
    }

    /** What an attacker finds, who looks for intervals narrower than a width. */
    Revisjonsresultat revisjon(int grense, int bredde, Set<Cellenokkel> skjulte) {
        return revisjon(new Prikkeregler(grense, bredde), skjulte);
    }

    /** What an attacker finds of what these rules are to protect. */
    Revisjonsresultat revisjon(Prikkeregler regler, Set<Cellenokkel> skjulte) {
        return Tallrevisjon.revider(
                new Revisjonsgrunnlag(
                        AAR,
                        TABELLER,
                        inndeling(),
                        kodeverk(),
                        regler.grense(),
                        regler.nuller(),
                        regler.bredde(),
                        OptionalInt.empty()),
                tall(),
                skjulte);
    }

    /** The cells of one category of a table for men, women and both. */
    static Stream<Cellenokkel> alleKjonn(String tabell, Niva niva, String region, String kategori) {
        return Stream.of(Kjonnsgruppe.values()).map(kjonn -> new Cellenokkel(tabell, niva, region, kategori, kjonn));
    }
}

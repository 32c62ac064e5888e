package no.imdi.introresultat.publication;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.publication.Celleverdier.Telling;
import no.imdi.introresultat.statistics.Kategori;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** The lines of the workbooks' tables of reasons and measures, the same for every region. */
final class Linjer {
    static final Telling DELTOK = Telling.i("intro_deltakere", Tabell.ALLE);
    static final Telling GRUNNLAG = Telling.i("intro_avslutning_direkte_3", Tabell.ALLE);
    static final Telling MAAL = Telling.i("intro_avslutning_direkte_3", "arbutd");

    private static final String AARSAKER = "intro_avslutning_direkte_8";

    private Linjer() {}

    /**
     * A line.
     *
     * @param gruppe which grouping it belongs to
     * @param navn its name
     * @param telling what is counted
     * @param framhevet whether it is a total
     */
    record Linje(String gruppe, String navn, Telling telling, boolean framhevet) {}

    /** The reasons in the grouping of eight, the total first, the missing reason last. */
    static List<Linje> aarsaker(Resultattall tall, Tekster tekster) {
        List<Linje> linjer = new ArrayList<>();
        linjer.add(new Linje("", tekster.tekst("linje.grunnlag"), Telling.i(AARSAKER, Tabell.ALLE), true));
        kategorier(tall, AARSAKER, "", tekster, linjer);
        tillegg(tall, "tillegg_aarsak_ikke_registrert", AARSAKER, "", tekster, linjer);
        return linjer;
    }

    /** Those who took part, the measures in both groupings, and those without any. */
    static List<Linje> tiltak(Resultattall tall, Tekster tekster) {
        List<Linje> linjer = new ArrayList<>();
        String deltakere = tekster.tekst("gruppe.deltakere");
        linjer.add(new Linje(deltakere, tekster.tekst("linje.deltok"), DELTOK, true));
        tillegg(tall, "tillegg_uten_tiltak", DELTOK.tabell(), deltakere, tekster, linjer);
        kategorier(tall, "intro_tiltak_4", tekster.tekst("gruppe.tiltak4"), tekster, linjer);
        kategorier(tall, "intro_tiltak_12", tekster.tekst("gruppe.tiltak12"), tekster, linjer);
        return linjer;
    }

    private static void kategorier(
            Resultattall tall, String tabell, String gruppe, Tekster tekster, List<Linje> linjer) {
        for (Kategori kategori : tall.tabell(tabell).kategorier()) {
            if (!kategori.kode().equals(Tabell.ALLE)) {
                linjer.add(new Linje(gruppe, tekster.kategori(kategori), Telling.i(tabell, kategori.kode()), false));
            }
        }
    }

    private static void tillegg(
            Resultattall tall, String tabell, String totaltabell, String gruppe, Tekster tekster, List<Linje> linjer) {
        Kategori kategori = tall.tabell(tabell).kategorier().get(0);
        linjer.add(new Linje(
                gruppe, tekster.kategori(kategori), new Telling(tabell, kategori.kode(), totaltabell), false));
    }
}

package no.imdi.introresultat.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.statistics.Gruppetall;
import no.imdi.introresultat.statistics.Regioninndeling;
import no.imdi.introresultat.statistics.Resultattall;
import no.imdi.introresultat.statistics.Tabell;

/** The whole country with the shipped code lists and random counts: some municipalities large, many small, some empty. */
final class Landstall {
    private static final int STORSTE = 60;
    private static final LocalDate DAG = LocalDate.of(2018, 12, 31);

    private final Kodeverk kodeverk = new KodeverkLeser(new Ressurser(Path.of("."))).les();
    private final Random tilfeldig;
    private final List<Gruppetall> grupper = new ArrayList<>();

    private Landstall(long fro) {
        tilfeldig = new Random(fro);
    }

    /** Its numbers; the same seed gives the same ones. */
    static Resultattall tall(long fro) {
        Landstall land = new Landstall(fro);
        for (Kommune kommune : land.kodeverk.struktur(DAG).kommuner()) {
            String bydel = land.kodeverk.bydelI(kommune.nummer(), null);
            for (Kjonn kjonn : Kjonn.values()) {
                land.kommune(kommune.nummer(), bydel, kjonn);
            }
        }
        return new Resultattall(
                Eksempel.tabeller(), new Regioninndeling(land.kodeverk, land.kodeverk.struktur(DAG)), land.grupper);
    }

    private void kommune(String nummer, String bydel, Kjonn kjonn) {
        int deltok = (int) (STORSTE * Math.pow(tilfeldig.nextDouble(), 2));
        int grunnlag = tilfeldig.nextInt(deltok + 1);
        Map<String, Integer> antall = new TreeMap<>();
        List<Avslutningsaarsak> aarsaker = kodeverk.aarsaker(DAG).stream()
                .filter(Avslutningsaarsak::iResultatgrunnlag)
                .toList();
        for (int i = 0; i < grunnlag; i++) {
            Avslutningsaarsak aarsak = aarsaker.get(tilfeldig.nextInt(aarsaker.size()));
            antall.merge("intro_avslutning_direkte_3 " + aarsak.aarsak3(), 1, Integer::sum);
            antall.merge("intro_avslutning_direkte_8 " + aarsak.aarsak8(), 1, Integer::sum);
        }
        List<Tiltakstype> typer = kodeverk.tiltakstyper(DAG);
        for (int i = 0; i < deltok; i++) {
            Tiltakstype type = typer.get(tilfeldig.nextInt(typer.size()));
            antall.merge("intro_tiltak_4 " + type.kategori4(), 1, Integer::sum);
            antall.merge("intro_tiltak_12 " + type.kategori12(), 1, Integer::sum);
        }
        for (String tabell : List.of("intro_deltakere", "intro_tiltak_4", "intro_tiltak_12")) {
            antall.put(tabell + " " + Tabell.ALLE, deltok);
        }
        for (String tabell : List.of("intro_avslutning_direkte_3", "intro_avslutning_direkte_8")) {
            antall.put(tabell + " " + Tabell.ALLE, grunnlag);
        }
        antall.forEach((nokkel, personer) -> {
            String[] del = nokkel.split(" ");
            grupper.add(new Gruppetall(del[0], del[1], kjonn, nummer, bydel, personer));
        });
    }
}

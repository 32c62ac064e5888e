package no.imdi.introresultat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.statistics.Kjonnsgruppe;

/**
 * The changes within a region that give a cell one person more: someone comes; someone comes and someone else leaves; or two
 * come and two leave, so that the sums by sex and by category stay.
 */
final class Profiler {
    private static final List<Kjonnsgruppe> KJONN = List.of(Kjonnsgruppe.MENN, Kjonnsgruppe.KVINNER);

    private final Kategorinett kategorier;
    private final List<List<Profil>> profiler = new ArrayList<>();
    private final Map<Folge, Profil> folger = new HashMap<>();

    /**
     * Someone of one kind.
     *
     * @param kjonn sex
     * @param vei the categories that count the person, from the narrowest to the total
     */
    private record Person(Kjonnsgruppe kjonn, int[] vei) {
        boolean sammeRot(Person annen) {
            return vei[0] == annen.vei[0];
        }
    }

    /** A change that another overlapping category has to follow. */
    private record Folge(Profil profil, int en, int annen, Kjonnsgruppe kjonn) {}

    Profiler(Kategorinett kategorier) {
        this.kategorier = kategorier;
        List<Person> personer = personer();
        for (int plass = 0; plass < Kjonnsgruppe.values().length * kategorier.antall(); plass++) {
            profiler.add(profiler(plass, personer));
        }
    }

    private List<Person> personer() {
        List<Person> personer = new ArrayList<>();
        for (int kategori = 0; kategori < kategorier.antall(); kategori++) {
            if (kategorier.erTotal(kategori)) {
                for (int[] vei : kategorier.nett().rundturer(kategori)) {
                    KJONN.forEach(kjonn -> personer.add(new Person(kjonn, vei)));
                }
            }
        }
        return personer;
    }

    private List<Profil> profiler(int plass, List<Person> personer) {
        List<Profil> egne = new ArrayList<>();
        for (Person inn : personer) {
            Profil kommer = profil(inn);
            if (kommer.endring(plass) != 1) {
                continue;
            }
            egne.add(kommer);
            for (Person ut : personer) {
                Profil bytte = kommer.pluss(profil(ut), -1);
                if (bytte.endring(plass) == 1 && (inn.sammeRot(ut) || iSammeUlikhet(inn, ut))) {
                    egne.add(bytte);
                    if (ut.kjonn() == inn.kjonn()) {
                        Profil motsatt = profil(motsatt(inn)).pluss(profil(motsatt(ut)), -1);
                        Profil dobbelt = bytte.pluss(motsatt, -1);
                        if (dobbelt.endring(plass) == 1) {
                            egne.add(dobbelt);
                        }
                    }
                }
            }
        }
        return List.copyOf(egne);
    }

    private static Person motsatt(Person person) {
        return new Person(person.kjonn() == Kjonnsgruppe.MENN ? Kjonnsgruppe.KVINNER : Kjonnsgruppe.MENN, person.vei());
    }

    private boolean iSammeUlikhet(Person en, Person annen) {
        return kategorier.ulikheter().stream()
                .anyMatch(ulikhet -> Arrays.stream(ulikhet.store()).anyMatch(stor -> stor == en.vei()[0])
                        && Arrays.stream(ulikhet.store()).anyMatch(stor -> stor == annen.vei()[0]));
    }

    private Profil profil(Person person) {
        int[] plasser = new int[person.vei().length * 2];
        for (int i = 0; i < person.vei().length; i++) {
            plasser[2 * i] = plass(Kjonnsgruppe.ALLE, person.vei()[i]);
            plasser[2 * i + 1] = plass(person.kjonn(), person.vei()[i]);
        }
        return Profil.inn(kategorier, Kjonnsgruppe.values().length, plasser);
    }

    private int plass(Kjonnsgruppe kjonn, int kategori) {
        return kjonn.ordinal() * kategorier.antall() + kategori;
    }

    /** The changes that give a place one person more. */
    List<Profil> somOker(int plass) {
        return profiler.get(plass);
    }

    /**
     * A change with one of two overlapping categories that it leaves alone changed as the other.
     *
     * @return null when both change, or neither does
     */
    Profil medFolge(Profil profil, int en, int annen, Kjonnsgruppe kjonn) {
        boolean enEndret = profil.endring(plass(kjonn, en)) != 0;
        if (enEndret == (profil.endring(plass(kjonn, annen)) != 0)) {
            return null;
        }
        return folger.computeIfAbsent(
                new Folge(profil, en, annen, kjonn),
                folge -> folge(profil, enEndret ? en : annen, enEndret ? annen : en));
    }

    private Profil folge(Profil profil, int forbilde, int etterfolger) {
        Profil folge = profil;
        for (Kjonnsgruppe hvert : KJONN) {
            Profil person = profil(new Person(hvert, kategorier.veiFra(etterfolger)));
            folge = folge.pluss(person, profil.endring(plass(hvert, forbilde)));
        }
        return folge;
    }
}

package no.imdi.introresultat.publication.kvalitet;

import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.antall;
import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.rad;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.publication.Regnskap.Deltakerregnskap;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;

/** The report's tables of the ledger and of what could not be read: that everything is accounted for. */
final class Regnskapstabeller {
    private final Kvalitetsrapport rapport;
    private final Seksjonsbygger bygger;
    private final Tekster tekster;

    private Regnskapstabeller(Kvalitetsrapport rapport, Tekster tekster) {
        this.rapport = rapport;
        this.bygger = new Seksjonsbygger(tekster);
        this.tekster = tekster;
    }

    /** These parts of the report. */
    static List<Seksjon> av(Kvalitetsrapport rapport, Tekster tekster) {
        Regnskapstabeller tabeller = new Regnskapstabeller(rapport, tekster);
        return List.of(tabeller.rader(), tabeller.deltakere(), tabeller.tabellene(), tabeller.avviste());
    }

    private Seksjon rader() {
        List<Rad> rader = new ArrayList<>();
        rapport.regnskap().registreringer().forEach((fil, sum) -> rader.add(registreringer(fil, sum)));
        return bygger.seksjon(
                "rader",
                List.of(tekster.tekst("kvalitet.forklaring.rader")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.fil"),
                        bygger.tall("kvalitet.kolonne.lest"),
                        bygger.tall("kvalitet.kolonne.avvist"),
                        bygger.tall("kvalitet.kolonne.gjeldende"),
                        bygger.tall("kvalitet.kolonne.erstattet"),
                        bygger.tall("kvalitet.kolonne.slettet"),
                        bygger.tall("kvalitet.kolonne.forsene")),
                rader,
                1);
    }

    private static Rad registreringer(String fil, Filregnskap sum) {
        return rad(
                new Verdi.Tekst(fil),
                antall(sum.lest()),
                antall(sum.avvist()),
                antall(sum.gjeldende()),
                antall(sum.erstattet()),
                antall(sum.slettet()),
                antall(sum.forSen()));
    }

    private Seksjon deltakere() {
        Deltakerregnskap deltakere = rapport.regnskap().deltakere();
        List<Rad> rader = new ArrayList<>();
        rader.add(rad(bygger.tekst("kvalitet.utfall.i_grunnlag"), antall(deltakere.iGrunnlag())));
        deltakere
                .ute()
                .forEach((utfall, antall) -> rader.add(rad(bygger.tekst("kvalitet.utfall." + utfall), antall(antall))));
        rader.add(rad(bygger.tekst("kvalitet.utfall.avvist"), antall(deltakere.avvist())));
        rader.add(new Rad(List.of(bygger.tekst("kvalitet.utfall.lest"), antall(deltakere.lest())), true));
        return bygger.seksjon(
                "deltakere",
                List.of(tekster.tekst("kvalitet.forklaring.deltakere")),
                List.of(bygger.kolonne("kvalitet.kolonne.utfall"), bygger.tall("kvalitet.kolonne.deltakere")),
                rader,
                1);
    }

    private Seksjon tabellene() {
        List<Rad> rader = new ArrayList<>();
        rapport.regnskap()
                .tabeller()
                .forEach((tabell, sum) -> rader.add(rad(
                        new Verdi.Tekst(tabell),
                        antall(sum.kommuner()),
                        antall(sum.skjermet()),
                        antall(sum.regionUkjent()),
                        antall(sum.landet()))));
        return bygger.seksjon(
                "tabeller",
                List.of(tekster.tekst("kvalitet.forklaring.tabeller")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.tabell"),
                        bygger.tall("kvalitet.kolonne.kommunene"),
                        bygger.tall("kvalitet.kolonne.skjermet"),
                        bygger.tall("kvalitet.kolonne.ukjent"),
                        bygger.tall("kvalitet.kolonne.landet")),
                rader,
                1);
    }

    private Seksjon avviste() {
        List<Rad> rader = rapport.avvisninger().stream()
                .map(avvisning -> rad(
                        new Verdi.Tekst(avvisning.fil()),
                        new Verdi.Tekst(avvisning.grunn()),
                        antall(avvisning.rader())))
                .toList();
        Rad ingen = rad(bygger.tekst("kvalitet.ingen"), new Verdi.Tekst(""), antall(0));
        return bygger.seksjon(
                "avviste",
                List.of(tekster.tekst("kvalitet.forklaring.avviste")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.fil"),
                        bygger.kolonne("kvalitet.kolonne.grunn"),
                        bygger.tall("kvalitet.kolonne.rader")),
                rader.isEmpty() ? List.of(ingen) : rader,
                2);
    }
}

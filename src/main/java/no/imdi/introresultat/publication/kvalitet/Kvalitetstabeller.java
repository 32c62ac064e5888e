package no.imdi.introresultat.publication.kvalitet;

import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.antall;
import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.prosent;
import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.rad;
import static no.imdi.introresultat.publication.kvalitet.Seksjonsbygger.verdi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kildetall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kontrollfunn;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Nokkeltall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Registreringsdag;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;
import no.imdi.introresultat.statistics.Andel;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** The report's parts in the order they are read, the same in the page and in the workbook. */
final class Kvalitetstabeller {
    private static final int TEKSTBREDDE = 70;

    private final Kvalitetsrapport rapport;
    private final Kommunetall kommunetall;
    private final Kvalitetsdiagrammer diagrammer;
    private final Seksjonsbygger bygger;
    private final Tekster tekster;
    private final int aar;

    private Kvalitetstabeller(Kvalitetsrapport rapport, Tekster tekster) {
        this.rapport = rapport;
        this.kommunetall = new Kommunetall(rapport);
        this.diagrammer = new Kvalitetsdiagrammer(rapport, kommunetall, tekster);
        this.bygger = new Seksjonsbygger(tekster);
        this.tekster = tekster;
        this.aar = rapport.opplysninger().aar();
    }

    /** The parts of the report. */
    static List<Seksjon> av(Kvalitetsrapport rapport, Tekster tekster) {
        Kvalitetstabeller tabeller = new Kvalitetstabeller(rapport, tekster);
        List<Seksjon> alle = new ArrayList<>(List.of(
                tabeller.hovedtall(),
                tabeller.kontroller(),
                tabeller.fylker(),
                tabeller.kommuner(),
                tabeller.automatiske(),
                tabeller.dager(),
                tabeller.kilder()));
        alle.addAll(Regnskapstabeller.av(rapport, tekster));
        return alle;
    }

    private Seksjon hovedtall() {
        List<Rad> rader = new ArrayList<>();
        sammenlignAntall(rader, "deltok", tall -> Optional.of(tall.deltok()));
        sammenlignAndel(rader, "utentiltak", tall -> new Andel(tall.utenTiltak(), tall.deltok()).prosent());
        sammenlignAntall(rader, "grunnlag", tall -> Optional.of(tall.grunnlag()));
        sammenlignAndel(rader, "maal", tall -> new Andel(tall.maal(), tall.grunnlag()).prosent());
        sammenlignAndel(rader, "utenaarsak", tall -> new Andel(tall.utenAarsak(), tall.grunnlag()).prosent());
        sammenlignAndel(rader, "automatisk", tall -> new Andel(tall.automatisk(), tall.grunnlag()).prosent());
        sammenlignAntall(rader, "lest", Nokkeltall::lest);
        sammenlignAntall(rader, "avvist", Nokkeltall::avvist);
        sammenlignAntall(rader, "forsene", tall -> Optional.of(tall.forSene()));
        String sammenlignet =
                rapport.ifjor().isPresent() ? "kvalitet.forklaring.fjoraar" : "kvalitet.forklaring.utenfjoraar";
        return bygger.seksjon(
                "hovedtall",
                List.of(tekster.tekst(sammenlignet, aar - 1), tekster.tekst("kvalitet.forklaring.endring")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kvalitet.kolonne.tall")),
                        Kolonne.tall(Integer.toString(aar)),
                        Kolonne.tall(Integer.toString(aar - 1)),
                        Kolonne.tall(tekster.tekst("kvalitet.kolonne.endring"))),
                rader,
                1);
    }

    private void sammenlignAntall(List<Rad> rader, String nokkel, Function<Nokkeltall, Optional<Long>> tall) {
        rader.add(sammenlignet(
                nokkel,
                tall.andThen(verdi -> verdi.map(BigDecimal::valueOf)),
                verdi -> antall(verdi.longValueExact())));
    }

    private void sammenlignAndel(List<Rad> rader, String nokkel, Function<Nokkeltall, Optional<BigDecimal>> andel) {
        rader.add(sammenlignet(nokkel, andel, Verdi.Prosent::new));
    }

    private Rad sammenlignet(
            String nokkel, Function<Nokkeltall, Optional<BigDecimal>> maal, Function<BigDecimal, Verdi> som) {
        Optional<BigDecimal> iAar = maal.apply(rapport.nokkeltall());
        Optional<BigDecimal> ifjor = rapport.ifjor().flatMap(maal);
        Optional<BigDecimal> endring = iAar.flatMap(en -> ifjor.map(en::subtract));
        return rad(bygger.tekst("kvalitet.maal." + nokkel), verdi(iAar, som), verdi(ifjor, som), verdi(endring, som));
    }

    private Seksjon kontroller() {
        List<Rad> rader = rapport.kontroller().stream()
                .map(funn -> rad(
                        new Verdi.Tekst(funn.type().nummer()),
                        new Verdi.Tekst(funn.type().kode()),
                        bygger.tekst("kvalitet.alvorlighet." + funn.alvorlighet()),
                        new Verdi.Brodtekst(funn.type().tekst()),
                        antall(funn.funn()),
                        antall(funn.andel().deltakere()),
                        andel(Optional.of(funn.andel())),
                        andel(funn.ifjor())))
                .toList();
        return bygger.seksjon(
                "kontroller",
                List.of(tekster.tekst("kvalitet.forklaring.kontroller")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.nummer"),
                        bygger.kolonne("kvalitet.kolonne.kontroll"),
                        bygger.kolonne("kvalitet.kolonne.alvorlighet"),
                        Kolonne.brodtekst(tekster.tekst("kvalitet.kolonne.hva"), TEKSTBREDDE),
                        bygger.tall("kvalitet.kolonne.funn"),
                        bygger.tall("kvalitet.kolonne.deltakere"),
                        Kolonne.tall(tekster.tekst("kvalitet.kolonne.andel.deltok", aar)),
                        Kolonne.tall(tekster.tekst("kvalitet.kolonne.andel.deltok", aar - 1))),
                rader,
                2);
    }

    private static Verdi andel(Optional<Kontrollandel> andel) {
        return prosent(andel.flatMap(del -> new Andel(del.deltakere(), del.deltok()).prosent()));
    }

    private Seksjon fylker() {
        List<Kontrollfunn> medFunn =
                rapport.kontroller().stream().filter(funn -> funn.funn() > 0).toList();
        List<Kolonne> kolonner = new ArrayList<>(List.of(bygger.kolonne("kvalitet.kolonne.fylke")));
        medFunn.forEach(funn -> kolonner.add(Kolonne.tall(funn.type().nummer())));
        kolonner.add(bygger.tall("kvalitet.kolonne.ialt"));
        List<Rad> rader = new ArrayList<>();
        for (Region fylke : fylkene()) {
            rader.add(fylke(fylke.navn(), medFunn, funn -> funn.perFylke().getOrDefault(fylke.nummer(), 0L), false));
        }
        rader.add(fylke(tekster.tekst("kvalitet.utenfylke"), medFunn, Kontrollfunn::utenFylke, false));
        rader.add(fylke(tekster.tekst("kvalitet.ialt"), medFunn, Kontrollfunn::funn, true));
        return bygger.seksjon("fylker", List.of(tekster.tekst("kvalitet.forklaring.fylker")), kolonner, rader, 1);
    }

    private static Rad fylke(
            String navn, List<Kontrollfunn> kontroller, Function<Kontrollfunn, Long> antall, boolean framhevet) {
        List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(navn)));
        kontroller.forEach(funn -> verdier.add(antall(antall.apply(funn))));
        verdier.add(antall(kontroller.stream().mapToLong(antall::apply).sum()));
        return new Rad(verdier, framhevet);
    }

    private List<Region> fylkene() {
        return rapport.tall().inndeling().regioner(Niva.FYLKE).stream()
                .filter(fylke -> !fylke.nummer().equals(Region.HELE_LANDET))
                .toList();
    }

    private Seksjon kommuner() {
        List<Rad> rader = kommunetall.kommuner().stream()
                .map(kommune -> {
                    Andel tiltak = kommunetall.utenTiltak(kommune);
                    Andel aarsak = kommunetall.utenAarsak(kommune);
                    return rad(
                            new Verdi.Tekst(kommune.nummer()),
                            new Verdi.Tekst(kommune.navn()),
                            antall(aarsak.av()),
                            antall(aarsak.antall()),
                            prosent(aarsak.prosent()),
                            antall(tiltak.av()),
                            antall(tiltak.antall()),
                            prosent(tiltak.prosent()));
                })
                .toList();
        Ark ark = bygger.ark(
                "kommuner",
                List.of(tekster.tekst("kvalitet.forklaring.kommuner")),
                List.of(
                        bygger.kolonne("kolonne.nummer"),
                        bygger.kolonne("kvalitet.kolonne.kommune"),
                        bygger.tall("kvalitet.kolonne.grunnlag"),
                        bygger.tall("kvalitet.kolonne.utenaarsak"),
                        bygger.tall("kvalitet.kolonne.utenaarsak.prosent"),
                        bygger.tall("kvalitet.kolonne.deltok"),
                        bygger.tall("kvalitet.kolonne.utentiltak"),
                        bygger.tall("kvalitet.kolonne.utentiltak.prosent")),
                rader,
                2);
        return new Seksjon("kommuner", ark, diagrammer.kommuner(), true);
    }

    private Seksjon automatiske() {
        List<Rad> rader = new ArrayList<>();
        for (Region fylke : fylkene()) {
            rader.add(automatisk(fylke.navn(), kommunetall.automatiske(fylke), false));
        }
        Nokkeltall landet = rapport.nokkeltall();
        rader.add(automatisk(tekster.tekst("omraade.landet"), new Andel(landet.automatisk(), landet.grunnlag()), true));
        return bygger.seksjon(
                "automatiske",
                List.of(tekster.tekst("kvalitet.forklaring.automatiske")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.fylke"),
                        bygger.tall("kvalitet.kolonne.grunnlag"),
                        bygger.tall("kvalitet.kolonne.automatisk"),
                        bygger.tall("kvalitet.kolonne.automatisk.prosent")),
                rader,
                1);
    }

    private static Rad automatisk(String navn, Andel andel, boolean framhevet) {
        return new Rad(
                List.of(new Verdi.Tekst(navn), antall(andel.av()), antall(andel.antall()), prosent(andel.prosent())),
                framhevet);
    }

    private Seksjon dager() {
        List<Rad> rader = rapport.dager().stream().map(this::dag).toList();
        Ark ark = bygger.ark(
                "dager",
                List.of(tekster.tekst(
                        "kvalitet.forklaring.dager",
                        tekster.dato(rapport.opplysninger().frist().dato()))),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.dag"),
                        bygger.tall("kvalitet.kolonne.direkte"),
                        bygger.tall("kvalitet.kolonne.fagsystem"),
                        bygger.tall("kvalitet.kolonne.ialt")),
                rader,
                1);
        return new Seksjon("dager", ark, diagrammer.dager(), false);
    }

    private Rad dag(Registreringsdag dag) {
        return rad(
                new Verdi.Tekst(tekster.dato(dag.dag())),
                antall(dag.direkte()),
                antall(dag.fagsystem()),
                antall(dag.ialt()));
    }

    private Seksjon kilder() {
        List<Rad> rader = rapport.kilder().stream().map(this::kilde).toList();
        return bygger.seksjon(
                "kilder",
                List.of(tekster.tekst("kvalitet.forklaring.kilder")),
                List.of(
                        bygger.kolonne("kvalitet.kolonne.type"),
                        bygger.kolonne("kvalitet.kolonne.kilde"),
                        bygger.tall("kvalitet.kolonne.versjoner"),
                        bygger.tall("kvalitet.kolonne.versjoner.prosent"),
                        bygger.tall("kvalitet.kolonne.forsene"),
                        bygger.tall("kvalitet.kolonne.forsene.prosent"),
                        bygger.tall("kvalitet.kolonne.funn"),
                        bygger.tall("kvalitet.kolonne.funn.prosent")),
                rader,
                2);
    }

    private Rad kilde(Kildetall kilde) {
        long alle = rapport.kilder().stream()
                .filter(annen -> annen.type() == kilde.type())
                .mapToLong(Kildetall::versjoner)
                .sum();
        return rad(
                bygger.tekst("kvalitet.type." + kilde.type()),
                bygger.tekst("kvalitet.kilde." + kilde.kilde()),
                antall(kilde.versjoner()),
                prosent(new Andel(kilde.versjoner(), alle).prosent()),
                antall(kilde.forSene()),
                prosent(new Andel(kilde.forSene(), kilde.versjoner()).prosent()),
                antall(kilde.funn()),
                prosent(new Andel(kilde.funn(), kilde.versjoner()).prosent()));
    }
}

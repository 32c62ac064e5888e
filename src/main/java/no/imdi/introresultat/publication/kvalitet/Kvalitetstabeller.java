package no.imdi.introresultat.publication.kvalitet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.imdi.introresultat.publication.Regnskap.Deltakerregnskap;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
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

/** The report's tables in the order they are read, the same in the page and in the workbook. */
final class Kvalitetstabeller {
    private static final int TEKSTBREDDE = 70;

    private final Kvalitetsrapport rapport;
    private final Kommunetall kommunetall;
    private final Kvalitetsdiagrammer diagrammer;
    private final Tekster tekster;
    private final int aar;

    private Kvalitetstabeller(Kvalitetsrapport rapport, Tekster tekster) {
        this.rapport = rapport;
        this.kommunetall = new Kommunetall(rapport);
        this.diagrammer = new Kvalitetsdiagrammer(rapport, kommunetall, tekster);
        this.tekster = tekster;
        this.aar = rapport.opplysninger().aar();
    }

    /** The parts of the report. */
    static List<Seksjon> av(Kvalitetsrapport rapport, Tekster tekster) {
        Kvalitetstabeller tabeller = new Kvalitetstabeller(rapport, tekster);
        return List.of(
                tabeller.hovedtall(),
                tabeller.kontroller(),
                tabeller.fylker(),
                tabeller.kommuner(),
                tabeller.automatiske(),
                tabeller.dager(),
                tabeller.kilder(),
                tabeller.rader(),
                tabeller.deltakere(),
                tabeller.tabellene(),
                tabeller.avviste());
    }

    private Seksjon hovedtall() {
        List<Rad> rader = new ArrayList<>();
        antall(rader, "deltok", tall -> Optional.of(tall.deltok()));
        andel(rader, "utentiltak", tall -> new Andel(tall.utenTiltak(), tall.deltok()).prosent());
        antall(rader, "grunnlag", tall -> Optional.of(tall.grunnlag()));
        andel(rader, "maal", tall -> new Andel(tall.maal(), tall.grunnlag()).prosent());
        andel(rader, "utenaarsak", tall -> new Andel(tall.utenAarsak(), tall.grunnlag()).prosent());
        andel(rader, "automatisk", tall -> new Andel(tall.automatisk(), tall.grunnlag()).prosent());
        antall(rader, "lest", Nokkeltall::lest);
        antall(rader, "avvist", Nokkeltall::avvist);
        antall(rader, "forsene", tall -> Optional.of(tall.forSene()));
        String sammenlignet =
                rapport.ifjor().isPresent() ? "kvalitet.forklaring.fjoraar" : "kvalitet.forklaring.utenfjoraar";
        return seksjon(
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

    private void antall(List<Rad> rader, String nokkel, Function<Nokkeltall, Optional<Long>> tall) {
        rader.add(sammenlignet(
                nokkel,
                tall.andThen(verdi -> verdi.map(BigDecimal::valueOf)),
                verdi -> antall(verdi.longValueExact())));
    }

    private void andel(List<Rad> rader, String nokkel, Function<Nokkeltall, Optional<BigDecimal>> andel) {
        rader.add(sammenlignet(nokkel, andel, Verdi.Prosent::new));
    }

    private Rad sammenlignet(
            String nokkel, Function<Nokkeltall, Optional<BigDecimal>> maal, Function<BigDecimal, Verdi> som) {
        Optional<BigDecimal> iAar = maal.apply(rapport.nokkeltall());
        Optional<BigDecimal> ifjor = rapport.ifjor().flatMap(maal);
        Optional<BigDecimal> endring = iAar.flatMap(en -> ifjor.map(en::subtract));
        return rad(tekst("kvalitet.maal." + nokkel), verdi(iAar, som), verdi(ifjor, som), verdi(endring, som));
    }

    private Seksjon kontroller() {
        List<Rad> rader = rapport.kontroller().stream()
                .map(funn -> rad(
                        new Verdi.Tekst(funn.type().nummer()),
                        new Verdi.Tekst(funn.type().kode()),
                        tekst("kvalitet.alvorlighet." + funn.alvorlighet()),
                        new Verdi.Brodtekst(funn.type().tekst()),
                        antall(funn.funn()),
                        antall(funn.andel().deltakere()),
                        andel(Optional.of(funn.andel())),
                        andel(funn.ifjor())))
                .toList();
        return seksjon(
                "kontroller",
                List.of(tekster.tekst("kvalitet.forklaring.kontroller")),
                List.of(
                        kolonne("kvalitet.kolonne.nummer"),
                        kolonne("kvalitet.kolonne.kontroll"),
                        kolonne("kvalitet.kolonne.alvorlighet"),
                        Kolonne.brodtekst(tekster.tekst("kvalitet.kolonne.hva"), TEKSTBREDDE),
                        tall("kvalitet.kolonne.funn"),
                        tall("kvalitet.kolonne.deltakere"),
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
        List<Kolonne> kolonner = new ArrayList<>(List.of(kolonne("kvalitet.kolonne.fylke")));
        medFunn.forEach(funn -> kolonner.add(Kolonne.tall(funn.type().nummer())));
        kolonner.add(tall("kvalitet.kolonne.ialt"));
        List<Rad> rader = new ArrayList<>();
        for (Region fylke : fylkene()) {
            rader.add(fylke(fylke.navn(), medFunn, funn -> funn.perFylke().getOrDefault(fylke.nummer(), 0L), false));
        }
        rader.add(fylke(tekster.tekst("kvalitet.utenfylke"), medFunn, Kontrollfunn::utenFylke, false));
        rader.add(fylke(tekster.tekst("kvalitet.ialt"), medFunn, Kontrollfunn::funn, true));
        return seksjon("fylker", List.of(tekster.tekst("kvalitet.forklaring.fylker")), kolonner, rader, 1);
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
        Ark ark = ark(
                "kommuner",
                List.of(tekster.tekst("kvalitet.forklaring.kommuner")),
                List.of(
                        kolonne("kolonne.nummer"),
                        kolonne("kvalitet.kolonne.kommune"),
                        tall("kvalitet.kolonne.grunnlag"),
                        tall("kvalitet.kolonne.utenaarsak"),
                        tall("kvalitet.kolonne.utenaarsak.prosent"),
                        tall("kvalitet.kolonne.deltok"),
                        tall("kvalitet.kolonne.utentiltak"),
                        tall("kvalitet.kolonne.utentiltak.prosent")),
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
        return seksjon(
                "automatiske",
                List.of(tekster.tekst("kvalitet.forklaring.automatiske")),
                List.of(
                        kolonne("kvalitet.kolonne.fylke"),
                        tall("kvalitet.kolonne.grunnlag"),
                        tall("kvalitet.kolonne.automatisk"),
                        tall("kvalitet.kolonne.automatisk.prosent")),
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
        Ark ark = ark(
                "dager",
                List.of(tekster.tekst(
                        "kvalitet.forklaring.dager",
                        tekster.dato(rapport.opplysninger().frist().dato()))),
                List.of(
                        kolonne("kvalitet.kolonne.dag"),
                        tall("kvalitet.kolonne.direkte"),
                        tall("kvalitet.kolonne.fagsystem"),
                        tall("kvalitet.kolonne.ialt")),
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
        return seksjon(
                "kilder",
                List.of(tekster.tekst("kvalitet.forklaring.kilder")),
                List.of(
                        kolonne("kvalitet.kolonne.type"),
                        kolonne("kvalitet.kolonne.kilde"),
                        tall("kvalitet.kolonne.versjoner"),
                        tall("kvalitet.kolonne.versjoner.prosent"),
                        tall("kvalitet.kolonne.forsene"),
                        tall("kvalitet.kolonne.forsene.prosent"),
                        tall("kvalitet.kolonne.funn"),
                        tall("kvalitet.kolonne.funn.prosent")),
                rader,
                2);
    }

    private Rad kilde(Kildetall kilde) {
        long alle = rapport.kilder().stream()
                .filter(annen -> annen.type() == kilde.type())
                .mapToLong(Kildetall::versjoner)
                .sum();
        return rad(
                tekst("kvalitet.type." + kilde.type()),
                tekst("kvalitet.kilde." + kilde.kilde()),
                antall(kilde.versjoner()),
                prosent(new Andel(kilde.versjoner(), alle).prosent()),
                antall(kilde.forSene()),
                prosent(new Andel(kilde.forSene(), kilde.versjoner()).prosent()),
                antall(kilde.funn()),
                prosent(new Andel(kilde.funn(), kilde.versjoner()).prosent()));
    }

    private Seksjon rader() {
        List<Rad> rader = new ArrayList<>();
        rapport.regnskap().registreringer().forEach((fil, sum) -> rader.add(registreringer(fil, sum)));
        return seksjon(
                "rader",
                List.of(tekster.tekst("kvalitet.forklaring.rader")),
                List.of(
                        kolonne("kvalitet.kolonne.fil"),
                        tall("kvalitet.kolonne.lest"),
                        tall("kvalitet.kolonne.avvist"),
                        tall("kvalitet.kolonne.gjeldende"),
                        tall("kvalitet.kolonne.erstattet"),
                        tall("kvalitet.kolonne.slettet"),
                        tall("kvalitet.kolonne.forsene")),
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
        rader.add(rad(tekst("kvalitet.utfall.i_grunnlag"), antall(deltakere.iGrunnlag())));
        deltakere.ute().forEach((utfall, antall) -> rader.add(rad(tekst("kvalitet.utfall." + utfall), antall(antall))));
        rader.add(rad(tekst("kvalitet.utfall.avvist"), antall(deltakere.avvist())));
        rader.add(new Rad(List.of(tekst("kvalitet.utfall.lest"), antall(deltakere.lest())), true));
        return seksjon(
                "deltakere",
                List.of(tekster.tekst("kvalitet.forklaring.deltakere")),
                List.of(kolonne("kvalitet.kolonne.utfall"), tall("kvalitet.kolonne.deltakere")),
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
        return seksjon(
                "tabeller",
                List.of(tekster.tekst("kvalitet.forklaring.tabeller")),
                List.of(
                        kolonne("kvalitet.kolonne.tabell"),
                        tall("kvalitet.kolonne.kommunene"),
                        tall("kvalitet.kolonne.skjermet"),
                        tall("kvalitet.kolonne.ukjent"),
                        tall("kvalitet.kolonne.landet")),
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
        Rad ingen = rad(tekst("kvalitet.ingen"), new Verdi.Tekst(""), antall(0));
        return seksjon(
                "avviste",
                List.of(tekster.tekst("kvalitet.forklaring.avviste")),
                List.of(
                        kolonne("kvalitet.kolonne.fil"),
                        kolonne("kvalitet.kolonne.grunn"),
                        tall("kvalitet.kolonne.rader")),
                rader.isEmpty() ? List.of(ingen) : rader,
                2);
    }

    private Seksjon seksjon(
            String id, List<String> forklaringer, List<Kolonne> kolonner, List<Rad> rader, int radhoder) {
        return new Seksjon(id, ark(id, forklaringer, kolonner, rader, radhoder), null, false);
    }

    private Ark ark(String id, List<String> forklaringer, List<Kolonne> kolonner, List<Rad> rader, int radhoder) {
        return new Ark(
                tekster.tekst("kvalitet.ark." + id),
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                tekster.tekst("kvalitet.tittel." + id),
                forklaringer,
                kolonner,
                rader,
                radhoder,
                true,
                true);
    }

    private Kolonne kolonne(String nokkel) {
        return Kolonne.tekst(tekster.tekst(nokkel));
    }

    private Kolonne tall(String nokkel) {
        return Kolonne.tall(tekster.tekst(nokkel));
    }

    private Verdi tekst(String nokkel) {
        return new Verdi.Tekst(tekster.tekst(nokkel));
    }

    private static Rad rad(Verdi... verdier) {
        return new Rad(List.of(verdier), false);
    }

    private static Verdi antall(long antall) {
        return new Verdi.Antall(Math.toIntExact(antall));
    }

    private static Verdi prosent(Optional<BigDecimal> prosent) {
        return verdi(prosent, Verdi.Prosent::new);
    }

    private static Verdi verdi(Optional<BigDecimal> tall, Function<BigDecimal, Verdi> som) {
        return tall.map(som).orElse(Verdi.IKKE_BEREGNELIG);
    }
}

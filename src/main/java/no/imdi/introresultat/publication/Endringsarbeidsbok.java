package no.imdi.introresultat.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Celleverdier.Telling;
import no.imdi.introresultat.publication.Deltakerendring.Grunn;
import no.imdi.introresultat.publication.Funnendring.Status;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/**
 * {@code intern/endring-fra-forelopig.xlsx}, and what {@code compare} writes: the figures of two runs of a year, why they
 * differ, and what became of the findings. All numbers, nothing hidden.
 */
public final class Endringsarbeidsbok {
    /** The file's name in a final run. */
    public static final String FILNAVN = "endring-fra-forelopig" + Arbeidsbok.FILENDELSE;

    private static final int BILDEBREDDE = 45;
    private static final Telling UTEN_AARSAK =
            new Telling("tillegg_aarsak_ikke_registrert", "ikke_registrert", Linjer.GRUNNLAG.tabell());
    private static final List<Maal> MAALENE = List.of(
            new Maal("deltok", Linjer.DELTOK, false),
            new Maal("grunnlag", Linjer.GRUNNLAG, false),
            new Maal("maal", Linjer.MAAL, true),
            new Maal("uten", UTEN_AARSAK, false));

    private final Kjoringsendring endring;
    private final Kontroller kontroller;
    private final Utfallstekst utfallstekst;
    private final Tekster tekster;

    /** A headline figure: a count, or the share of a total. */
    private record Maal(String navn, Telling telling, boolean andel) {
        Verdi i(Celleverdier celler, Region region) {
            return andel
                    ? celler.prosent(telling, region, Kjonnsgruppe.ALLE)
                    : celler.antall(telling, region, Kjonnsgruppe.ALLE);
        }
    }

    /**
     * @param endring the two runs
     * @param kodeverk names of the reasons
     * @param kontroller names of the controls
     * @param tekster the language
     */
    public Endringsarbeidsbok(Kjoringsendring endring, Kodeverk kodeverk, Kontroller kontroller, Tekster tekster) {
        this.endring = endring;
        this.kontroller = kontroller;
        this.utfallstekst = new Utfallstekst(kodeverk, endring.naa().tall(), tekster, endring.aar());
        this.tekster = tekster;
    }

    /** The workbook as the bytes of its file. */
    public byte[] lag() throws IOException {
        String tittel = tekster.tekst("endring.tittel", endring.aar());
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tittel,
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        endring.naa().hentet(),
                        tekster.tekst("konsekvens.merke")),
                List.of(sammendrag(tittel), kommuner(), deltakere(), funnPerKommune(), funn()));
    }

    /** What it tells of. */
    public Kjoringsendring endring() {
        return endring;
    }

    /** The country in words. */
    public List<String> setninger() {
        Region landet = endring.naa().tall().inndeling().heleLandet();
        List<String> setninger = new ArrayList<>();
        setninger.add(tekster.tekst("endring.setning.foer", side(endring.da())));
        setninger.add(tekster.tekst("endring.setning.naa", side(endring.naa())));
        for (Maal maal : MAALENE) {
            List<Verdi> verdier = tall(maal, landet);
            setninger.add(
                    tekster.tekst("endring.setning.tall", navn(maal), tekst(verdier.get(0)), tekst(verdier.get(1))));
        }
        Map<Status, Long> funn = endring.funnstatus();
        setninger.add(tekster.tekst(
                "endring.setning.funn", funn.get(Status.RETTET), funn.get(Status.GJENSTAAR), funn.get(Status.NYTT)));
        return setninger;
    }

    private String side(Kjoringsendring.Side side) {
        return tekster.tekst("endring.side." + side.type(), tekster.tidspunkt(side.hentet()));
    }

    private String tekst(Verdi verdi) {
        if (verdi instanceof Verdi.Antall antall) {
            return Integer.toString(antall.antall());
        }
        return verdi instanceof Verdi.Prosent prosent
                ? prosent.prosent().toPlainString().replace(".", tekster.tekst("format.desimaltegn"))
                : "–";
    }

    private Ark sammendrag(String tittel) {
        Region landet = endring.naa().tall().inndeling().heleLandet();
        List<Rad> rader = new ArrayList<>();
        for (Maal maal : MAALENE) {
            List<Verdi> verdier = new ArrayList<>(List.of(new Verdi.Tekst(navn(maal))));
            verdier.addAll(tall(maal, landet));
            rader.add(new Rad(verdier, true));
        }
        Verdi tom = new Verdi.Tekst("");
        endring.grunner()
                .forEach((grunn, antall) -> rader.add(new Rad(
                        List.of(new Verdi.Tekst(navn(grunn)), tom, tom, new Verdi.Antall(antall.intValue())), false)));
        endring.funnstatus()
                .forEach((status, antall) -> rader.add(new Rad(
                        List.of(
                                new Verdi.Tekst(tekster.tekst("endring.funn", navn(status))),
                                tom,
                                tom,
                                new Verdi.Antall(antall.intValue())),
                        false)));
        return new Ark(
                tekster.tekst("konsekvens.ark.sammendrag"),
                "Sammendrag",
                tittel,
                Stream.concat(
                                setninger().subList(0, 2).stream(),
                                Stream.of(
                                        tekster.tekst("endring.forklaring.grunner"),
                                        tekster.tekst("endring.forklaring.skjermet")))
                        .toList(),
                List.of(
                        Kolonne.tekst(tekster.tekst("endring.kolonne.hva")),
                        Kolonne.tall(tekster.tekst("endring.kolonne.foer")),
                        Kolonne.tall(tekster.tekst("endring.kolonne.naa")),
                        Kolonne.tall(tekster.tekst("endring.kolonne.endring"))),
                rader,
                1,
                false,
                false);
    }

    private Ark kommuner() {
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.tekst(tekster.tekst("kolonne.nummer")), Kolonne.tekst(tekster.tekst("kolonne.navn"))));
        for (Maal maal : MAALENE) {
            kolonner.add(Kolonne.tall(tekster.tekst("endring.kolonne.maal.foer", navn(maal))));
            kolonner.add(Kolonne.tall(tekster.tekst("endring.kolonne.maal.naa", navn(maal))));
            kolonner.add(Kolonne.tall(tekster.tekst("endring.kolonne.maal.endring", navn(maal))));
        }
        for (Grunn grunn : Grunn.values()) {
            kolonner.add(Kolonne.tall(navn(grunn)));
        }
        List<Rad> rader = new ArrayList<>();
        for (Region kommune : endring.naa().tall().inndeling().regioner(Niva.KOMMUNE)) {
            Map<Grunn, Long> grunner = endring.grunner(kommune.nummer());
            List<Verdi> verdier =
                    new ArrayList<>(List.of(new Verdi.Tekst(kommune.nummer()), new Verdi.Tekst(kommune.navn())));
            MAALENE.forEach(maal -> verdier.addAll(tall(maal, kommune)));
            grunner.values().forEach(antall -> verdier.add(new Verdi.Antall(antall.intValue())));
            rader.add(new Rad(verdier, grunner.values().stream().anyMatch(antall -> antall > 0)));
        }
        return new Ark(
                tekster.tekst("ark.kommuner"),
                "Kommuner",
                tekster.tekst("endring.tittel.kommuner", endring.aar()),
                List.of(
                        tekster.tekst("endring.forklaring.kommuner"),
                        tekster.tekst("endring.forklaring.flyttet"),
                        tekster.tekst("konsekvens.forklaring.tegn")),
                kolonner,
                rader,
                2,
                true,
                true);
    }

    private Ark deltakere() {
        List<Rad> rader = endring.deltakere().stream()
                .flatMap(en -> en.kommuner().isEmpty()
                        ? Stream.of(rad("", en))
                        : en.kommuner().stream().map(nummer -> rad(nummer, en)))
                .sorted(Comparator.comparing(
                        rad -> sortering(((Verdi.Tekst) rad.verdier().get(0)).tekst())))
                .toList();
        return new Ark(
                tekster.tekst("konsekvens.ark.deltakere"),
                "Deltakere",
                tekster.tekst("endring.tittel.deltakere", endring.aar()),
                List.of(tekster.tekst("endring.forklaring.deltakere"), tekster.tekst("kontroll.forklaring.skjermet")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.nummer")),
                        Kolonne.tekst(tekster.tekst("konsekvens.kolonne.kommune")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.deltaker")),
                        Kolonne.brodtekst(tekster.tekst("endring.kolonne.hvorfor"), 32),
                        Kolonne.brodtekst(tekster.tekst("endring.kolonne.foer"), BILDEBREDDE),
                        Kolonne.brodtekst(tekster.tekst("endring.kolonne.naa"), BILDEBREDDE)),
                Rad.ellerIngen(rader, 6, tekster.tekst("kontroll.ingen")),
                3,
                true,
                true);
    }

    /** Unknown municipalities come last. */
    private static String sortering(String kommunenummer) {
        return kommunenummer.isEmpty() ? "~" : kommunenummer;
    }

    private Rad rad(String kommunenummer, Deltakerendring en) {
        return new Rad(
                List.of(
                        new Verdi.Tekst(kommunenummer),
                        new Verdi.Tekst(utfallstekst.kommune(kommunenummer)),
                        new Verdi.Tekst(en.deltakerId()),
                        new Verdi.Brodtekst(
                                en.grunner().stream().map(this::navn).collect(Collectors.joining(", "))),
                        new Verdi.Brodtekst(utfallstekst.utfall(en.da(), en.naa())),
                        new Verdi.Brodtekst(utfallstekst.utfall(en.naa(), en.da()))),
                false);
    }

    private Ark funnPerKommune() {
        Map<String, Map<String, Long>> antall = endring.funn().stream()
                .collect(Collectors.groupingBy(
                        Endringsarbeidsbok::kommune,
                        TreeMap::new,
                        Collectors.groupingBy(
                                ett -> ett.avvik().alvorlighet() + " " + ett.status(), Collectors.counting())));
        List<Kolonne> kolonner = new ArrayList<>(
                List.of(Kolonne.tekst(tekster.tekst("kolonne.nummer")), Kolonne.tekst(tekster.tekst("kolonne.navn"))));
        for (Alvorlighet alvorlighet : Alvorlighet.values()) {
            for (Status status : Status.values()) {
                kolonner.add(Kolonne.tall(tekster.tekst("kontroll.alvorlighet." + alvorlighet) + ", "
                        + navn(status).toLowerCase(Tekster.BOKMAAL)));
            }
        }
        List<Rad> rader = antall.entrySet().stream()
                .sorted(Comparator.comparing(en -> sortering(en.getKey())))
                .map(en -> {
                    List<Verdi> verdier = new ArrayList<>(
                            List.of(new Verdi.Tekst(en.getKey()), new Verdi.Tekst(utfallstekst.kommune(en.getKey()))));
                    for (Alvorlighet alvorlighet : Alvorlighet.values()) {
                        for (Status status : Status.values()) {
                            verdier.add(new Verdi.Antall(en.getValue()
                                    .getOrDefault(alvorlighet + " " + status, 0L)
                                    .intValue()));
                        }
                    }
                    return new Rad(verdier, false);
                })
                .toList();
        return new Ark(
                tekster.tekst("endring.ark.funnperkommune"),
                "FunnPerKommune",
                tekster.tekst("endring.tittel.funnperkommune", endring.aar()),
                List.of(tekster.tekst("endring.forklaring.funn")),
                kolonner,
                Rad.ellerIngen(rader, kolonner.size(), tekster.tekst("kontroll.ingen")),
                2,
                true,
                true);
    }

    private Ark funn() {
        List<Rad> rader = endring.funn().stream()
                .map(ett -> new Rad(
                        List.of(
                                new Verdi.Tekst(kommune(ett)),
                                new Verdi.Tekst(utfallstekst.kommune(kommune(ett))),
                                new Verdi.Tekst(navn(ett.status())),
                                new Verdi.Tekst(tekster.tekst(
                                        "kontroll.alvorlighet." + ett.avvik().alvorlighet())),
                                new Verdi.Tekst(ett.avvik().deltakerId()),
                                new Verdi.Brodtekst(ett.avvik().melding()),
                                new Verdi.Tekst(kontroll(ett.avvik().kode()))),
                        false))
                .toList();
        return new Ark(
                tekster.tekst("kontroll.ark.funn"),
                "Funn",
                tekster.tekst("endring.tittel.funn", endring.aar()),
                List.of(tekster.tekst("endring.forklaring.funn"), tekster.tekst("kontroll.forklaring.skjermet")),
                List.of(
                        Kolonne.tekst(tekster.tekst("kolonne.nummer")),
                        Kolonne.tekst(tekster.tekst("konsekvens.kolonne.kommune")),
                        Kolonne.tekst(tekster.tekst("endring.kolonne.status")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.alvorlighet")),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.deltaker")),
                        Kolonne.brodtekst(tekster.tekst("kontroll.kolonne.galt"), 60),
                        Kolonne.tekst(tekster.tekst("kontroll.kolonne.kontroll"))),
                Rad.ellerIngen(rader, 7, tekster.tekst("kontroll.ingen")),
                3,
                true,
                true);
    }

    private static String kommune(Funnendring ett) {
        return ett.avvik().kommunenummer() == null ? "" : ett.avvik().kommunenummer();
    }

    private String kontroll(String kode) {
        return kontroller.medKode(kode).map(type -> type.nummer() + " ").orElse("") + kode;
    }

    private String navn(Maal maal) {
        return tekster.tekst("utvikling.maal." + maal.navn());
    }

    private String navn(Grunn grunn) {
        return tekster.tekst("endring.grunn." + grunn);
    }

    private String navn(Status status) {
        return tekster.tekst("endring.status." + status);
    }

    private List<Verdi> tall(Maal maal, Region region) {
        Verdi da = maal.i(new Celleverdier(Skjerming.ingen(endring.da().tall())), region);
        Verdi naa = maal.i(new Celleverdier(Skjerming.ingen(endring.naa().tall())), region);
        return List.of(da, naa, Endring.mellom(da, naa));
    }
}

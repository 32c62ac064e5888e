package no.imdi.introresultat.publication;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.publication.arbeidsbok.Ark;
import no.imdi.introresultat.publication.arbeidsbok.Kolonne;
import no.imdi.introresultat.publication.arbeidsbok.Rad;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Programopplysning;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.rules.Avstemming;
import no.imdi.introresultat.rules.Avstemming.Bareegen;
import no.imdi.introresultat.rules.Avstemming.Par;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Nirprogram;
import no.imdi.introresultat.statistics.Region;

/** What only NIR has, what only the municipality has, and what differs, with a summary: to the municipality. */
public final class Avstemmingsarbeidsbok {
    private static final int TEKSTBREDDE = 45;
    private static final int SAMMENDRAGSBREDDE = 70;

    private final Kodeverk kodeverk;
    private final Tekster tekster;

    /**
     * @param kodeverk names of reasons and measures
     * @param tekster the language
     */
    public Avstemmingsarbeidsbok(Kodeverk kodeverk, Tekster tekster) {
        this.kodeverk = kodeverk;
        this.tekster = tekster;
    }

    /**
     * The workbook as the bytes of its file.
     *
     * @param avstemming what was found
     * @param kommune the municipality
     * @param opplysninger about the run
     */
    public byte[] lag(Avstemming avstemming, Region kommune, Publiseringsopplysninger opplysninger) throws IOException {
        String tittel = tekster.tekst("avstemming.tittel", opplysninger.aar(), kommune.nummer(), kommune.navn());
        LocalDate sisteDag = LocalDate.of(opplysninger.aar(), 12, 31);
        return Arbeidsbok.lag(
                new Arbeidsbok.Egenskaper(
                        tittel,
                        tekster.tekst("utgiver"),
                        tekster.sprak(),
                        opplysninger.hentet(),
                        tekster.tekst("avstemming.merke")),
                List.of(
                        sammendrag(avstemming, tittel, opplysninger),
                        ulikt(avstemming.ulike(), sisteDag),
                        bareNir(avstemming.bareNir(), opplysninger.aar(), sisteDag),
                        bareEgne(avstemming, sisteDag)));
    }

    private Ark sammendrag(Avstemming avstemming, String tittel, Publiseringsopplysninger opplysninger) {
        int felles = avstemming.felles().size();
        int ulike = avstemming.ulike().size();
        List<Rad> rader = new ArrayList<>();
        rader.add(antall("liste", felles + avstemming.bareEgne().size(), true));
        rader.add(antall("nir", felles + avstemming.bareNir().size(), true));
        rader.add(antall("like", felles - ulike, false));
        rader.add(antall("ulike", ulike, false));
        for (Programopplysning opplysning : Programopplysning.values()) {
            if (avstemming.sammenlignet().contains(opplysning)) {
                long antall = avstemming.ulike().stream()
                        .filter(par -> par.ulike().contains(opplysning))
                        .count();
                rader.add(antall("ulike." + opplysning, Math.toIntExact(antall), false));
            }
        }
        rader.add(antall("barenir", avstemming.bareNir().size(), false));
        rader.add(antall("bareegne", avstemming.bareEgne().size(), false));
        boolean endelig = opplysninger.type() == Kjoringstype.ENDELIG;
        return new Ark(
                tekster.tekst("avstemming.ark.sammendrag"),
                "Sammendrag",
                tittel,
                List.of(
                        tekster.tekst(
                                endelig ? "avstemming.forklaring.endelig" : "avstemming.forklaring.forelopig",
                                tekster.tidspunkt(opplysninger.hentet()),
                                tekster.dato(opplysninger.frist().dato())),
                        tekster.tekst("avstemming.forklaring.par"),
                        tekster.tekst("avstemming.forklaring.gjor")),
                List.of(
                        Kolonne.brodtekst(tekster.tekst("avstemming.kolonne.hva"), SAMMENDRAGSBREDDE),
                        Kolonne.tall(tekster.tekst("avstemming.kolonne.program"))),
                rader,
                1,
                false,
                true);
    }

    private Rad antall(String nokkel, int antall, boolean framhevet) {
        return new Rad(
                List.of(new Verdi.Tekst(tekster.tekst("avstemming.antall." + nokkel)), new Verdi.Antall(antall)),
                framhevet);
    }

    private Ark ulikt(List<Par> ulike, LocalDate sisteDag) {
        List<Rad> rader = new ArrayList<>();
        for (Par par : ulike) {
            for (Programopplysning opplysning : Programopplysning.values()) {
                if (par.ulike().contains(opplysning)) {
                    rader.add(rad(
                            new Verdi.Tekst(par.egen().deltakerId()),
                            rad(par.egen()),
                            new Verdi.Tekst(tekster.tekst("avstemming.opplysning." + opplysning)),
                            new Verdi.Brodtekst(nir(par.nir(), opplysning, sisteDag)),
                            new Verdi.Brodtekst(egen(par.egen(), opplysning, sisteDag))));
                }
            }
        }
        return ark(
                "ulikt",
                List.of(tekster.tekst("avstemming.forklaring.tiltak")),
                List.of(kolonne("deltaker"), kolonne("rad"), kolonne("opplysning"), bred("inir"), bred("hoskommunen")),
                rader,
                3);
    }

    private Ark bareNir(List<Nirprogram> programmene, int aar, LocalDate sisteDag) {
        List<Rad> rader = programmene.stream()
                .map(program -> rad(
                        new Verdi.Tekst(program.deltakerId()),
                        new Verdi.Tekst(nir(program, Programopplysning.START, sisteDag)),
                        new Verdi.Brodtekst(nir(program, Programopplysning.SLUTT, sisteDag)),
                        new Verdi.Brodtekst(nir(program, Programopplysning.AARSAK, sisteDag)),
                        new Verdi.Brodtekst(nir(program, Programopplysning.TILTAK, sisteDag))))
                .toList();
        return ark(
                "barenir",
                List.of(tekster.tekst("avstemming.forklaring.barenir", aar)),
                List.of(kolonne("deltaker"), kolonne("start"), bred("slutt"), bred("aarsak"), bred("tiltak")),
                rader,
                1);
    }

    private Ark bareEgne(Avstemming avstemming, LocalDate sisteDag) {
        List<Rad> rader = avstemming.bareEgne().stream()
                .map(bare -> rad(
                        new Verdi.Tekst(bare.program().deltakerId()),
                        rad(bare.program()),
                        new Verdi.Tekst(fortalt(avstemming, bare, Programopplysning.START, sisteDag)),
                        new Verdi.Tekst(fortalt(avstemming, bare, Programopplysning.SLUTT, sisteDag)),
                        new Verdi.Brodtekst(fortalt(avstemming, bare, Programopplysning.AARSAK, sisteDag)),
                        new Verdi.Brodtekst(fortalt(avstemming, bare, Programopplysning.TILTAK, sisteDag)),
                        new Verdi.Brodtekst(bare.forSent() ? tekster.tekst("avstemming.forsent") : "")))
                .toList();
        return ark(
                "bareegne",
                List.of(tekster.tekst("avstemming.forklaring.bareegne")),
                List.of(
                        kolonne("deltaker"),
                        kolonne("rad"),
                        kolonne("start"),
                        kolonne("slutt"),
                        bred("aarsak"),
                        bred("tiltak"),
                        bred("merknad")),
                rader,
                2);
    }

    private String nir(Nirprogram nir, Programopplysning opplysning, LocalDate sisteDag) {
        Program program = nir.program();
        return switch (opplysning) {
            case START -> dato(program.startDato());
            case SLUTT ->
                nir.automatiskSlutt() == null
                        ? dato(program.sluttDato())
                        : tekster.tekst("avstemming.automatisk", tekster.dato(nir.automatiskSlutt()));
            case AARSAK -> aarsak(program.avslutningsaarsak(), program.sluttDato(), sisteDag);
            case TILTAK -> tiltak(nir.tiltak(), program.sluttDato(), sisteDag);
        };
    }

    /** Nothing where the list has no column for it. */
    private String fortalt(Avstemming avstemming, Bareegen bare, Programopplysning opplysning, LocalDate sisteDag) {
        return avstemming.sammenlignet().contains(opplysning) ? egen(bare.program(), opplysning, sisteDag) : "";
    }

    private String egen(Egetprogram program, Programopplysning opplysning, LocalDate sisteDag) {
        return switch (opplysning) {
            case START -> dato(program.start());
            case SLUTT -> dato(program.slutt());
            case AARSAK -> aarsak(program.aarsak(), program.slutt(), sisteDag);
            case TILTAK -> tiltak(program.tiltak(), program.slutt(), sisteDag);
        };
    }

    private String dato(LocalDate dato) {
        return dato == null ? tekster.tekst("avstemming.mangler") : tekster.dato(dato);
    }

    private String aarsak(String kode, LocalDate slutt, LocalDate sisteDag) {
        return kode == null
                ? tekster.tekst("avstemming.mangler")
                : kodeverk.aarsak(kode, slutt == null ? sisteDag : slutt)
                        .map(Avslutningsaarsak::navn)
                        .orElse(kode);
    }

    private String tiltak(Collection<String> koder, LocalDate slutt, LocalDate sisteDag) {
        LocalDate dag = slutt == null ? sisteDag : slutt;
        return koder.isEmpty()
                ? tekster.tekst("avstemming.mangler")
                : koder.stream()
                        .map(kode -> kodeverk.tiltakstype(kode, dag)
                                .map(Tiltakstype::navn)
                                .orElse(kode))
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private static Verdi rad(Egetprogram program) {
        return new Verdi.Tekst(Integer.toString(program.rad()));
    }

    private Kolonne kolonne(String nokkel) {
        return Kolonne.tekst(tekster.tekst("avstemming.kolonne." + nokkel));
    }

    private Kolonne bred(String nokkel) {
        return Kolonne.brodtekst(tekster.tekst("avstemming.kolonne." + nokkel), TEKSTBREDDE);
    }

    private static Rad rad(Verdi... verdier) {
        return new Rad(List.of(verdier), false);
    }

    private Ark ark(String nokkel, List<String> forklaringer, List<Kolonne> kolonner, List<Rad> rader, int fryste) {
        List<Verdi> tom = new ArrayList<>();
        for (int i = 0; i < kolonner.size(); i++) {
            tom.add(new Verdi.Tekst(i == 0 ? tekster.tekst("avstemming.ingen") : ""));
        }
        return new Ark(
                tekster.tekst("avstemming.ark." + nokkel),
                nokkel.substring(0, 1).toUpperCase(Locale.ROOT) + nokkel.substring(1),
                tekster.tekst("avstemming.tittel." + nokkel),
                forklaringer,
                kolonner,
                rader.isEmpty() ? List.of(new Rad(tom, false)) : rader,
                fryste,
                true,
                true);
    }
}

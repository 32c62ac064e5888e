package no.imdi.introresultat.revisjon;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regneark;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regnecelle;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Regnerad;
import no.imdi.introresultat.revisjon.Arkordbok.Aar;
import no.imdi.introresultat.revisjon.Arkordbok.Kolonne;
import no.imdi.introresultat.revisjon.Arkordbok.Ledetekst;
import no.imdi.introresultat.revisjon.Arkordbok.Linjenavn;
import no.imdi.introresultat.revisjon.Arkordbok.Maal;
import no.imdi.introresultat.revisjon.Arkordbok.Telling;
import no.imdi.introresultat.revisjon.Forsideord.Hvem;
import no.imdi.introresultat.revisjon.Forsideord.Slag;
import no.imdi.introresultat.revisjon.Publisert.Andel;
import no.imdi.introresultat.revisjon.Publisert.Lesning;
import no.imdi.introresultat.statistics.Cellenokkel;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Tabell;

/**
 * Makes the numbers in a sheet into cells. Each number must be understood whole (which table, category, region and sex);
 * anything that holds a digit and is not, is a finding: texts may name the result year, the years of a series before it and the day that corrected figures were published, and only notes and
 * the list of editions may hold other numbers.
 */
final class Arktolk {
    private static final int ETT_AAR = 4;
    private static final String PLASS = "\uE000";
    private static final String DATO = "\\d{1,2}\\.? \\p{L}+ \\d{4}";
    private static final Pattern SIFRE = Pattern.compile("\\d+");

    private final Revisjonsgrunnlag grunnlag;
    private final Kjentenavn navn;
    private final Arkordbok ordbok;
    private final Forsideord forsideord;
    private final Ledetekster tekster;
    private final Publisert publisert;
    private final Pattern rettelse;

    Arktolk(Revisjonsgrunnlag grunnlag, Kjentenavn navn, Ledetekster tekster, Sprak sprak, Publisert publisert) {
        this.grunnlag = grunnlag;
        this.navn = navn;
        this.ordbok = new Arkordbok(grunnlag, tekster, sprak);
        this.forsideord = new Forsideord(grunnlag, tekster);
        this.tekster = tekster;
        this.publisert = publisert;
        this.rettelse = Pattern.compile(
                Pattern.quote(tekster.tekst("rettelse.forside", PLASS)).replace(PLASS, "\\E" + DATO + "\\Q"));
    }

    /**
     * Takes in a sheet.
     *
     * @param ark the sheet
     * @param kommune the municipality the workbook is about; null for the national one
     * @param sti the workbook's path
     */
    void les(Regneark ark, Region kommune, String sti) {
        Map<Integer, Kolonne> kolonner = null;
        for (Regnerad rad : ark.rader()) {
            String sted = ark.navn() + ", rad " + rad.nummer();
            if (kolonner != null) {
                new Rad(rad, kolonner, ark.navn(), kommune, sti).les();
            } else if (rad.celler().size() > 1) {
                kolonner = hode(rad, sti, sted);
            } else {
                rad.celler().values().forEach(celle -> fritekst(celle, sti, sted));
            }
        }
    }

    /** Takes in a chart: it may repeat what stands in its workbook's cells, and say nothing else. */
    void les(Diagram diagram, List<Regneark> arkene, String sti) {
        diagram.tekster().stream()
                .filter(this::harAndreTall)
                .forEach(tekst -> uforstatt(sti, "et diagram", "«" + tekst + "»"));
        diagram.fremmede(arkene)
                .forEach(punkt -> publisert.uforstatt("Et diagram i " + sti + " viser «" + punkt.verdi()
                        + "», som ikke står i cellen det viser til (" + punkt.referanse() + ")."));
    }

    private Map<Integer, Kolonne> hode(Regnerad rad, String sti, String sted) {
        Map<Integer, Kolonne> kolonner = new TreeMap<>();
        rad.celler()
                .forEach((nr, celle) -> ordbok.kolonne(celle.tekst())
                        .ifPresentOrElse(
                                kolonne -> kolonner.put(nr, kolonne),
                                () -> uforstatt(sti, sted, "kolonnen «" + celle.tekst() + "»")));
        return kolonner;
    }

    private void fritekst(Regnecelle celle, String sti, String sted) {
        boolean erRettelse = rettelse.matcher(celle.tekst()).matches();
        if (celle.erTall() || harAndreTall(celle.tekst()) && !erRettelse) {
            uforstatt(sti, sted, "«" + celle.tekst() + "»");
        }
    }

    private boolean harAndreTall(String tekst) {
        Matcher tall = SIFRE.matcher(tekst);
        while (tall.find()) {
            // A series names the years before as well.
            int tallet = tall.group().length() == ETT_AAR ? Integer.parseInt(tall.group()) : 0;
            if (tallet > grunnlag.aar() || tallet < grunnlag.aar() - Arkordbok.TIDLIGERE_AAR) {
                return true;
            }
        }
        return false;
    }

    private void uforstatt(String sti, String sted, String hva) {
        publisert.uforstatt("Revisjonen forstår ikke " + hva + " i " + sti + " (" + sted + ").");
    }

    /** One row below the header. */
    private final class Rad {
        private final Regnerad rad;
        private final Map<Integer, Kolonne> kolonner;
        private final String ark;
        private final Region kommune;
        private final String sti;
        private final Map<Ledetekst, String> ledetekster = new TreeMap<>();

        private Rad(Regnerad rad, Map<Integer, Kolonne> kolonner, String ark, Region kommune, String sti) {
            this.rad = rad;
            this.kolonner = kolonner;
            this.ark = ark;
            this.kommune = kommune;
            this.sti = sti;
            rad.celler().forEach((nr, celle) -> {
                if (kolonner.get(nr) instanceof Kolonne.Tekst tekst) {
                    ledetekster.put(tekst.slag(), celle.tekst());
                }
            });
        }

        private void les() {
            rad.celler().forEach((nr, celle) -> {
                Kolonne kolonne = kolonner.get(nr);
                boolean forstaatt =
                        kolonne instanceof Kolonne.Tall tall && (ikkeAarets(tall, celle) || tall(tall, celle, nr))
                                || kolonne instanceof Kolonne.Utvikling utvikling && utvikling(utvikling, celle, nr)
                                || kolonne instanceof Kolonne.Tekst tekst && tekst(tekst.slag(), celle);
                if (!forstaatt) {
                    uforstatt(sti, ark + ", rad " + rad.nummer() + ", kolonne " + (nr + 1), "«" + celle.tekst() + "»");
                }
            });
        }

        private boolean tekst(Ledetekst slag, Regnecelle celle) {
            return !celle.erTall()
                    && switch (slag) {
                        case HVEM -> hvem().isPresent();
                        case OMRAADE, NUMMER -> region().isPresent();
                        case NAVN ->
                            region().filter(region -> heter(region, celle.tekst()))
                                    .isPresent();
                        case MAAL -> ordbok.maal(celle.tekst()).isPresent();
                        case KJONN -> ordbok.kjonn(celle.tekst()).isPresent();
                        case GRUPPERING, LINJE -> linje().isPresent();
                        case ALDER -> ordbok.aldersgruppe(celle.tekst()).isPresent();
                        case FRITEKST -> ordbok.merknader(ark) || !harAndreTall(celle.tekst());
                    };
        }

        /** On the front sheet: last year's number was published then, and the national goal is a share of nobody here. */
        private boolean ikkeAarets(Kolonne.Tall kolonne, Regnecelle celle) {
            Optional<Tegnverdi> verdi = Tegnverdi.les(celle.tekst()).filter(en -> en.erTall() == celle.erTall());
            return switch (hvem().map(Hvem::slag).orElse(Slag.AARETS)) {
                case AARETS -> false;
                case FJORAARETS -> verdi.isPresent();
                case NASJONALT_MAAL ->
                    verdi.equals(Optional.of(
                            kolonne.prosent()
                                    ? Tegnverdi.tall(BigDecimal.valueOf(
                                            grunnlag.nasjonaltMaal().orElse(0)))
                                    : Tegnverdi.IKKE_BEREGNELIG));
            };
        }

        private Optional<Hvem> hvem() {
            return kommune == null ? Optional.empty() : forsideord.hvem(ledetekst(Ledetekst.HVEM), kommune);
        }

        private boolean tall(Kolonne.Tall kolonne, Regnecelle celle, int nr) {
            Optional<Tegnverdi> verdi = Tegnverdi.les(celle.tekst());
            Optional<Telling> telling = Optional.ofNullable(kolonne.telling())
                    .map(this::iAldersgruppen)
                    .or(this::linje);
            Optional<Region> region = Optional.ofNullable(kolonne.region()).or(this::region);
            Optional<Kjonnsgruppe> kjonn = Optional.ofNullable(kolonne.kjonn())
                    .or(() -> hvem().map(Hvem::kjonn))
                    .or(() -> ordbok.kjonn(ledetekst(Ledetekst.KJONN)));
            if (verdi.isEmpty()
                    || verdi.get().erTall() != celle.erTall()
                    || telling.isEmpty()
                    || region.isEmpty()
                    || kjonn.isEmpty()) {
                return false;
            }
            Telling hva = telling.get();
            Region hvor = region.get();
            Cellenokkel teller = new Cellenokkel(hva.tabell(), hvor.niva(), hvor.nummer(), hva.kategori(), kjonn.get());
            Cellenokkel nevner =
                    new Cellenokkel(hva.totaltabell(), hvor.niva(), hvor.nummer(), Tabell.ALLE, kjonn.get());
            Lesning lesning = new Lesning(verdi.get(), sti, ark + ", rad " + rad.nummer() + ", kolonne " + (nr + 1));
            if (kolonne.prosent()) {
                publisert.prosent(new Andel(teller, nevner), lesning);
            } else {
                publisert.antall(teller, lesning);
            }
            return true;
        }

        /** This year's figure is a cell. An earlier year's was published then; the change must be what anyone can compute. */
        private boolean utvikling(Kolonne.Utvikling kolonne, Regnecelle celle, int nr) {
            Optional<Maal> maal = maal(kolonne);
            if (maal.isEmpty()) {
                return false;
            }
            return switch (kolonne.aar()) {
                case DETTE ->
                    tall(
                            new Kolonne.Tall(
                                    maal.get().telling(),
                                    Kjonnsgruppe.ALLE,
                                    null,
                                    maal.get().prosent()),
                            celle,
                            nr);
                case FORRIGE, TIDLIGERE ->
                    Tegnverdi.les(celle.tekst())
                            .filter(verdi -> verdi.erTall() == celle.erTall())
                            .isPresent();
                case ENDRING ->
                    !celle.erTall() ? Tegnverdi.les(celle.tekst()).isPresent() : erEndring(maal.get(), celle);
            };
        }

        private Optional<Maal> maal(Kolonne.Utvikling kolonne) {
            return Optional.ofNullable(kolonne.maal()).or(() -> ordbok.maal(ledetekst(Ledetekst.MAAL)));
        }

        /** Whether a number is the difference of two that are shown beside it. */
        private boolean erEndring(Maal maal, Regnecelle celle) {
            Map<Aar, BigDecimal> aarene = new EnumMap<>(Aar.class);
            kolonner.forEach((nr, kolonne) -> {
                Regnecelle annen = rad.celler().get(nr);
                if (kolonne instanceof Kolonne.Utvikling en
                        && annen != null
                        && annen.erTall()
                        && maal(en).filter(maal::equals).isPresent()) {
                    aarene.put(en.aar(), new BigDecimal(annen.tekst()));
                }
            });
            // The file holds percents as binary fractions: half a hundredth is far below one decimal.
            return aarene.keySet().containsAll(EnumSet.of(Aar.DETTE, Aar.FORRIGE))
                    && aarene.get(Aar.DETTE)
                                    .subtract(aarene.get(Aar.FORRIGE))
                                    .subtract(new BigDecimal(celle.tekst()))
                                    .abs()
                                    .compareTo(new BigDecimal("0.005"))
                            < 0;
        }

        private boolean heter(Region region, String tekst) {
            return tekst.equals(region.navn())
                    || ordbok.omraade(tekst).filter(region::equals).isPresent()
                    || region.niva() == Niva.KOMMUNE && tekst.equals(tekster.tekst("omraade.kommune", region.navn()));
        }

        private String ledetekst(Ledetekst slag) {
            return ledetekster.getOrDefault(slag, "");
        }

        /** The same count of the age group that the row is about, where it is about one. */
        private Telling iAldersgruppen(Telling telling) {
            return ordbok.aldersgruppe(ledetekst(Ledetekst.ALDER))
                    .map(tabell -> new Telling(tabell, telling.kategori(), tabell))
                    .orElse(telling);
        }

        private Optional<Telling> linje() {
            return ordbok.linje(new Linjenavn(ledetekst(Ledetekst.GRUPPERING), ledetekst(Ledetekst.LINJE)));
        }

        /** By number on the sheet's level, by name, or the municipality the workbook is about. */
        private Optional<Region> region() {
            if (ledetekster.containsKey(Ledetekst.HVEM)) {
                return hvem().map(Hvem::region);
            }
            if (ledetekster.containsKey(Ledetekst.ALDER)) {
                return Optional.of(grunnlag.inndeling().heleLandet());
            }
            if (ledetekster.containsKey(Ledetekst.NUMMER)) {
                return ordbok.nivaer(ark).stream()
                        .flatMap(niva -> navn.region(niva, ledetekst(Ledetekst.NUMMER)).stream())
                        .findFirst();
            }
            String omraade = ledetekst(Ledetekst.OMRAADE);
            if (kommune != null
                    && (omraade.isEmpty() || omraade.equals(tekster.tekst("omraade.kommune", kommune.navn())))) {
                return Optional.of(kommune);
            }
            return ordbok.omraade(omraade);
        }
    }
}

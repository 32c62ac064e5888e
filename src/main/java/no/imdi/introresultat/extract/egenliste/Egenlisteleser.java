package no.imdi.introresultat.extract.egenliste;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.introresultat.extract.Personnummervern;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Egenliste;
import no.imdi.introresultat.register.Egetprogram;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Tiltakstype;

/**
 * Reads a municipality's own list: an xlsx workbook, or a text file with comma, semicolon or tab between the fields, in UTF-8
 * or Windows-1252. The heads stand in one of the first rows, in any order, and are known by several names; other columns are
 * not looked at. Reasons and measures are codes or names of the code lists.
 */
public final class Egenlisteleser {
    private static final int HODET_ER_BLANT = 20;
    private static final int VISTE_FEIL = 10;
    private static final int VIST_LENGDE = 40;
    private static final Pattern DELTAKERNUMMER = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final Pattern MELLOM_TILTAK = Pattern.compile("[;\\n|+]+");

    private final Kodeverk kodeverk;
    private final LocalDate sisteDag;

    /**
     * @param kodeverk the code lists
     * @param aar the result year: what has not ended is looked up in the code lists of its last day
     */
    public Egenlisteleser(Kodeverk kodeverk, int aar) {
        this.kodeverk = kodeverk;
        this.sisteDag = LocalDate.of(aar, 12, 31);
    }

    /**
     * Reads a list.
     *
     * @throws RefusedException when the file is no such list, when a cell holds a national identity number, or when cells
     *     cannot be read: by cell, the first ones and how many more; what stands in a cell of the participant column or in
     *     one with such a number is never told
     */
    public Egenliste les(Path fil) {
        List<Rutenett> arkene = Rutenett.les(fil);
        krevUtenPersonnummer(arkene, fil);
        for (Rutenett ark : arkene) {
            List<List<Rute>> rader = ark.rader();
            for (int i = 0; i < Math.min(HODET_ER_BLANT, rader.size()); i++) {
                if (rader.get(i).stream().anyMatch(Egenlisteleser::gjelderDeltaker)) {
                    return new Lesing(hode(rader.get(i), fil)).les(rader.subList(i + 1, rader.size()), fil);
                }
            }
        }
        throw new RefusedException("Listen " + fil.getFileName()
                + " har ingen kolonne med deltakernummer; gi kolonnen navnet «Deltakernummer» og prøv igjen.");
    }

    private static void krevUtenPersonnummer(List<Rutenett> arkene, Path fil) {
        List<String> celler = arkene.stream()
                .flatMap(ark -> ark.rader().stream())
                .flatMap(List::stream)
                .filter(rute -> harPersonnummer(rute.tekst()))
                .map(Rute::adresse)
                .toList();
        if (!celler.isEmpty()) {
            throw new RefusedException("Listen " + fil.getFileName() + " har fødselsnummer eller D-nummer i "
                    + forste(celler)
                    + " og blir ikke lest; bruk NIRs egne deltakernumre, ta bort fødselsnumrene og prøv"
                    + " igjen.");
        }
    }

    /** A spreadsheet takes the zero away in front of a number. */
    private static boolean harPersonnummer(String tekst) {
        return Personnummervern.finnesI(tekst) || Personnummervern.er("0" + tekst);
    }

    private static boolean gjelderDeltaker(Rute rute) {
        return Kolonnenavn.av(rute.tekst()).equals(Optional.of(Kolonnenavn.DELTAKER));
    }

    private static Map<Kolonnenavn, Integer> hode(List<Rute> rad, Path fil) {
        Map<Kolonnenavn, Rute> funnet = new EnumMap<>(Kolonnenavn.class);
        for (Rute rute : rad) {
            Kolonnenavn.av(rute.tekst()).ifPresent(kolonne -> {
                Rute forrige = funnet.putIfAbsent(kolonne, rute);
                if (forrige != null) {
                    throw new RefusedException("Listen " + fil.getFileName() + " har to kolonner for " + kolonne.navn()
                            + ", celle " + forrige.adresse() + " og celle " + rute.adresse()
                            + "; gi den som ikke skal sammenlignes, et annet navn og prøv igjen.");
                }
            });
        }
        Map<Kolonnenavn, Integer> hode = new EnumMap<>(Kolonnenavn.class);
        funnet.forEach((kolonne, rute) -> hode.put(kolonne, rute.kolonne()));
        return hode;
    }

    private static String forste(List<String> alle) {
        int flere = alle.size() - VISTE_FEIL;
        String vist = alle.stream().limit(VISTE_FEIL).collect(Collectors.joining(", "));
        return "celle " + vist + (flere > 0 ? " og " + flere + " til" : "");
    }

    /** The reading of one list, which gathers what is wrong. */
    private final class Lesing {
        private final Map<Kolonnenavn, Integer> hode;
        private final List<String> feil = new ArrayList<>();
        private final Map<String, Integer> sett = new HashMap<>();

        Lesing(Map<Kolonnenavn, Integer> hode) {
            this.hode = hode;
        }

        Egenliste les(List<List<Rute>> rader, Path fil) {
            List<Egetprogram> program = new ArrayList<>();
            for (List<Rute> rad : rader) {
                Map<Kolonnenavn, Rute> felt = felt(rad);
                if (!felt.isEmpty()) {
                    program.add(program(felt, rad.get(0)));
                }
            }
            if (!feil.isEmpty()) {
                int flere = feil.size() - VISTE_FEIL;
                throw new RefusedException("Listen " + fil.getFileName() + " kan ikke sammenlignes: "
                        + feil.stream().limit(VISTE_FEIL).collect(Collectors.joining(" "))
                        + (flere > 0 ? " Og " + flere + " feil til." : "") + " Rett listen og prøv igjen.");
            }
            if (program.isEmpty()) {
                throw new RefusedException("Listen " + fil.getFileName()
                        + " har ingen rader under overskriften; sjekk at det er riktig fil.");
            }
            return new Egenliste(
                    hode.keySet().stream()
                            .flatMap(kolonne -> kolonne.opplysning().stream())
                            .collect(Collectors.toSet()),
                    program);
        }

        private Map<Kolonnenavn, Rute> felt(List<Rute> rad) {
            Map<Kolonnenavn, Rute> felt = new EnumMap<>(Kolonnenavn.class);
            hode.forEach((kolonne, nr) -> rad.stream()
                    .filter(rute -> rute.kolonne() == nr)
                    .findFirst()
                    .ifPresent(rute -> felt.put(kolonne, rute)));
            return felt;
        }

        private Egetprogram program(Map<Kolonnenavn, Rute> felt, Rute forste) {
            LocalDate start = dato(felt.get(Kolonnenavn.START));
            LocalDate slutt = dato(felt.get(Kolonnenavn.SLUTT));
            LocalDate dag = slutt == null ? sisteDag : slutt;
            return new Egetprogram(
                    forste.rad(),
                    deltaker(felt.get(Kolonnenavn.DELTAKER), start, forste),
                    start,
                    slutt,
                    aarsak(felt.get(Kolonnenavn.AARSAK), dag),
                    tiltak(felt.get(Kolonnenavn.TILTAK), dag));
        }

        private String deltaker(Rute rute, LocalDate start, Rute forste) {
            if (rute == null) {
                Rute tom = new Rute(forste.ark(), forste.rad(), hode.get(Kolonnenavn.DELTAKER), "", null);
                feil(tom, "mangler deltakernummer.");
                return "";
            }
            if (rute.dato() != null || !DELTAKERNUMMER.matcher(rute.tekst()).matches()) {
                feil(rute, "er ikke et deltakernummer i NIR (1–32 bokstaver, sifre og bindestrek).");
            }
            Integer forrige = sett.putIfAbsent(rute.tekst() + " " + start, rute.rad());
            if (forrige != null) {
                feil(rute, "har samme deltaker og startdato som rad " + forrige + ".");
            }
            return rute.tekst();
        }

        private LocalDate dato(Rute rute) {
            if (rute == null) {
                return null;
            }
            Optional<LocalDate> dato = rute.dato() == null
                    ? Datoskrift.les(rute.tekst())
                    : Optional.of(rute.dato()).filter(Datoskrift::rimelig);
            if (dato.isEmpty()) {
                feil(rute, sitat(rute.tekst()) + " er ikke en dato som kan brukes (dd.mm.åååå).");
            }
            return dato.orElse(null);
        }

        private String aarsak(Rute rute, LocalDate dag) {
            if (rute == null) {
                return null;
            }
            Optional<String> kode = Kodenavn.av(
                            kodeverk.aarsaker(dag).stream(), Avslutningsaarsak::kode, Avslutningsaarsak::navn)
                    .kode(rute.tekst());
            if (kode.isEmpty()) {
                feil(rute, sitat(rute.tekst()) + " er ikke en avslutningsårsak i kodelisten.");
            }
            return kode.orElse(null);
        }

        /** One measure, several with a sign between, or several with commas where that is how they can be understood. */
        private SortedSet<String> tiltak(Rute rute, LocalDate dag) {
            SortedSet<String> koder = new TreeSet<>();
            if (rute == null) {
                return koder;
            }
            Kodenavn kodene = Kodenavn.av(kodeverk.tiltakstyper(dag).stream(), Tiltakstype::kode, Tiltakstype::navn);
            for (String del : MELLOM_TILTAK.split(rute.tekst())) {
                List<String> ett = kodene.kode(del).isPresent() ? List.of(del) : List.of(del.split(","));
                for (String tekst : ett) {
                    Optional<String> kode = kodene.kode(tekst);
                    kode.ifPresent(koder::add);
                    if (kode.isEmpty() && !tekst.isBlank()) {
                        feil(rute, sitat(tekst.strip()) + " er ikke et tiltak i kodelisten.");
                    }
                }
            }
            return koder;
        }

        private void feil(Rute rute, String hva) {
            feil.add("Celle " + rute.adresse() + " " + hva);
        }

        private static String sitat(String tekst) {
            return "«" + (tekst.length() > VIST_LENGDE ? tekst.substring(0, VIST_LENGDE) + "…" : tekst) + "»";
        }
    }
}

package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;

/**
 * Contract sections 2 and 3 written a second time, for all participants of a small register at once, as plainly as the
 * text reads: lists, loops, and leave counted day by day. It shares the register's records with the program, and nothing
 * of its rules, so that a misreading has to be made twice to go unseen.
 */
final class NaivBeregning {
    private final Oppsett oppsett;
    private final Smaaregister register;
    private final LocalDate nyttaar;
    private final LocalDate nyttaarsaften;
    private final List<Registrering> gjeldende = new ArrayList<>();
    private final Map<String, List<String>> utelatte = new TreeMap<>();
    private final Map<String, Map<String, Integer>> regnskap = new TreeMap<>();

    /** The answers for every participant, in the register's order. */
    static List<Svar> beregn(Oppsett oppsett, Smaaregister register) {
        NaivBeregning beregning = new NaivBeregning(oppsett, register);
        beregning.finnTilstanden();
        List<Svar> svar = new ArrayList<>();
        for (Deltaker deltaker : register.deltakere()) {
            svar.add(beregning.svarFor(deltaker));
        }
        return svar;
    }

    private NaivBeregning(Oppsett oppsett, Smaaregister register) {
        this.oppsett = oppsett;
        this.register = register;
        this.nyttaar = LocalDate.parse(oppsett.aar() + "-01-01");
        this.nyttaarsaften = LocalDate.parse(oppsett.aar() + "-12-31");
    }

    // ---- section 2

    private void finnTilstanden() {
        List<Registrering> alle = register.alle();
        for (Registrering denne : alle) {
            LocalDate frist = fristFor(denne);
            if (!tidsnok(denne, frist)) {
                String linje = navn(denne) + " v" + denne.versjon().versjon() + " frist " + frist + " sak "
                        + sakFor(denne, frist);
                utelatte.computeIfAbsent(eier(denne), eier -> new ArrayList<>()).add(linje);
                tell(denne, "FOR_SEN");
                continue;
            }
            boolean hoyest = true;
            for (Registrering annen : alle) {
                if (navn(annen).equals(navn(denne))
                        && tidsnok(annen, fristFor(annen))
                        && annen.versjon().versjon() > denne.versjon().versjon()) {
                    hoyest = false;
                }
            }
            if (!hoyest) {
                tell(denne, "ERSTATTET");
            } else if (denne.versjon().operasjon() == Operasjon.SLETTET) {
                tell(denne, "SLETTET");
            } else {
                tell(denne, "GJELDENDE");
                gjeldende.add(denne);
            }
        }
    }

    private boolean tidsnok(Registrering registrering, LocalDate frist) {
        LocalDate dag = registrering
                .versjon()
                .registrert()
                .atZone(ZoneId.of("Europe/Oslo"))
                .toLocalDate();
        return !oppsett.endelig() || dag.compareTo(frist) <= 0;
    }

    private LocalDate fristFor(Registrering registrering) {
        LocalDate frist = oppsett.frist();
        for (Dispensasjon dispensasjon : oppsett.dispensasjoner()) {
            if (omfatter(dispensasjon, registrering) && dispensasjon.frist().isAfter(frist)) {
                frist = dispensasjon.frist();
            }
        }
        return frist;
    }

    private String sakFor(Registrering registrering, LocalDate frist) {
        if (frist.equals(oppsett.frist())) {
            return null;
        }
        for (Dispensasjon dispensasjon : oppsett.dispensasjoner()) {
            if (omfatter(dispensasjon, registrering) && dispensasjon.frist().equals(frist)) {
                return dispensasjon.sak();
            }
        }
        throw new IllegalStateException("a deadline came from nowhere");
    }

    private static boolean omfatter(Dispensasjon dispensasjon, Registrering registrering) {
        if (dispensasjon.kommunenummer() != null) {
            return dispensasjon.kommunenummer().equals(registrering.versjon().kommunenummer());
        }
        return navn(registrering).equals(dispensasjon.type() + " " + dispensasjon.id());
    }

    private void tell(Registrering registrering, String status) {
        regnskap.computeIfAbsent(eier(registrering), eier -> new TreeMap<>())
                .merge(registrering.type() + " " + status, 1, Integer::sum);
    }

    // ---- section 3

    /** A valid programme; the end is null while it is ongoing. */
    private record Periode(Program program, LocalDate slutt, boolean automatisk) {
        LocalDate start() {
            return program.startDato();
        }

        String id() {
            return program.versjon().id();
        }
    }

    private Svar svarFor(Deltaker deltaker) {
        List<Periode> perioder = gyldigePerioder(deltaker);
        Svar.Bygger svar = new Svar.Bygger(deltaker.deltakerId());
        resultatgrunnlag(deltaker, perioder, svar);
        deltakelse(deltaker, perioder, svar);
        List<String> sene = utelatte.getOrDefault(deltaker.deltakerId(), new ArrayList<>());
        Collections.sort(sene);
        svar.utelatte = sene;
        svar.regnskap = regnskap.getOrDefault(deltaker.deltakerId(), Map.of());
        return svar.ferdig();
    }

    private List<Periode> gyldigePerioder(Deltaker deltaker) {
        List<Periode> perioder = new ArrayList<>();
        for (Registrering registrering : gjeldende) {
            if (registrering.type() != Registertype.PROGRAM
                    || !eier(registrering).equals(deltaker.deltakerId())) {
                continue;
            }
            Program program = (Program) registrering;
            LocalDate start = program.startDato();
            LocalDate slutt = program.sluttDato();
            if (start == null || (slutt != null && slutt.isBefore(start))) {
                continue;
            }
            if (slutt != null) {
                perioder.add(new Periode(program, slutt, false));
                continue;
            }
            LocalDate grense = program.planlagtSluttDato();
            if (grense == null) {
                LocalDate fullTid = start.plus(oppsett.maksProgramtid());
                grense = fullTid;
                for (LocalDate dag = start; dag.isBefore(fullTid); dag = dag.plusDays(1)) {
                    if (permisjon(deltaker, dag)) {
                        grense = grense.plusDays(1);
                    }
                }
            }
            boolean automatisk = !grense.isAfter(nyttaarsaften);
            perioder.add(new Periode(program, automatisk ? grense : null, automatisk));
        }
        return perioder;
    }

    /** Whether the day is one of leave. A leave without a last day goes on, as a measure does; the contract is silent. */
    private boolean permisjon(Deltaker deltaker, LocalDate dag) {
        for (Registrering registrering : gjeldende) {
            if (registrering.type() == Registertype.VEDTAK && eier(registrering).equals(deltaker.deltakerId())) {
                Vedtak vedtak = (Vedtak) registrering;
                if (vedtak.vedtakstype() == Vedtakstype.PERMISJON
                        && vedtak.fraDato() != null
                        && !dag.isBefore(vedtak.fraDato())
                        && (vedtak.tilDato() == null || !dag.isAfter(vedtak.tilDato()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void resultatgrunnlag(Deltaker deltaker, List<Periode> perioder, Svar.Bygger svar) {
        Periode siste = null;
        for (Periode periode : perioder) {
            if (periode.slutt() == null
                    || periode.slutt().isBefore(nyttaar)
                    || periode.slutt().isAfter(nyttaarsaften)) {
                continue;
            }
            if (siste == null || senereSlutt(periode, siste)) {
                siste = periode;
            }
        }
        if (siste == null) {
            svar.utfall = "IKKE_AVSLUTTET";
            return;
        }
        for (Periode annen : perioder) {
            if (annen != siste
                    && !annen.start().isAfter(nyttaarsaften)
                    && (annen.slutt() == null || annen.slutt().isAfter(nyttaarsaften))) {
                svar.utfall = "FORTSATT_I_PROGRAM";
                return;
            }
        }
        for (Periode annen : perioder) {
            if (annen != siste && annen.start().isAfter(siste.slutt())) {
                svar.utfall = "GJENINNTRAADT";
                return;
            }
        }
        Map<String, String> aarsak = oppsett.kodelister()
                .gyldig("avslutningsaarsaker", "kode", siste.program().avslutningsaarsak(), siste.slutt());
        if (aarsak != null && aarsak.get("i_resultatgrunnlag").equals("N")) {
            svar.utfall = "AARSAK_UTENFOR_GRUNNLAG";
            return;
        }
        svar.utfall = "I_GRUNNLAG";
        svar.aarsak = aarsak == null ? "IKKE_REGISTRERT" : aarsak.get("kode");
        svar.aarsak8 = aarsak == null ? "annet" : aarsak.get("aarsak8");
        svar.aarsak3 = aarsak == null ? "annet" : aarsak.get("aarsak3");
        svar.programId = siste.id();
        svar.slutt = siste.slutt();
        svar.automatisk = siste.automatisk();
        svar.grunnlagssted = sted(deltaker, siste.program());
    }

    private static boolean senereSlutt(Periode denne, Periode annen) {
        if (!denne.slutt().equals(annen.slutt())) {
            return denne.slutt().isAfter(annen.slutt());
        }
        return senereStart(denne, annen);
    }

    private static boolean senereStart(Periode denne, Periode annen) {
        if (!denne.start().equals(annen.start())) {
            return denne.start().isAfter(annen.start());
        }
        return denne.id().compareTo(annen.id()) > 0;
    }

    private void deltakelse(Deltaker deltaker, List<Periode> perioder, Svar.Bygger svar) {
        Periode senest = null;
        for (Periode periode : perioder) {
            boolean aktiv = !periode.start().isAfter(nyttaarsaften)
                    && (periode.slutt() == null || !periode.slutt().isBefore(nyttaar));
            if (aktiv && (senest == null || senereStart(periode, senest))) {
                senest = periode;
            }
        }
        if (senest == null) {
            return;
        }
        svar.deltok = true;
        svar.deltakersted = sted(deltaker, senest.program());
        svar.utenTiltak = true;
        TreeSet<String> tolv = new TreeSet<>();
        TreeSet<String> fire = new TreeSet<>();
        for (Registrering registrering : gjeldende) {
            if (registrering.type() != Registertype.TILTAK
                    || !eier(registrering).equals(deltaker.deltakerId())) {
                continue;
            }
            Tiltak tiltak = (Tiltak) registrering;
            if (tiltak.ordning() != Ordning.INTRO
                    || tiltak.fraDato() == null
                    || tiltak.fraDato().isAfter(nyttaarsaften)
                    || (tiltak.tilDato() != null && tiltak.tilDato().isBefore(nyttaar))) {
                continue;
            }
            svar.utenTiltak = false;
            Map<String, String> type =
                    oppsett.kodelister().gyldig("tiltakstyper", "kode", tiltak.tiltakstype(), tiltak.fraDato());
            if (type != null) {
                tolv.add(type.get("kategori12"));
                fire.add(type.get("kategori4"));
            }
        }
        svar.kategorier12 = tolv.toString();
        svar.kategorier4 = fire.toString();
    }

    private String sted(Deltaker deltaker, Program program) {
        if (deltaker.skjermet()) {
            return "SKJERMET";
        }
        String kommune = new NaivKommune(oppsett.kodelister(), oppsett.strukturdato())
                .plasser(program.versjon().kommunenummer());
        if (kommune == null) {
            return "REGION_UKJENT";
        }
        if (!kommune.equals("0301")) {
            return kommune;
        }
        for (Map<String, String> bydel : oppsett.kodelister().rader("bydeler")) {
            if (bydel.get("bydelsnummer").equals(program.bydelsnummer())) {
                return "0301/" + program.bydelsnummer();
            }
        }
        return "0301/030199";
    }

    private static String navn(Registrering registrering) {
        return registrering.type() + " " + registrering.versjon().id();
    }

    private static String eier(Registrering registrering) {
        return registrering.versjon().deltakerId();
    }
}

package no.imdi.introresultat.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;

/**
 * Many small random registers put together to one that is written as an extract, with the settings and code lists they
 * were made for written as a home folder, and some rows that cannot be read.
 */
public final class Proveregister {
    private static final Map<String, String> HODER = Map.of(
            "deltaker",
            "deltaker_id;kjonn;fodselsaar;kategori;skjermet",
            "program",
            "program_id;versjon;deltaker_id;kommunenummer;bydelsnummer;start_dato;planlagt_slutt_dato;slutt_dato;"
                    + "avslutningsaarsak;operasjon;registrert;kilde",
            "vedtak",
            "vedtak_id;versjon;deltaker_id;kommunenummer;vedtakstype;vedtaksdato;fra_dato;til_dato;operasjon;"
                    + "registrert;kilde",
            "tiltak",
            "tiltak_id;versjon;deltaker_id;kommunenummer;ordning;tiltakstype;fra_dato;til_dato;operasjon;"
                    + "registrert;kilde");

    private static final int MED_EGEN_DISPENSASJON = 25;

    private final Oppsett oppsett;
    private final List<Smaaregister> delene = new ArrayList<>();
    private final Map<String, List<String>> linjer = new TreeMap<>();
    private final List<String> avviste = new ArrayList<>();

    private Proveregister(Oppsett oppsett) {
        this.oppsett = oppsett;
    }

    /**
     * A register of the whole country.
     *
     * @param antall how many small registers it is made of, one to three participants in each
     */
    public static Proveregister avHeleLandet(int aar, boolean endelig, int antall, long fro) {
        return lag(aar, endelig, antall, fro, Kodelister.PROVE);
    }

    /** A register of a country with few municipalities, for tests whose subject is another than the places. */
    public static Proveregister avEtLiteLand(int aar, boolean endelig, int antall, long fro) {
        return lag(aar, endelig, antall, fro, Kodelister.SMAA);
    }

    private static Proveregister lag(int aar, boolean endelig, int antall, long fro, Kodelister kodelister) {
        Random tilfeldig = new Random(fro);
        Oppsett oppsett = oppsett(tilfeldig, aar, endelig, kodelister);
        Proveregister register = new Proveregister(medDispensasjoner(oppsett, MED_EGEN_DISPENSASJON));
        for (int i = 1; i <= antall; i++) {
            register.delene.add(medNavn("r" + i + "-", TilfeldigRegister.lag(tilfeldig, oppsett)));
        }
        register.skrivLinjer();
        return register;
    }

    /** Settings with a moved deadline, and dispensations of both kinds. */
    private static Oppsett oppsett(Random tilfeldig, int aar, boolean endelig, Kodelister kodelister) {
        while (true) {
            Oppsett oppsett = TilfeldigRegister.oppsett(tilfeldig, aar, endelig, kodelister);
            boolean forKommune =
                    oppsett.dispensasjoner().stream().anyMatch(en -> en.kommunenummer() != null && kanGis(oppsett, en));
            boolean forId = oppsett.dispensasjoner().stream().anyMatch(en -> en.id() != null);
            if (forKommune && forId && !oppsett.frist().equals(LocalDate.of(aar + 1, 2, 28))) {
                return oppsett;
            }
        }
    }

    /**
     * A dispensation for an id becomes one for that id in each of the first small registers. Only what a year's file may hold
     * is kept: a municipality that has been one, and one dispensation for each municipality and each id.
     */
    private static Oppsett medDispensasjoner(Oppsett oppsett, int registre) {
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        Set<String> omfang = new HashSet<>();
        for (Dispensasjon en : oppsett.dispensasjoner()) {
            if (!kanGis(oppsett, en) || !omfang.add(en.kommunenummer() + " " + en.type() + " " + en.id())) {
                continue;
            }
            LocalDate frist = en.frist().isBefore(oppsett.frist()) ? oppsett.frist() : en.frist();
            for (int i = 1; i <= (en.id() == null ? 1 : registre); i++) {
                dispensasjoner.add(new Dispensasjon(
                        en.sak(),
                        en.kommunenummer(),
                        en.type(),
                        en.id() == null ? null : "r" + i + "-" + en.id(),
                        frist,
                        en.godkjentAv(),
                        en.begrunnelse()));
            }
        }
        return new Oppsett(
                oppsett.aar(),
                oppsett.endelig(),
                oppsett.frist(),
                dispensasjoner,
                oppsett.maksProgramtid(),
                oppsett.strukturdato(),
                oppsett.kodelister());
    }

    private static boolean kanGis(Oppsett oppsett, Dispensasjon en) {
        return en.kommunenummer() == null || oppsett.kodelister().kodeverk().harKommune(en.kommunenummer());
    }

    private static Smaaregister medNavn(String foran, Smaaregister register) {
        List<Deltaker> deltakere = register.deltakere().stream()
                .map(en -> new Deltaker(
                        foran + en.deltakerId(), en.kjonn(), en.fodselsaar(), en.kategori(), en.skjermet()))
                .toList();
        List<Registrering> registreringer = new ArrayList<>();
        for (Registrering en : register.alle()) {
            Versjon gammel = en.versjon();
            Versjon versjon = new Versjon(
                    foran + gammel.id(),
                    gammel.versjon(),
                    foran + gammel.deltakerId(),
                    gammel.kommunenummer(),
                    gammel.operasjon(),
                    gammel.registrert(),
                    gammel.kilde());
            registreringer.add(medVersjon(en, versjon));
        }
        return Smaaregister.av(deltakere, registreringer);
    }

    private static Registrering medVersjon(Registrering registrering, Versjon versjon) {
        if (registrering instanceof Program program) {
            return new Program(
                    versjon,
                    program.bydelsnummer(),
                    program.startDato(),
                    program.planlagtSluttDato(),
                    program.sluttDato(),
                    program.avslutningsaarsak());
        }
        if (registrering instanceof Vedtak vedtak) {
            return new Vedtak(versjon, vedtak.vedtakstype(), vedtak.vedtaksdato(), vedtak.fraDato(), vedtak.tilDato());
        }
        Tiltak tiltak = (Tiltak) registrering;
        return new Tiltak(versjon, tiltak.ordning(), tiltak.tiltakstype(), tiltak.fraDato(), tiltak.tilDato());
    }

    // ---- the extract

    private void skrivLinjer() {
        HODER.forEach((fil, hode) -> linjer.put(fil, new ArrayList<>(List.of(hode))));
        for (Smaaregister del : delene) {
            for (Deltaker en : del.deltakere()) {
                legg(
                        "deltaker",
                        en.deltakerId(),
                        en.kjonn(),
                        en.fodselsaar(),
                        en.kategori(),
                        en.skjermet() ? "J" : "N");
            }
            del.program().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "program",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.bydelsnummer(),
                        en.startDato(),
                        en.planlagtSluttDato(),
                        en.sluttDato(),
                        en.avslutningsaarsak(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
            del.vedtak().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "vedtak",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.vedtakstype(),
                        en.vedtaksdato(),
                        en.fraDato(),
                        en.tilDato(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
            del.tiltak().forEach(en -> {
                Versjon v = en.versjon();
                legg(
                        "tiltak",
                        v.id(),
                        v.versjon(),
                        v.deltakerId(),
                        v.kommunenummer(),
                        en.ordning(),
                        en.tiltakstype(),
                        en.fraDato(),
                        en.tilDato(),
                        v.operasjon(),
                        tid(v),
                        v.kilde());
            });
        }
        avvis("deltaker", "D-uten-felt;M;1980");
        avvis("program", "X1;1;r1-D1;0301;;2018-01-01;;;;ANNET_ORD;2018-01-01T00:00:00Z;NIR");
        avvis("vedtak", "X2;1;ukjent-deltaker;0301;TILDELING;2018-01-01;2018-01-01;;NY;2018-01-01T00:00:00Z;NIR");
        avvis("tiltak", "X3;1;r1-D1;0301;INTRO;ARBEID;2018-02-30;;NY;2018-01-01T00:00:00Z;NIR");
        avvis("program", linjer.get("program").get(1));
    }

    private void legg(String fil, Object... felt) {
        linjer.get(fil)
                .add(Arrays.stream(felt)
                        .map(verdi -> verdi == null ? "" : verdi.toString())
                        .collect(Collectors.joining(";")));
    }

    private void avvis(String fil, String linje) {
        linjer.get(fil).add(linje);
        avviste.add(fil + ".csv;" + linjer.get(fil).size() + ";" + linje);
    }

    /** The instant in one of several offsets, as the municipalities' systems write it. */
    private static String tid(Versjon versjon) {
        List<ZoneOffset> offset =
                List.of(ZoneOffset.UTC, ZoneOffset.ofHours(1), ZoneOffset.ofHours(2), ZoneOffset.ofHours(-5));
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                versjon.registrert().atOffset(offset.get(versjon.registrert().getNano() % 3 + versjon.versjon() % 2)));
    }

    /** Writes the extract, taken after everything was registered and every deadline had passed. */
    public Path skrivUttrekk(Path mappe) {
        try {
            Files.createDirectories(mappe);
            List<String> filer = new ArrayList<>();
            for (Map.Entry<String, List<String>> fil : linjer.entrySet()) {
                byte[] bytes = (String.join("\r\n", fil.getValue()) + "\r\n").getBytes(StandardCharsets.UTF_8);
                Files.write(mappe.resolve(fil.getKey() + ".csv"), bytes);
                filer.add("\"" + fil.getKey() + ".csv\": {\"rader\": "
                        + (fil.getValue().size() - 1) + ", \"sha256\": \"" + sha256(bytes) + "\"}");
            }
            Files.writeString(
                    mappe.resolve("uttrekk.json"),
                    "{\"register\": \"NIR\", \"skjema\": 1, \"hentet\": \"" + hentet() + "\", \"filer\": {"
                            + String.join(", ", filer) + "}}");
            return mappe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant hentet() {
        Instant siste = oppsett.frist()
                .plusDays(120)
                .atStartOfDay(ZoneId.of("Europe/Oslo"))
                .toInstant();
        for (Smaaregister del : delene) {
            for (Registrering en : del.alle()) {
                siste = en.versjon().registrert().isAfter(siste) ? en.versjon().registrert() : siste;
            }
        }
        return siste;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- the home folder

    /** Writes the year's settings and the code lists as a home folder that overrides the packaged ones. */
    public void skrivHjem(Path hjem) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("resultataar: ").append(oppsett.aar()).append('\n');
        yaml.append("frist: ").append(oppsett.frist()).append('\n');
        yaml.append("opprinnelig_frist: ").append(oppsett.aar() + 1).append("-02-28\n");
        yaml.append("begrunnelse: Fagsystemene var nede.\n");
        yaml.append("strukturdato: ").append(oppsett.strukturdato()).append('\n');
        yaml.append("maks_programtid: ").append(oppsett.maksProgramtid()).append('\n');
        yaml.append("maks_avviste_rader: ").append(avviste.size()).append('\n');
        yaml.append("dispensasjoner:\n");
        for (Dispensasjon en : oppsett.dispensasjoner()) {
            yaml.append("  - sak: ").append(en.sak()).append('\n');
            if (en.id() == null) {
                yaml.append("    kommunenummer: ").append(en.kommunenummer()).append('\n');
            } else {
                yaml.append("    type: ").append(en.type().ord()).append('\n');
                yaml.append("    id: ").append(en.id()).append('\n');
            }
            yaml.append("    frist: ").append(en.frist()).append('\n');
            yaml.append("    godkjent_av: ").append(en.godkjentAv()).append('\n');
            yaml.append("    begrunnelse: ").append(en.begrunnelse()).append('\n');
        }
        try {
            Path aar = Files.createDirectories(hjem.resolve("config/aar"));
            Files.writeString(aar.resolve(oppsett.aar() + ".yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        skrivKodelister(oppsett.kodelister(), hjem);
    }

    /** Writes the code lists of a country with few municipalities as a home folder that overrides the packaged ones. */
    public static void skrivEtLiteLand(Path hjem) {
        skrivKodelister(Kodelister.SMAA, hjem);
    }

    private static void skrivKodelister(Kodelister kodelister, Path hjem) {
        try {
            Path mappe = Files.createDirectories(hjem.resolve("config/kodelister"));
            for (String liste : List.of("avslutningsaarsaker", "tiltakstyper", "kommuner", "kommuneendringer")) {
                List<Map<String, String>> rader = kodelister.rader(liste);
                List<String> tekst =
                        new ArrayList<>(List.of(String.join(";", rader.get(0).keySet())));
                rader.forEach(rad -> tekst.add(String.join(";", rad.values())));
                Files.write(mappe.resolve(liste + ".csv"), tekst);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- the answers

    /** What every internal file of a run on this register must hold. */
    public NaivTelling fasit() {
        return new NaivTelling(oppsett, delene, avviste);
    }
}

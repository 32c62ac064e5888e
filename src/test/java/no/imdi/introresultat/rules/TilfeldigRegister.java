package no.imdi.introresultat.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;

/**
 * Makes small registers and settings from a seed, nasty on purpose: dates huddle around year ends and leap days,
 * registrations around the cutoffs in several offsets, versions come out of order or at the same instant, ids change
 * owner, and whatever may be absent often is.
 */
final class TilfeldigRegister {
    private static final List<ZoneOffset> FORSKYVNINGER = List.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(1),
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHours(-5),
            ZoneOffset.ofHoursMinutes(5, 30));
    private static final List<LocalTime> KLOKKESLETT = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.parse("23:59:59.999"),
            LocalTime.parse("23:59:59.999999"),
            LocalTime.parse("23:30"),
            LocalTime.parse("22:59:59.999"),
            LocalTime.parse("23:00"),
            LocalTime.parse("22:00"),
            LocalTime.parse("00:30"),
            LocalTime.parse("01:00"),
            LocalTime.NOON);
    private static final List<String> KOMMUNER = List.of(
            "0301", "0301", "0301", "1103", "0720", "5012", "1850", "1507", "1901", "1915", "5055", "1903", "0704",
            "0710", "3003", "5001", "1601", "5401", "5501", "1580", "1508", "1141", "4601", "1201", "2211", "9999",
            "0000");
    private static final List<String> BYDELER =
            List.of("030101", "030117", "030199", "030118", "110301", "1", "030116");
    private static final List<String> AARSAKER = List.of(
            "ARBEID_HELTID",
            "FAGSKOLE",
            "GRUNNSKOLE",
            "SOSIALSTONAD",
            "DOED",
            "UTVANDRET",
            "FEILREGISTRERT",
            "KVALIFISERINGSPROGRAM",
            "UTGAATT",
            "NY_BETYDNING",
            "BLE_UTENFOR",
            "FINNES_IKKE",
            "arbeid_heltid",
            "IKKE_REGISTRERT");
    private static final List<String> TILTAKSTYPER = List.of(
            "NORSKOPPLARING",
            "SPRAAKPRAKSIS",
            "ARBEID",
            "GRUNNSKOLE",
            "ANNET",
            "HELSEFREMMENDE",
            "UTGAATT_KURS",
            "FLYTTET_KURS",
            "FINNES_IKKE",
            "FAG_VGS");

    private final Random tilfeldig;
    private final Oppsett oppsett;
    private final List<Deltaker> deltakere = new ArrayList<>();
    private final List<Registrering> registreringer = new ArrayList<>();

    private TilfeldigRegister(Random tilfeldig, Oppsett oppsett) {
        this.tilfeldig = tilfeldig;
        this.oppsett = oppsett;
    }

    /** Settings of a year: usually the defaults, sometimes a moved deadline, another structure, dispensations. */
    static Oppsett oppsett(Random tilfeldig, int aar, boolean endelig, Kodelister kodelister) {
        LocalDate frist = en(
                tilfeldig,
                List.of(
                        LocalDate.of(aar + 1, 2, 28),
                        LocalDate.of(aar + 1, 2, 28),
                        LocalDate.of(aar + 1, 3, 1).minusDays(1),
                        LocalDate.of(aar + 1, 1, 15),
                        LocalDate.of(aar + 1, 3, 16),
                        LocalDate.of(aar + 1, 3, 28),
                        LocalDate.of(aar + 1, 6, 30)));
        List<Dispensasjon> dispensasjoner = new ArrayList<>();
        int antall = tilfeldig.nextInt(4);
        for (int i = 0; i < antall; i++) {
            LocalDate sin = frist.plusDays(tilfeldig.nextInt(90) - 10L);
            if (tilfeldig.nextBoolean()) {
                dispensasjoner.add(new Dispensasjon(
                        "SAK-" + i, en(tilfeldig, KOMMUNER), null, null, sin, "leder", "fagsystem nede"));
            } else {
                Registertype type = en(tilfeldig, List.of(Registertype.values()));
                String id = type.name().charAt(0) + "" + (1 + tilfeldig.nextInt(3));
                dispensasjoner.add(new Dispensasjon("SAK-" + i, null, type, id, sin, "leder", "feil i NIR"));
            }
        }
        Period maks = en(
                tilfeldig,
                List.of(
                        Period.ofYears(3),
                        Period.ofYears(3),
                        Period.ofYears(3),
                        Period.ofYears(2),
                        Period.of(3, 6, 0)));
        LocalDate strukturdato = en(
                tilfeldig,
                List.of(
                        LocalDate.of(aar, 12, 31),
                        LocalDate.of(aar, 12, 31),
                        LocalDate.of(aar, 1, 1),
                        LocalDate.of(aar + 1, 1, 1)));
        return new Oppsett(aar, endelig, frist, dispensasjoner, maks, strukturdato, kodelister);
    }

    /** One to three participants with a handful of registrations that may pass between them. */
    static Smaaregister lag(Random tilfeldig, Oppsett oppsett) {
        TilfeldigRegister register = new TilfeldigRegister(tilfeldig, oppsett);
        register.fyll();
        return Smaaregister.av(register.deltakere, register.registreringer);
    }

    private void fyll() {
        int personer = 1 + tilfeldig.nextInt(3);
        for (int i = 1; i <= personer; i++) {
            deltakere.add(new Deltaker(
                    "D" + i,
                    en(List.of(Kjonn.values())),
                    1950 + tilfeldig.nextInt(50),
                    en(List.of(Deltakerkategori.values())),
                    tilfeldig.nextInt(8) == 0));
        }
        for (Registertype type : Registertype.values()) {
            int antall = type == Registertype.PROGRAM ? 1 + tilfeldig.nextInt(4) : tilfeldig.nextInt(4);
            for (int i = 1; i <= antall; i++) {
                versjoner(type, type.name().charAt(0) + "" + (tilfeldig.nextInt(9) == 0 ? "a" + i : i));
            }
        }
        Collections.shuffle(registreringer, tilfeldig);
    }

    private void versjoner(Registertype type, String id) {
        String eier = en(deltakere).deltakerId();
        String kommune = mulig(KOMMUNER, 12);
        Instant forrige = tidspunkt();
        int antall = 1 + (tilfeldig.nextInt(2) == 0 ? 0 : tilfeldig.nextInt(4));
        int nummer = 0;
        for (int i = 1; i <= antall; i++) {
            nummer += tilfeldig.nextInt(10) == 0 ? 2 : 1;
            eier = tilfeldig.nextInt(12) == 0 ? en(deltakere).deltakerId() : eier;
            kommune = tilfeldig.nextInt(6) == 0 ? mulig(KOMMUNER, 12) : kommune;
            forrige = tilfeldig.nextInt(4) == 0 ? forrige : tidspunkt();
            Operasjon operasjon = tilfeldig.nextInt(6) == 0 ? Operasjon.SLETTET : en(List.of(Operasjon.values()));
            Versjon versjon = new Versjon(id, nummer, eier, kommune, operasjon, forrige, en(List.of(Kilde.values())));
            registreringer.add(innhold(type, versjon));
        }
    }

    private Registrering innhold(Registertype type, Versjon versjon) {
        if (type == Registertype.PROGRAM) {
            LocalDate start = tilfeldig.nextInt(15) == 0 ? null : programstart();
            LocalDate slutt = tilfeldig.nextInt(5) < 2 ? null : dag();
            return new Program(
                    versjon,
                    mulig(BYDELER, 4),
                    start,
                    tilfeldig.nextInt(5) < 3 ? null : dag(),
                    slutt,
                    mulig(AARSAKER, 5));
        }
        if (type == Registertype.VEDTAK) {
            LocalDate fra = tilfeldig.nextInt(12) == 0 ? null : permisjonsdag();
            LocalDate til = fra == null || tilfeldig.nextInt(12) == 0
                    ? null
                    : fra.plusDays(tilfeldig.nextInt(10) == 0 ? -5 : tilfeldig.nextInt(200));
            Vedtakstype vedtakstype =
                    tilfeldig.nextInt(4) == 0 ? en(List.of(Vedtakstype.values())) : Vedtakstype.PERMISJON;
            return new Vedtak(versjon, vedtakstype, fra, fra, til);
        }
        return new Tiltak(
                versjon,
                tilfeldig.nextInt(4) == 0 ? Ordning.NORSK : Ordning.INTRO,
                mulig(TILTAKSTYPER, 12),
                tilfeldig.nextInt(12) == 0 ? null : dag(),
                tilfeldig.nextInt(3) == 0 ? null : dag());
    }

    /** A start after the year, on any day, or so that the maximum time (and some leave) ends near a year's end. */
    private LocalDate programstart() {
        switch (tilfeldig.nextInt(8)) {
            case 0:
                return LocalDate.of(oppsett.aar() + 1, 1, 1).plusDays(tilfeldig.nextInt(60));
            case 1:
            case 2:
                return dag();
            default:
                return startNaerMaksimalTid();
        }
    }

    private LocalDate startNaerMaksimalTid() {
        LocalDate grense = LocalDate.of(oppsett.aar() - tilfeldig.nextInt(2), 12, 31);
        return grense.minus(oppsett.maksProgramtid())
                .minusDays(tilfeldig.nextInt(3) == 0 ? tilfeldig.nextInt(200) : tilfeldig.nextInt(4) - 2L);
    }

    private LocalDate permisjonsdag() {
        return LocalDate.of(oppsett.aar() - 3, 1, 1).plusDays(tilfeldig.nextInt(1200) - 60L);
    }

    /** A day near a year's end or a leap day, or any day of eight years. */
    private LocalDate dag() {
        int aar = oppsett.aar() - tilfeldig.nextInt(4) + tilfeldig.nextInt(3);
        switch (tilfeldig.nextInt(8)) {
            case 0:
                return LocalDate.of(aar, 12, 31);
            case 1:
                return LocalDate.of(aar, 1, 1);
            case 2:
                return LocalDate.of(aar, 3, 1).minusDays(tilfeldig.nextInt(3));
            case 3:
                return LocalDate.of(oppsett.aar(), 12, 31).plusDays(tilfeldig.nextInt(5) - 2L);
            case 4:
                return LocalDate.of(oppsett.aar(), 1, 1).plusDays(tilfeldig.nextInt(5) - 2L);
            case 5:
            case 6:
                return LocalDate.of(oppsett.aar(), 1, 1).plusDays(tilfeldig.nextInt(365));
            default:
                return LocalDate.of(aar, 1, 1).plusDays(tilfeldig.nextInt(365));
        }
    }

    /** An instant near one of the cutoffs, written in some offset; or well before; or well after. */
    private Instant tidspunkt() {
        List<LocalDate> frister = new ArrayList<>();
        frister.add(oppsett.frist());
        oppsett.dispensasjoner().forEach(dispensasjon -> frister.add(dispensasjon.frist()));
        LocalDate dag;
        switch (tilfeldig.nextInt(6)) {
            case 0:
                dag = dag();
                break;
            case 1:
                dag = oppsett.frist().minusDays(tilfeldig.nextInt(400));
                break;
            default:
                dag = en(frister).plusDays(tilfeldig.nextInt(3) - 1L);
        }
        return OffsetDateTime.of(LocalDateTime.of(dag, en(KLOKKESLETT)), en(FORSKYVNINGER))
                .toInstant();
    }

    private String mulig(List<String> valg, int enAv) {
        return tilfeldig.nextInt(enAv) == 0 ? null : en(valg);
    }

    private <T> T en(List<T> valg) {
        return en(tilfeldig, valg);
    }

    private static <T> T en(Random tilfeldig, List<T> valg) {
        return valg.get(tilfeldig.nextInt(valg.size()));
    }
}

package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** From a case's rows to the register and the settings they describe; the columns are explained in regler/README.md. */
final class Regelregister {
    /** The columns that may stand before the answers. */
    static final Set<String> KOLONNER = Set.of(
            "tilfelle",
            "registrering",
            "id",
            "versjon",
            "operasjon",
            "deltaker",
            "registrert",
            "kommune",
            "bydel",
            "start",
            "planlagt slutt",
            "slutt",
            "årsak",
            "type",
            "ordning",
            "fra",
            "til",
            "skjermet",
            "resultatår",
            "kjøring",
            "frist",
            "programtid",
            "dispensasjon");

    private static final String INGEN = "–";

    private final Regeltabell.Tilfelle tilfelle;

    Regelregister(Regeltabell.Tilfelle tilfelle) {
        this.tilfelle = tilfelle;
    }

    /** What the rules say of participant D1. */
    Deltakerresultat beregn() {
        Map<String, String> forste = tilfelle.forste();
        Deltaker deltaker = new Deltaker(
                "D1",
                Kjonn.K,
                1990,
                Deltakerkategori.RETT_OG_PLIKT,
                celle(forste, "skjermet", "nei").equals("ja"));
        Smaaregister register = Smaaregister.av(List.of(deltaker), registreringer());
        return new Deltakerberegning(oppsett(forste).regelverk(), List.of()).beregn(register.mappe(deltaker));
    }

    private static Oppsett oppsett(Map<String, String> rad) {
        int aar = Integer.parseInt(celle(rad, "resultatår", "2018"));
        Oppsett normalt = Oppsett.normalt(aar, Kodelister.PROSJEKTETS);
        return new Oppsett(
                aar,
                celle(rad, "kjøring", "endelig").equals("endelig"),
                LocalDate.parse(celle(rad, "frist", normalt.frist().toString())),
                dispensasjoner(celle(rad, "dispensasjon", "")),
                Period.parse(celle(rad, "programtid", "P3Y")),
                normalt.strukturdato(),
                Kodelister.PROSJEKTETS);
    }

    private static List<Dispensasjon> dispensasjoner(String tekst) {
        if (tekst.isEmpty()) {
            return List.of();
        }
        String[] ord = tekst.split(" ");
        LocalDate frist = LocalDate.parse(ord[ord.length - 1]);
        return List.of(
                ord.length == 3
                        ? new Dispensasjon("SAK", ord[0], null, null, frist, "leder", "eksempel")
                        : new Dispensasjon("SAK", null, type(ord[0]), ord[1], frist, "leder", "eksempel"));
    }

    private List<Registrering> registreringer() {
        List<Registrering> registreringer = new ArrayList<>();
        for (Map<String, String> rad : tilfelle.rader()) {
            Registertype type = type(celle(rad, "registrering", "program"));
            long nummer =
                    1 + registreringer.stream().filter(en -> en.type() == type).count();
            Versjon versjon = new Versjon(
                    celle(rad, "id", type.name().charAt(0) + "" + nummer),
                    Integer.parseInt(celle(rad, "versjon", "1")),
                    celle(rad, "deltaker", "D1"),
                    celle(rad, "kommune", "1103").replace(INGEN, "").isEmpty() ? null : celle(rad, "kommune", "1103"),
                    Operasjon.valueOf(celle(rad, "operasjon", "NY")),
                    OffsetDateTime.parse(celle(rad, "registrert", "2013-06-01T12:00:00+02:00"))
                            .toInstant(),
                    Kilde.NIR);
            registreringer.add(registrering(type, versjon, rad));
        }
        return registreringer;
    }

    private static Registrering registrering(Registertype type, Versjon versjon, Map<String, String> rad) {
        if (type == Registertype.PROGRAM) {
            return new Program(
                    versjon,
                    celle(rad, "bydel", null),
                    dag(rad, "start"),
                    dag(rad, "planlagt slutt"),
                    dag(rad, "slutt"),
                    celle(rad, "årsak", null));
        }
        LocalDate fra = dag(rad, "fra");
        if (type == Registertype.VEDTAK) {
            Vedtakstype vedtakstype = Vedtakstype.valueOf(celle(rad, "type", null));
            return new Vedtak(versjon, vedtakstype, fra, fra, dag(rad, "til"));
        }
        Ordning ordning = Ordning.valueOf(celle(rad, "ordning", "INTRO"));
        return new Tiltak(versjon, ordning, celle(rad, "type", null), fra, dag(rad, "til"));
    }

    private static Registertype type(String ord) {
        return Registertype.valueOf(ord.toUpperCase(Locale.ROOT));
    }

    private static LocalDate dag(Map<String, String> rad, String kolonne) {
        String celle = celle(rad, kolonne, null);
        return celle == null ? null : LocalDate.parse(celle);
    }

    private static String celle(Map<String, String> rad, String kolonne, String ellers) {
        String celle = rad.getOrDefault(kolonne, "");
        return celle.isEmpty() ? ellers : celle;
    }
}

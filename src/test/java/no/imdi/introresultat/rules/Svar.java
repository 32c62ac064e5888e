package no.imdi.introresultat.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is compared between the rules and the naive calculation, in plain text and numbers. */
record Svar(
        String deltakerId,
        String utfall,
        String aarsak,
        String aarsak8,
        String aarsak3,
        String programId,
        LocalDate slutt,
        boolean automatisk,
        String grunnlagssted,
        boolean deltok,
        String deltakersted,
        boolean utenTiltak,
        String kategorier12,
        String kategorier4,
        List<String> utelatte,
        Map<String, Integer> regnskap) {

    /** The program's own result in the same words. */
    static Svar av(Deltakerresultat resultat) {
        Bygger svar = new Bygger(resultat.deltaker().deltakerId());
        svar.utfall = resultat.utfall().name();
        Grunnlagsplass plass = resultat.grunnlag();
        if (plass != null) {
            svar.aarsak = plass.aarsak().kode();
            svar.aarsak8 = plass.aarsak().aarsak8();
            svar.aarsak3 = plass.aarsak().aarsak3();
            svar.programId = plass.programId();
            svar.slutt = plass.sluttDato();
            svar.automatisk = plass.automatisk();
            svar.grunnlagssted = sted(plass.sted());
        }
        Deltakelse deltakelse = resultat.deltakelse();
        if (deltakelse != null) {
            svar.deltok = true;
            svar.deltakersted = sted(deltakelse.sted());
            svar.utenTiltak = deltakelse.utenTiltak();
            svar.kategorier12 = deltakelse.kategorier12().toString();
            svar.kategorier4 = deltakelse.kategorier4().toString();
        }
        svar.utelatte = resultat.tilstand().utelatte().stream()
                .map(utelatt -> utelatt.registrering().type()
                        + " " + utelatt.registrering().versjon().id()
                        + " v" + utelatt.registrering().versjon().versjon()
                        + " frist " + utelatt.frist().dato()
                        + " sak " + utelatt.frist().sak())
                .sorted()
                .toList();
        Map<String, Integer> regnskap = new TreeMap<>();
        resultat.tilstand()
                .regnskap()
                .forEach((type, antall) -> antall.forEach((status, rader) -> {
                    if (rader > 0) {
                        regnskap.put(type + " " + status, rader);
                    }
                }));
        svar.regnskap = regnskap;
        return svar.ferdig();
    }

    /** A place as the naive calculation writes it: a number, Oslo with its district, or why there is none. */
    static String sted(Sted sted) {
        if (sted.utenSted() != null) {
            if (sted.kommunenummer() != null || sted.bydelsnummer() != null) {
                return "both a place and none: " + sted;
            }
            return sted.utenSted().name();
        }
        return sted.bydelsnummer() == null ? sted.kommunenummer() : sted.kommunenummer() + "/" + sted.bydelsnummer();
    }

    /** Gathers an answer field by field. */
    static final class Bygger {
        final String deltakerId;
        String utfall;
        String aarsak;
        String aarsak8;
        String aarsak3;
        String programId;
        LocalDate slutt;
        boolean automatisk;
        String grunnlagssted;
        boolean deltok;
        String deltakersted;
        boolean utenTiltak;
        String kategorier12;
        String kategorier4;
        List<String> utelatte = List.of();
        Map<String, Integer> regnskap = Map.of();

        Bygger(String deltakerId) {
            this.deltakerId = deltakerId;
        }

        Svar ferdig() {
            return new Svar(
                    deltakerId,
                    utfall,
                    aarsak,
                    aarsak8,
                    aarsak3,
                    programId,
                    slutt,
                    automatisk,
                    grunnlagssted,
                    deltok,
                    deltakersted,
                    utenTiltak,
                    kategorier12,
                    kategorier4,
                    utelatte,
                    regnskap);
        }
    }
}

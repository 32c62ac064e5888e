package no.imdi.introresultat.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;

/** One participant told in a few words, for tests that are about one thing: what is not said is ordinary. */
final class Eksempel {
    private static final Instant I_TIDE = Instant.parse("2014-06-01T10:00:00Z");

    private Oppsett oppsett = Oppsett.normalt(2018, Kodelister.PROVE);
    private boolean skjermet;
    private final List<Registrering> registreringer = new ArrayList<>();

    /** An ordinary participant in the final run of 2018. */
    static Eksempel deltaker() {
        return new Eksempel();
    }

    /** Other settings than the final run of 2018. */
    Eksempel med(Oppsett annet) {
        oppsett = annet;
        return this;
    }

    /** The final run of another year. */
    Eksempel iAar(int aar) {
        return med(Oppsett.normalt(aar, Kodelister.PROVE));
    }

    /** Shields the participant's identity. */
    Eksempel skjermet() {
        skjermet = true;
        return this;
    }

    /** A programme in Stavanger with a registered end and reason; null or empty stands for absent. */
    Eksempel program(String id, String start, String slutt, String aarsak) {
        return program(id, "1103", null, start, null, slutt, aarsak);
    }

    /** A programme with everything that decides. */
    Eksempel program(
            String id, String kommune, String bydel, String start, String planlagt, String slutt, String aarsak) {
        return registrer(new Program(
                versjon(id, 1, kommune, Operasjon.NY, I_TIDE), bydel, dag(start), dag(planlagt), dag(slutt), aarsak));
    }

    /** A version of a programme that lasted from 1 February 2017 until the given day of 2018. */
    Eksempel programversjon(String id, int versjon, Operasjon operasjon, String slutt, String registrert) {
        Versjon hode = versjon(
                id, versjon, "1103", operasjon, OffsetDateTime.parse(registrert).toInstant());
        return registrer(new Program(hode, null, dag("2017-02-01"), null, dag(slutt), "ARBEID_HELTID"));
    }

    /** A leave. */
    Eksempel permisjon(String id, String fra, String til) {
        return registrer(new Vedtak(
                versjon(id, 1, "1103", Operasjon.NY, I_TIDE), Vedtakstype.PERMISJON, dag(fra), dag(fra), dag(til)));
    }

    /** A measure. */
    Eksempel tiltak(String id, Ordning ordning, String type, String fra, String til) {
        return registrer(new Tiltak(versjon(id, 1, "1103", Operasjon.NY, I_TIDE), ordning, type, dag(fra), dag(til)));
    }

    /** A version that moves a programme to someone else. */
    Eksempel flyttet(String id, int versjon, String til, String registrert) {
        Versjon hode = new Versjon(
                id,
                versjon,
                til,
                "0301",
                Operasjon.ENDRET,
                OffsetDateTime.parse(registrert).toInstant(),
                Kilde.NIR);
        return registrer(new Program(hode, null, dag("2017-02-01"), null, dag("2018-06-30"), "ARBEID_HELTID"));
    }

    /** What the rules say. */
    Deltakerresultat beregn() {
        return new Deltakerberegning(oppsett.regelverk(), List.of()).beregn(mappe());
    }

    /** What they would have said with the late registrations; empty when the same. */
    Optional<Deltakerresultat> medForSene() {
        return new Konsekvensberegning(oppsett.regelverk()).medForSene(mappe(), beregn());
    }

    /** Why they say so. */
    Forklaring forklar() {
        return Forklaring.av(mappe(), oppsett.regelverk());
    }

    /** What NIR has of them, municipality by municipality. */
    List<Nirdeltaker> iNir() {
        return Nirdeltaker.av(mappe(), oppsett.regelverk());
    }

    private Deltakermappe mappe() {
        Deltaker deltaker = new Deltaker("D1", Kjonn.K, 1990, Deltakerkategori.RETT_OG_PLIKT, skjermet);
        return Smaaregister.av(List.of(deltaker), registreringer).mappe(deltaker);
    }

    private Eksempel registrer(Registrering registrering) {
        registreringer.add(registrering);
        return this;
    }

    private static Versjon versjon(String id, int versjon, String kommune, Operasjon operasjon, Instant registrert) {
        return new Versjon(id, versjon, "D1", kommune, operasjon, registrert, Kilde.NIR);
    }

    private static LocalDate dag(String dag) {
        return dag == null ? null : LocalDate.parse(dag);
    }
}

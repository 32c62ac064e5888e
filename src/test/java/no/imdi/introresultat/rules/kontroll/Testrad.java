package no.imdi.introresultat.rules.kontroll;

import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.register.Versjon;
import no.imdi.introresultat.rules.Registreringsfrist;

/** One version as a test needs it: everything has a harmless value until the test says otherwise. */
final class Testrad {
    private final Slag slag;
    private final String id;
    private int versjon = 1;
    private String deltakerId = Testmappe.DELTAKER;
    private String kommunenummer = "0301";
    private Operasjon operasjon = Operasjon.NY;
    private Instant registrert = klokkenTolv("2018-01-15");
    private LocalDate fra;
    private LocalDate til;
    private LocalDate planlagt;
    private LocalDate vedtaksdato;
    private String kode;
    private Ordning ordning = Ordning.INTRO;

    private enum Slag {
        PROGRAM,
        VEDTAK,
        TILTAK
    }

    private Testrad(Slag slag, String id) {
        this.slag = slag;
        this.id = id;
    }

    static Testrad program(String id) {
        return new Testrad(Slag.PROGRAM, id);
    }

    static Testrad vedtak(String id, Vedtakstype type) {
        return new Testrad(Slag.VEDTAK, id).kode(type.name());
    }

    static Testrad tiltak(String id) {
        return new Testrad(Slag.TILTAK, id).kode("ARBEIDSTRENING");
    }

    static Testrad norsktiltak(String id) {
        Testrad rad = tiltak(id).kode("NORSKOPPLARING");
        rad.ordning = Ordning.NORSK;
        return rad;
    }

    Testrad versjon(int nummer) {
        versjon = nummer;
        operasjon = nummer == 1 ? Operasjon.NY : Operasjon.ENDRET;
        return this;
    }

    Testrad slettet() {
        operasjon = Operasjon.SLETTET;
        return this;
    }

    Testrad deltaker(String annen) {
        deltakerId = annen;
        return this;
    }

    Testrad kommune(String nummer) {
        kommunenummer = nummer;
        return this;
    }

    Testrad registrert(String dag) {
        registrert = klokkenTolv(dag);
        return this;
    }

    Testrad registrertTidspunkt(String tidspunkt) {
        registrert = Instant.parse(tidspunkt);
        return this;
    }

    Testrad fra(String dag) {
        fra = LocalDate.parse(dag);
        return this;
    }

    Testrad til(String dag) {
        til = LocalDate.parse(dag);
        return this;
    }

    Testrad planlagt(String dag) {
        planlagt = LocalDate.parse(dag);
        return this;
    }

    Testrad vedtaksdato(String dag) {
        vedtaksdato = LocalDate.parse(dag);
        return this;
    }

    Testrad kode(String ny) {
        kode = ny;
        return this;
    }

    Registrering registrering() {
        Versjon felles = new Versjon(id, versjon, deltakerId, kommunenummer, operasjon, registrert, Kilde.NIR);
        return switch (slag) {
            case PROGRAM -> new Program(felles, null, fra, planlagt, til, kode);
            case VEDTAK -> new Vedtak(felles, Vedtakstype.valueOf(kode), vedtaksdato, fra, til);
            case TILTAK -> new Tiltak(felles, ordning, kode, fra, til);
        };
    }

    private static Instant klokkenTolv(String dag) {
        return LocalDate.parse(dag)
                .atTime(12, 0)
                .atZone(Registreringsfrist.NORGE)
                .toInstant();
    }
}

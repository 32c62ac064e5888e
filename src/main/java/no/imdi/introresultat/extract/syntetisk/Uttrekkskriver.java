package no.imdi.introresultat.extract.syntetisk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;

/** Writes participants into the files of an extract (contract section 1), leaving out what was registered too late for it. */
final class Uttrekkskriver implements Closeable {
    private final Path mappe;
    private final Instant avkutting;
    private final Csvfil deltakere;
    private final Csvfil program;
    private final Csvfil vedtak;
    private final Csvfil tiltak;

    /**
     * @param mappe an existing folder
     * @param avkutting versions registered at or after this are left out
     */
    Uttrekkskriver(Path mappe, Instant avkutting) throws IOException {
        this.mappe = mappe;
        this.avkutting = avkutting;
        deltakere = fil("deltaker.csv", "deltaker_id;kjonn;fodselsaar;kategori;skjermet");
        program = fil(
                "program.csv",
                "program_id;versjon;deltaker_id;kommunenummer;bydelsnummer;start_dato;planlagt_slutt_dato;slutt_dato;"
                        + "avslutningsaarsak;operasjon;registrert;kilde");
        vedtak = fil(
                "vedtak.csv",
                "vedtak_id;versjon;deltaker_id;kommunenummer;vedtakstype;vedtaksdato;fra_dato;til_dato;operasjon;"
                        + "registrert;kilde");
        tiltak = fil(
                "tiltak.csv",
                "tiltak_id;versjon;deltaker_id;kommunenummer;ordning;tiltakstype;fra_dato;til_dato;operasjon;"
                        + "registrert;kilde");
    }

    /** Writes a participant; one of whom nothing had been registered yet is left out whole. */
    void skriv(Deltakermappe mappe) throws IOException {
        long foer = registreringer();
        for (Program ett : mappe.program()) {
            skriv(ett);
        }
        for (Vedtak ett : mappe.vedtak()) {
            skriv(ett);
        }
        for (Tiltak ett : mappe.tiltak()) {
            skriv(ett);
        }
        if (registreringer() > foer) {
            skriv(mappe.deltaker());
        }
    }

    /** Closes the files and writes {@code uttrekk.json} beside them. */
    Generertuttrekk avslutt(Instant hentet) throws IOException {
        close();
        StringBuilder json = new StringBuilder("{\"register\": \"NIR\", \"skjema\": 1, \"hentet\": \"");
        Csvfil.tidspunkt(hentet, json);
        json.append("\",\n \"filer\": {");
        innslag(json, "deltaker.csv", deltakere).append(",\n           ");
        innslag(json, "program.csv", program).append(",\n           ");
        innslag(json, "vedtak.csv", vedtak).append(",\n           ");
        innslag(json, "tiltak.csv", tiltak).append("}}\n");
        Files.writeString(mappe.resolve("uttrekk.json"), json);
        return new Generertuttrekk(deltakere.rader(), program.rader(), vedtak.rader(), tiltak.rader());
    }

    @Override
    public void close() throws IOException {
        deltakere.close();
        program.close();
        vedtak.close();
        tiltak.close();
    }

    private void skriv(Deltaker deltaker) throws IOException {
        deltakere
                .felt(deltaker.deltakerId())
                .felt(deltaker.kjonn().name())
                .felt(deltaker.fodselsaar())
                .felt(deltaker.kategori().name())
                .felt(deltaker.skjermet() ? "J" : "N")
                .rad();
    }

    private void skriv(Program ett) throws IOException {
        if (medI(ett.versjon())) {
            hode(program, ett.versjon())
                    .felt(ett.bydelsnummer())
                    .felt(ett.startDato())
                    .felt(ett.planlagtSluttDato())
                    .felt(ett.sluttDato())
                    .felt(ett.avslutningsaarsak());
            hale(program, ett.versjon());
        }
    }

    private void skriv(Vedtak ett) throws IOException {
        if (medI(ett.versjon())) {
            hode(vedtak, ett.versjon())
                    .felt(ett.vedtakstype().name())
                    .felt(ett.vedtaksdato())
                    .felt(ett.fraDato())
                    .felt(ett.tilDato());
            hale(vedtak, ett.versjon());
        }
    }

    private void skriv(Tiltak ett) throws IOException {
        if (medI(ett.versjon())) {
            hode(tiltak, ett.versjon())
                    .felt(ett.ordning().name())
                    .felt(ett.tiltakstype())
                    .felt(ett.fraDato())
                    .felt(ett.tilDato());
            hale(tiltak, ett.versjon());
        }
    }

    private boolean medI(Versjon versjon) {
        return versjon.registrert().isBefore(avkutting);
    }

    private long registreringer() {
        return program.rader() + vedtak.rader() + tiltak.rader();
    }

    private Csvfil fil(String navn, String kolonner) throws IOException {
        return new Csvfil(mappe.resolve(navn), kolonner);
    }

    private static Csvfil hode(Csvfil fil, Versjon versjon) {
        return fil.felt(versjon.id())
                .felt(versjon.versjon())
                .felt(versjon.deltakerId())
                .felt(versjon.kommunenummer());
    }

    private static void hale(Csvfil fil, Versjon versjon) throws IOException {
        fil.felt(versjon.operasjon().name())
                .felt(versjon.registrert())
                .felt(versjon.kilde().name())
                .rad();
    }

    private static StringBuilder innslag(StringBuilder json, String navn, Csvfil fil) {
        return json.append('"')
                .append(navn)
                .append("\": {\"rader\": ")
                .append(fil.rader())
                .append(", \"sha256\": \"")
                .append(fil.sha256())
                .append("\"}");
    }
}

package no.imdi.introresultat.publication.kvalitet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.publication.Eksempel;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Regnskap;
import no.imdi.introresultat.publication.Regnskap.Deltakerregnskap;
import no.imdi.introresultat.publication.Regnskap.Filregnskap;
import no.imdi.introresultat.publication.Regnskap.Tabellregnskap;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Avvisning;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kildetall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Kontrollfunn;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Nokkeltall;
import no.imdi.introresultat.publication.kvalitet.Kvalitetsrapport.Registreringsdag;
import no.imdi.introresultat.register.Kilde;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Kontrollandel;

/** A quality report of the small country. */
public final class Kvalitetseksempel {
    static final Nokkeltall IFJOR = new Nokkeltall(2000, 100, 1000, 400, 50, 80, 7, Optional.empty(), Optional.empty());

    private Kvalitetseksempel() {}

    /** With or without a run for the year before. */
    public static Kvalitetsrapport rapport(Optional<Nokkeltall> ifjor) {
        return new Kvalitetsrapport(
                opplysninger(),
                Eksempel.tall(),
                new Regnskap(
                        Map.of("program.csv", new Filregnskap(12345, 1, 12000, 300, 4, 40)),
                        new Deltakerregnskap(2430, 0, 1418, Map.of("ikke_avsluttet", 1012L)),
                        Map.of("intro_deltakere", new Tabellregnskap(2424, 3, 1, 2428))),
                List.of(new Avvisning("program.csv", "UKJENT_DELTAKER", 1)),
                List.of(
                        funn("MANGLER_TILTAK", Map.of("03", 1500L, "20", 2L), 0, 36, Optional.of(100L)),
                        funn("UKJENT_DELTAKER", Map.of(), 1, 1, Optional.empty())),
                Map.of("0301", 70, "2011", 1),
                new Nokkeltall(2428, 72, 1418, 608, 73, 71, 40, Optional.of(14775L), Optional.of(1L)),
                ifjor,
                LocalDate.of(2019, 1, 19)
                        .datesUntil(LocalDate.of(2019, 3, 2))
                        .map(dag -> new Registreringsdag(dag, dag.getDayOfMonth() * 3, dag.getDayOfMonth()))
                        .toList(),
                List.of(
                        new Kildetall(Registertype.PROGRAM, Kilde.NIR, 3000, 10, 12),
                        new Kildetall(Registertype.PROGRAM, Kilde.FAGSYSTEM, 9000, 30, 90)));
    }

    private static Publiseringsopplysninger opplysninger() {
        return Eksempel.opplysninger(false);
    }

    private static Kontrollfunn funn(
            String kode, Map<String, Long> perFylke, long uten, long deltakere, Optional<Long> ifjor) {
        return new Kontrollfunn(
                Kontrollfinner.finn().medKode(kode).orElseThrow(),
                Alvorlighet.FEIL,
                perFylke,
                uten,
                new Kontrollandel(deltakere, 2428),
                ifjor.map(antall -> new Kontrollandel(antall, 2000)));
    }
}

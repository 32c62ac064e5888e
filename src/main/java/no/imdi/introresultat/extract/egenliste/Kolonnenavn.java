package no.imdi.introresultat.extract.egenliste;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Programopplysning;

/** The columns that are looked for, under the names that municipalities and their systems give them. */
enum Kolonnenavn {
    DELTAKER(
            null,
            "Deltakernummer",
            Set.of(
                    "deltaker",
                    "deltakar",
                    "deltakernummer",
                    "deltakarnummer",
                    "deltakernr",
                    "deltakarnr",
                    "deltakerid",
                    "deltakersnirnummer",
                    "nirnummer",
                    "nirnr",
                    "nirid",
                    "participant",
                    "participantid",
                    "participantnumber")),
    START(
            Programopplysning.START,
            "Startdato",
            Set.of(
                    "start",
                    "startdato",
                    "startet",
                    "startetdato",
                    "oppstart",
                    "oppstartsdato",
                    "oppstartdato",
                    "begynte",
                    "programstart",
                    "startdatoprogram",
                    "startprogram",
                    "startintroduksjonsprogram",
                    "fra",
                    "fradato",
                    "startdate")),
    SLUTT(
            Programopplysning.SLUTT,
            "Sluttdato",
            Set.of(
                    "slutt",
                    "sluttdato",
                    "sluttet",
                    "avsluttet",
                    "avslutta",
                    "avsluttetdato",
                    "avslutningsdato",
                    "avslutning",
                    "programslutt",
                    "sluttdatoprogram",
                    "sluttprogram",
                    "til",
                    "tildato",
                    "end",
                    "enddate")),
    AARSAK(
            Programopplysning.AARSAK,
            "Avslutningsårsak",
            Set.of(
                    "arsak",
                    "arsakskode",
                    "avslutningsarsak",
                    "sluttarsak",
                    "arsaktilavslutning",
                    "avslutningsgrunn",
                    "sluttgrunn",
                    "grunn",
                    "reason")),
    TILTAK(
            Programopplysning.TILTAK,
            "Tiltak",
            Set.of("tiltak", "tiltakstype", "tiltakstyper", "tiltaksliste", "innhold", "measure", "measures"));

    private final Programopplysning opplysning;
    private final String navn;
    private final Set<String> skrivematene;

    Kolonnenavn(Programopplysning opplysning, String navn, Set<String> skrivematene) {
        this.opplysning = opplysning;
        this.navn = navn;
        this.skrivematene = skrivematene;
    }

    /** The column under a name; empty when it is none of them. */
    static Optional<Kolonnenavn> av(String tekst) {
        String ord = Likskrift.av(tekst);
        return Stream.of(values())
                .filter(kolonne -> kolonne.skrivematene.contains(ord))
                .findFirst();
    }

    /** What it tells of a programme; empty for whose it is. */
    Optional<Programopplysning> opplysning() {
        return Optional.ofNullable(opplysning);
    }

    /** Its name in messages. */
    String navn() {
        return navn;
    }
}

package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import no.imdi.introresultat.publication.AvvisteRaderFil.AvvistRad;
import no.imdi.introresultat.publication.Grunnlagsfil.Grunnlagsrad;
import no.imdi.introresultat.publication.UtelatteRegistreringerFil.UtelattRad;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import org.junit.jupiter.api.Test;

class InterneFilerTest {
    private final StringBuilder ut = new StringBuilder();

    @Test
    void aParticipantInTheBaseHasEveryFieldAndOneOutsideHasThree() throws IOException {
        Grunnlagsfil.skrivHode(ut);
        Grunnlagsfil.skriv(
                ut,
                new Grunnlagsrad(
                        "D-1",
                        "I_GRUNNLAG",
                        "0301",
                        "030101",
                        "K",
                        "ARBEID_HELTID",
                        "arbeid",
                        "arbutd",
                        "P-1",
                        LocalDate.of(2018, 6, 30),
                        false));
        Grunnlagsfil.skriv(
                ut, new Grunnlagsrad("D-2", "IKKE_AVSLUTTET", null, null, "M", null, null, null, null, null, null));

        assertThat(ut)
                .hasToString("deltaker_id;utfall;kommunenummer;bydelsnummer;kjonn;avslutningsaarsak;aarsak8;aarsak3;"
                        + "program_id;slutt_dato;automatisk\n"
                        + "D-1;I_GRUNNLAG;0301;030101;K;ARBEID_HELTID;arbeid;arbutd;P-1;2018-06-30;N\n"
                        + "D-2;IKKE_AVSLUTTET;;;M;;;;;;\n");
    }

    @Test
    void anExcludedRegistrationHasNorwaysOffsetAndAFractionOnlyWhereThereIsOne() throws IOException {
        UtelatteRegistreringerFil.skrivHode(ut);
        UtelatteRegistreringerFil.skriv(ut, utelatt("2019-02-28T23:00:00Z", null));
        UtelatteRegistreringerFil.skriv(ut, utelatt("2019-06-30T22:30:00.123Z", "S-7"));

        assertThat(ut)
                .hasToString("type;id;versjon;deltaker_id;kommunenummer;registrert;frist;sak\n"
                        + "program;P-1;2;D-1;;2019-03-01T00:00:00+01:00;2019-02-28;\n"
                        + "program;P-1;2;D-1;;2019-07-01T00:30:00.123+02:00;2019-02-28;S-7\n");
    }

    @Test
    void aFindingIsQuotedWhereItHoldsASeparator() throws IOException {
        Avviksfil.skrivHode(ut);
        Avviksfil.skriv(
                ut,
                new Avvik(
                        "SLUTT_FOR_START",
                        Alvorlighet.FEIL,
                        "D-1",
                        "0301",
                        Registertype.PROGRAM,
                        "P-1",
                        "Slutt; «før» \"start\""));
        Avviksfil.skriv(ut, new Avvik("MANGLER_TILTAK", Alvorlighet.INFO, "D-2", null, null, null, "Ingen tiltak"));

        assertThat(ut)
                .hasToString("kode;alvorlighet;deltaker_id;kommunenummer;type;id;melding\n"
                        + "SLUTT_FOR_START;FEIL;D-1;0301;program;P-1;\"Slutt; «før» \"\"start\"\"\"\n"
                        + "MANGLER_TILTAK;INFO;D-2;;;;Ingen tiltak\n");
    }

    @Test
    void aRejectedRowKeepsItsRawTextWithLineEnds() throws IOException {
        AvvisteRaderFil.skrivHode(ut);
        AvvisteRaderFil.skriv(ut, new AvvistRad("vedtak.csv", 7, "FELTANTALL", "a;\"b\r\nc\""));

        assertThat(ut).hasToString("fil;linje;grunn;tekst\nvedtak.csv;7;FELTANTALL;\"a;\"\"b\r\nc\"\"\"\n");
    }

    private static UtelattRad utelatt(String registrert, String sak) {
        return new UtelattRad(
                Registertype.PROGRAM, "P-1", 2, "D-1", null, Instant.parse(registrert), LocalDate.of(2019, 2, 28), sak);
    }
}

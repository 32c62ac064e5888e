package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakerkategori;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.rules.Deltakerberegning;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Registreringsfrist;

/** A participant with a few registrations, controlled for the result year 2018 under small code lists. */
final class Testmappe {
    static final String DELTAKER = "D1";
    private static final int AAR = 2018;
    private static final List<Kontroll> KONTROLLER = Kontrollfinner.finn().alle();

    private final Deltakermappe mappe;

    private Testmappe(boolean skjermet, Testrad... rader) {
        Deltaker deltaker = new Deltaker(DELTAKER, Kjonn.K, 1990, Deltakerkategori.RETT_OG_PLIKT, skjermet);
        List<Registrering> alle =
                Arrays.stream(rader).map(Testrad::registrering).toList();
        mappe = new Deltakermappe(deltaker, av(Program.class, alle), av(Vedtak.class, alle), av(Tiltak.class, alle));
    }

    static Testmappe med(Testrad... rader) {
        return new Testmappe(false, rader);
    }

    static Testmappe skjermetMed(Testrad... rader) {
        return new Testmappe(true, rader);
    }

    /** The ids a control finds something about, in a preliminary run. */
    List<String> funn(Kontroll kontroll) {
        return avvik(kontroll).stream().map(Avvik::id).toList();
    }

    /** What a control finds, in a preliminary run. */
    List<Avvik> avvik(Kontroll kontroll) {
        return resultat(Kjoringstype.FORELOPIG, List.of(kontroll)).avvik();
    }

    /** What a control finds, in a final run with the normal deadline. */
    List<Avvik> endeligAvvik(Kontroll kontroll) {
        return resultat(Kjoringstype.ENDELIG, List.of(kontroll)).avvik();
    }

    /** What is calculated with every control. */
    Deltakerresultat resultat() {
        return resultat(Kjoringstype.FORELOPIG, KONTROLLER);
    }

    /** What is calculated with every control under a year's settings. */
    Deltakerresultat resultat(Kontrolloppsett oppsett) {
        return resultat(Kjoringstype.FORELOPIG, KONTROLLER, oppsett);
    }

    private Deltakerresultat resultat(Kjoringstype type, List<Kontroll> kontroller) {
        return resultat(type, kontroller, Kontrolloppsett.STANDARD);
    }

    private Deltakerresultat resultat(Kjoringstype type, List<Kontroll> kontroller, Kontrolloppsett oppsett) {
        Kodeverk kodeverk = kodeverk();
        Regelverk regelverk = new Regelverk(
                AAR,
                type,
                Registreringsfrist.normal(AAR),
                Period.ofYears(3),
                kodeverk.struktur(LocalDate.of(AAR, 12, 31)),
                kodeverk);
        return new Deltakerberegning(regelverk, kontroller, oppsett).beregn(mappe);
    }

    private static <R> List<R> av(Class<R> type, List<Registrering> alle) {
        return alle.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** 0706 became 0710 in 2017, 0101 becomes 3001 in 2020, and 9901 was split in 2017. */
    private static Kodeverk kodeverk() {
        return new Kodeverk(
                List.of(
                        aarsak("ARBEID_HELTID", gyldighet("2004-01-01", null)),
                        aarsak("FAGSKOLE", gyldighet("2018-07-01", null)),
                        aarsak("UTGAATT", gyldighet("2004-01-01", "2018-07-01"))),
                List.of(
                        tiltakstype("NORSKOPPLARING", gyldighet("2004-01-01", null)),
                        tiltakstype("ARBEIDSTRENING", gyldighet("2004-01-01", null)),
                        tiltakstype("UTGAATT", gyldighet("2004-01-01", "2018-07-01"))),
                List.of(),
                List.of(
                        kommune("0301", gyldighet("2013-01-01", null)),
                        kommune("0101", gyldighet("2013-01-01", "2020-01-01")),
                        kommune("3001", gyldighet("2020-01-01", null)),
                        kommune("0706", gyldighet("2013-01-01", "2017-01-01")),
                        kommune("0710", gyldighet("2017-01-01", null)),
                        kommune("9901", gyldighet("2013-01-01", "2017-01-01")),
                        kommune("9902", gyldighet("2017-01-01", null)),
                        kommune("9903", gyldighet("2017-01-01", null))),
                List.of(
                        endring("2017-01-01", "0706", "0710"),
                        endring("2020-01-01", "0101", "3001"),
                        endring("2017-01-01", "9901", "9902"),
                        endring("2017-01-01", "9901", "9903")),
                List.of(),
                List.of());
    }

    private static Avslutningsaarsak aarsak(String kode, Gyldighet gyldighet) {
        return new Avslutningsaarsak(kode, kode, "arbeid", "arbutd", true, gyldighet);
    }

    private static Tiltakstype tiltakstype(String kode, Gyldighet gyldighet) {
        return new Tiltakstype(kode, kode, "annet", "arbeidsliv", gyldighet);
    }

    private static Kommune kommune(String nummer, Gyldighet gyldighet) {
        return new Kommune(nummer, nummer, nummer.substring(0, 2), gyldighet);
    }

    private static Kommuneendring endring(String dag, String fra, String til) {
        return new Kommuneendring(LocalDate.parse(dag), fra, til);
    }

    private static Gyldighet gyldighet(String fra, String til) {
        return new Gyldighet(LocalDate.parse(fra), til == null ? null : LocalDate.parse(til));
    }
}

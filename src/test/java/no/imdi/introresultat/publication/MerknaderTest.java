package no.imdi.introresultat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.imdi.introresultat.publication.arbeidsbok.Verdi;
import no.imdi.introresultat.register.Gyldighet;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Kommuneendring;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.register.Registertype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;
import org.junit.jupiter.api.Test;

class MerknaderTest {
    @Test
    void aMovedDeadlineIsToldWithTheOriginalOneAndWhy() {
        Registreringsfrist frist =
                new Registreringsfrist(LocalDate.of(2018, 3, 16), LocalDate.of(2018, 1, 15), "Feil i NIR.", List.of());

        assertThat(tekst(frist, Kjoringstype.ENDELIG, List.of(), "Registreringsfrist"))
                .isEqualTo("Registreringer gjort til og med 16. mars 2018 (norsk tid) teller. Fristen er flyttet. Den"
                        + " opprinnelige fristen var 15. januar 2018. Begrunnelse: Feil i NIR.");
    }

    @Test
    void aPreliminaryRunSaysThatEverythingCounts() {
        assertThat(tekst(Registreringsfrist.normal(2018), Kjoringstype.FORELOPIG, List.of(), "Kjøring"))
                .startsWith("Foreløpig:")
                .contains("Alle registreringer i uttrekket teller");
    }

    @Test
    void aSingleRegistrationsDispensationDoesNotPointAtAnyone() {
        List<Dispensasjon> dispensasjoner = List.of(
                new Dispensasjon("S-1", "0301", null, null, LocalDate.of(2019, 3, 15), "Leder", "Feil i fagsystem."),
                new Dispensasjon(
                        "S-2", null, Registertype.PROGRAM, "P-9", LocalDate.of(2019, 3, 8), "Leder", "Sykdom"));

        assertThat(tekst(
                        Registreringsfrist.normal(2018), Kjoringstype.ENDELIG, dispensasjoner, "Dispensasjon, sak S-1"))
                .isEqualTo("Registreringer fra kommune 0301 gjort til og med 15. mars 2019 teller. Begrunnelse: Feil i"
                        + " fagsystem.");
        assertThat(tekst(
                        Registreringsfrist.normal(2018), Kjoringstype.ENDELIG, dispensasjoner, "Dispensasjon, sak S-2"))
                .isEqualTo("Én registrering har fått utsatt frist til og med 8. mars 2019.");
    }

    @Test
    void aDispensationTouchesTheMunicipalityThatTookItsNumberOver() {
        Kommunestruktur struktur = new Kommunestruktur(
                LocalDate.of(2020, 12, 31),
                List.of(new Kommune("3001", "Halden", "30", new Gyldighet(LocalDate.of(2020, 1, 1), null))),
                List.of(new Kommuneendring(LocalDate.of(2020, 1, 1), "0101", "3001")));
        Dispensasjon gammel =
                new Dispensasjon("S-1", "0101", null, null, LocalDate.of(2021, 3, 15), "Leder", "Feil i fagsystem.");
        Dispensasjon enkelt =
                new Dispensasjon("S-2", null, Registertype.PROGRAM, "P-9", LocalDate.of(2021, 3, 8), "Leder", "Feil");
        Registreringsfrist frist =
                new Registreringsfrist(LocalDate.of(2021, 2, 28), null, null, List.of(gammel, enkelt));

        assertThat(Publiseringsopplysninger.berorer(frist, struktur, "3001", Map.of()))
                .containsExactly(gammel);
    }

    @Test
    void aSingleRegistrationsDispensationTouchesTheMunicipalitiesItNames() {
        Kommunestruktur struktur = new Kommunestruktur(
                LocalDate.of(2020, 12, 31),
                List.of(
                        new Kommune("0301", "Oslo", "03", new Gyldighet(LocalDate.of(2013, 1, 1), null)),
                        new Kommune("3001", "Halden", "30", new Gyldighet(LocalDate.of(2020, 1, 1), null))),
                List.of(new Kommuneendring(LocalDate.of(2020, 1, 1), "0101", "3001")));
        Dispensasjon enkelt =
                new Dispensasjon("S-2", null, Registertype.PROGRAM, "P-9", LocalDate.of(2021, 3, 8), "Leder", "Feil");
        Registreringsfrist frist = new Registreringsfrist(LocalDate.of(2021, 2, 28), null, null, List.of(enkelt));
        Map<Dispensasjon, Set<String>> registrert = Map.of(enkelt, Set.of("0101", "9999"));

        assertThat(Publiseringsopplysninger.berorer(frist, struktur, "3001", registrert))
                .containsExactly(enkelt);
        assertThat(Publiseringsopplysninger.berorer(frist, struktur, "0301", registrert))
                .isEmpty();
    }

    private static String tekst(
            Registreringsfrist frist, Kjoringstype type, List<Dispensasjon> dispensasjoner, String emne) {
        Publiseringsopplysninger opplysninger = new Publiseringsopplysninger(
                2018,
                type,
                frist,
                Instant.parse("2019-03-01T04:00:00Z"),
                4,
                dispensasjoner,
                true,
                OptionalInt.empty(),
                List.of(),
                null);
        return Merknader.ark(null, opplysninger, new Tekster(Tekster.BOKMAAL)).rader().stream()
                .filter(rad -> rad.verdier().get(0).equals(new Verdi.Tekst(emne)))
                .map(rad -> ((Verdi.Brodtekst) rad.verdier().get(1)).tekst())
                .findFirst()
                .orElseThrow();
    }
}

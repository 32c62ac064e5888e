package no.imdi.introresultat.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.RefusedException;
import no.imdi.introresultat.register.Tiltakstype;

/**
 * How the fine groupings of a year lie in the coarse ones, as the code lists have it (contract section 4).
 *
 * @param aarsak3 for each of the eight reasons the one of the coarse grouping it is part of
 * @param ikkeRegistrert the one of the eight that a missing reason counts in
 * @param kategori4 for each fine category of measures the coarse ones its types belong to
 */
public record Grupperinger(Map<String, String> aarsak3, String ikkeRegistrert, Map<String, Set<String>> kategori4) {
    /**
     * The groupings of a result year: reasons as they are valid in it, measures also as they were before, since one that still
     * goes on is grouped by the day it began.
     *
     * @throws RefusedException when a reason of the fine grouping lies in two of the coarse one
     */
    public static Grupperinger av(Kodeverk kodeverk, int aar) {
        LocalDate sisteDag = LocalDate.of(aar, 12, 31);
        return new Grupperinger(
                aarsak3(kodeverk.aarsaker(LocalDate.of(aar, 1, 1), sisteDag)),
                Avslutningsaarsak.IKKE_REGISTRERT.aarsak8(),
                kategori4(kodeverk.tiltakstyper(LocalDate.MIN, sisteDag)));
    }

    private static Map<String, String> aarsak3(List<Avslutningsaarsak> aarsaker) {
        Map<String, String> aarsak3 = new TreeMap<>();
        Stream.concat(aarsaker.stream(), Stream.of(Avslutningsaarsak.IKKE_REGISTRERT))
                .filter(Avslutningsaarsak::iResultatgrunnlag)
                .forEach(aarsak -> {
                    String annen = aarsak3.put(aarsak.aarsak8(), aarsak.aarsak3());
                    if (annen != null && !annen.equals(aarsak.aarsak3())) {
                        throw new RefusedException("config/kodelister/avslutningsaarsaker.csv: kategorien «"
                                + aarsak.aarsak8() + "» hører til både «" + annen + "» og «" + aarsak.aarsak3()
                                + "»; den må høre til én for at små tall skal kunne skjules.");
                    }
                });
        return aarsak3;
    }

    private static Map<String, Set<String>> kategori4(List<Tiltakstype> typer) {
        Map<String, Set<String>> kategori4 = new TreeMap<>();
        typer.forEach(type -> kategori4
                .computeIfAbsent(type.kategori12(), ny -> new TreeSet<>())
                .add(type.kategori4()));
        return kategori4;
    }
}

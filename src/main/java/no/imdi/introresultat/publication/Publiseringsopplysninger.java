package no.imdi.introresultat.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.introresultat.publication.arbeidsbok.Arbeidsbok;
import no.imdi.introresultat.register.Kommunestruktur;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Registreringsfrist;

/**
 * What a workbook tells about the run it comes from. The run's name and wall-clock times are not among it: the same input
 * gives the same bytes.
 *
 * @param aar the result year
 * @param type kind of run
 * @param frist the registration deadline
 * @param hentet when the extract was taken
 * @param prikkegrense the largest count that is hidden; 0 where nothing is
 * @param dispensasjoner the dispensations that the workbook is to mention: a municipality's own, or all
 * @param utkast whether the files are a draft that may not be published
 * @param nasjonaltMaal the year's national goal in percent, where it has one
 * @param utgaver the editions of the year's figures so far, this one last; none listed means that this is the first
 * @param rettelse which published figures these take the place of; null for none
 */
public record Publiseringsopplysninger(
        int aar,
        Kjoringstype type,
        Registreringsfrist frist,
        Instant hentet,
        int prikkegrense,
        List<Dispensasjon> dispensasjoner,
        boolean utkast,
        OptionalInt nasjonaltMaal,
        List<Utgave> utgaver,
        Rettelse rettelse) {
    /** Copies the lists. */
    public Publiseringsopplysninger {
        dispensasjoner = List.copyOf(dispensasjoner);
        utgaver = List.copyOf(utgaver);
    }

    /** What a workbook of this run says of itself. */
    Arbeidsbok.Egenskaper egenskaper(String tittel, Tekster tekster) {
        String merke = utkast ? tekster.tekst("utkast.merke") : null;
        return new Arbeidsbok.Egenskaper(tittel, tekster.tekst("utgiver"), tekster.sprak(), hentet, merke);
    }

    /** What stands first on the first sheet of a workbook: that the figures are corrected, where they are. */
    Stream<String> varsler(Tekster tekster) {
        if (rettelse == null) {
            return Stream.empty();
        }
        String rettet = tekster.tekst("rettelse.forside", tekster.dato(rettelse.publisert()));
        return rettelse.hvorfor() == null
                ? Stream.of(rettet)
                : Stream.of(rettet, tekster.tekst("rettelse.forside.mer"));
    }

    /** The same with other dispensations. */
    public Publiseringsopplysninger med(List<Dispensasjon> andre) {
        return new Publiseringsopplysninger(
                aar, type, frist, hentet, prikkegrense, andre, utkast, nasjonaltMaal, utgaver, rettelse);
    }

    /**
     * The dispensations that touch a municipality, under the number it has in the structure or had before: those given to it,
     * and those for a single registration of it.
     *
     * @param enkeltregistreringer the municipality numbers that each single registration names
     */
    public static List<Dispensasjon> berorer(
            Registreringsfrist frist,
            Kommunestruktur struktur,
            String kommunenummer,
            Map<Dispensasjon, Set<String>> enkeltregistreringer) {
        return frist.dispensasjoner().stream()
                .filter(dispensasjon -> numre(dispensasjon, enkeltregistreringer)
                        .anyMatch(nummer ->
                                kommunenummer.equals(struktur.plasser(nummer).nummer())))
                .toList();
    }

    private static Stream<String> numre(
            Dispensasjon dispensasjon, Map<Dispensasjon, Set<String>> enkeltregistreringer) {
        return dispensasjon.kommunenummer() == null
                ? enkeltregistreringer.getOrDefault(dispensasjon, Set.of()).stream()
                : Stream.of(dispensasjon.kommunenummer());
    }
}

package no.imdi.introresultat.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The code lists in force over time: reasons, measures and regions, each entry with its validity. All rules look codes up
 * here; none is known to the program.
 */
public final class Kodeverk {
    private final Map<String, List<Avslutningsaarsak>> aarsaker;
    private final Map<String, List<Tiltakstype>> tiltakstyper;
    private final Map<String, Bydel> bydeler;
    private final List<Kommune> kommuner;
    private final List<Kommuneendring> endringer;
    private final List<Fylke> fylker;
    private final List<Naringsregion> naringsregioner;

    /** Takes the lists as read; each may hold the same code several times with periods that do not overlap. */
    public Kodeverk(
            List<Avslutningsaarsak> aarsaker,
            List<Tiltakstype> tiltakstyper,
            List<Bydel> bydeler,
            List<Kommune> kommuner,
            List<Kommuneendring> endringer,
            List<Fylke> fylker,
            List<Naringsregion> naringsregioner) {
        this.aarsaker = etterKode(aarsaker, Avslutningsaarsak::kode);
        this.tiltakstyper = etterKode(tiltakstyper, Tiltakstype::kode);
        this.bydeler = bydeler.stream().collect(Collectors.toUnmodifiableMap(Bydel::nummer, Function.identity()));
        this.kommuner = List.copyOf(kommuner);
        this.endringer = List.copyOf(endringer);
        this.fylker = List.copyOf(fylker);
        this.naringsregioner = List.copyOf(naringsregioner);
    }

    /** The reason with this code on this day; empty when the code is null or unknown then. */
    public Optional<Avslutningsaarsak> aarsak(String kode, LocalDate dag) {
        return finn(aarsaker, kode).stream()
                .filter(aarsak -> aarsak.gyldighet().gjelder(dag))
                .findFirst();
    }

    /** The type of measure with this code on this day; empty when the code is null or unknown then. */
    public Optional<Tiltakstype> tiltakstype(String kode, LocalDate dag) {
        return finn(tiltakstyper, kode).stream()
                .filter(type -> type.gyldighet().gjelder(dag))
                .findFirst();
    }

    /** The reasons that are valid on a day, sorted by code. */
    public List<Avslutningsaarsak> aarsaker(LocalDate dag) {
        return gyldige(aarsaker.values(), aarsak -> aarsak.gyldighet().gjelder(dag), Avslutningsaarsak::kode);
    }

    /** The types of measure that are valid on a day, sorted by code. */
    public List<Tiltakstype> tiltakstyper(LocalDate dag) {
        return gyldige(tiltakstyper.values(), type -> type.gyldighet().gjelder(dag), Tiltakstype::kode);
    }

    /** The reasons that are valid on some day from one to another, both included, sorted by code. */
    public List<Avslutningsaarsak> aarsaker(LocalDate fra, LocalDate til) {
        return gyldige(aarsaker.values(), aarsak -> aarsak.gyldighet().overlapper(fra, til), Avslutningsaarsak::kode);
    }

    /** The types of measure that are valid on some day from one to another, both included, sorted by code. */
    public List<Tiltakstype> tiltakstyper(LocalDate fra, LocalDate til) {
        return gyldige(tiltakstyper.values(), type -> type.gyldighet().overlapper(fra, til), Tiltakstype::kode);
    }

    /** The district with this number; empty when the number is null or unknown. */
    public Optional<Bydel> bydel(String nummer) {
        return nummer == null ? Optional.empty() : Optional.ofNullable(bydeler.get(nummer));
    }

    /**
     * The district someone in a municipality is counted in: the registered one when it lies there, else the municipality's
     * «uoppgitt» (number ending in 99).
     *
     * @param kommunenummer the municipality, in the structure of the year
     * @param bydelsnummer the district as registered; may be null
     * @return the district; null where the municipality has none
     */
    public String bydelI(String kommunenummer, String bydelsnummer) {
        String uoppgitt = kommunenummer + "99";
        if (!bydeler.containsKey(uoppgitt)) {
            return null;
        }
        return bydel(bydelsnummer)
                .filter(bydel -> bydel.kommunenummer().equals(kommunenummer))
                .map(Bydel::nummer)
                .orElse(uoppgitt);
    }

    /** All districts, by number. */
    public List<Bydel> bydeler() {
        return bydeler.values().stream()
                .sorted(java.util.Comparator.comparing(Bydel::nummer))
                .toList();
    }

    /** The counties of a date, by number. */
    public List<Fylke> fylker(LocalDate dag) {
        return fylker.stream()
                .filter(fylke -> fylke.gyldighet().gjelder(dag))
                .sorted(java.util.Comparator.comparing(Fylke::nummer))
                .toList();
    }

    /** All economic regions, by number, whether or not their municipalities exist at some date. */
    public List<Naringsregion> naringsregioner() {
        return naringsregioner;
    }

    /** Whether some municipality has, or once had, this number. */
    public boolean harKommune(String nummer) {
        return kommuner.stream().anyMatch(kommune -> kommune.nummer().equals(nummer))
                || endringer.stream()
                        .anyMatch(endring ->
                                endring.fra().equals(nummer) || endring.til().equals(nummer));
    }

    /** The changes of municipalities that came into force after one date and no later than another. */
    public List<Kommuneendring> kommuneendringer(LocalDate etter, LocalDate tilOgMed) {
        return endringer.stream()
                .filter(endring -> endring.gjelderFra().isAfter(etter)
                        && !endring.gjelderFra().isAfter(tilOgMed))
                .toList();
    }

    /** The municipalities of a date, with the way from other dates' numbers to them. */
    public Kommunestruktur struktur(LocalDate strukturdato) {
        return new Kommunestruktur(strukturdato, kommuner, endringer);
    }

    private static <T> Map<String, List<T>> etterKode(List<T> liste, Function<T, String> kode) {
        return liste.stream().collect(Collectors.groupingBy(kode));
    }

    private static <T> List<T> finn(Map<String, List<T>> liste, String kode) {
        return kode == null ? List.of() : liste.getOrDefault(kode, List.of());
    }

    private static <T> List<T> gyldige(
            Collection<List<T>> liste, java.util.function.Predicate<T> gyldig, Function<T, String> kode) {
        return liste.stream()
                .flatMap(List::stream)
                .filter(gyldig)
                .sorted(java.util.Comparator.comparing(kode))
                .toList();
    }
}

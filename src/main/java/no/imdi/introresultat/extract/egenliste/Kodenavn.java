package no.imdi.introresultat.extract.egenliste;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The codes of one code list on one day, found by code or name, however they are written. */
final class Kodenavn {
    private final Map<String, String> koder = new HashMap<>();

    private Kodenavn() {}

    static <T> Kodenavn av(Stream<T> kodene, Function<T, String> kode, Function<T, String> navn) {
        Kodenavn oppslag = new Kodenavn();
        kodene.forEach(en -> {
            oppslag.koder.put(Likskrift.av(navn.apply(en)), kode.apply(en));
            oppslag.koder.put(Likskrift.av(kode.apply(en)), kode.apply(en));
        });
        return oppslag;
    }

    Optional<String> kode(String tekst) {
        return Optional.ofNullable(koder.get(Likskrift.av(tekst)));
    }
}

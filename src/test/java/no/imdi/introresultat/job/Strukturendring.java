package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Kommune;

/** What happened to the municipalities between two dates, in words. */
final class Strukturendring {
    private final Map<String, Kommune> gamle;
    private final Map<String, Kommune> nye;
    private final Map<String, Set<String>> maal = new TreeMap<>();
    private final Map<String, Set<String>> kilder = new TreeMap<>();

    Strukturendring(Kodeverk kodeverk, LocalDate fra, LocalDate til) {
        gamle = kommuner(kodeverk, fra);
        nye = kommuner(kodeverk, til);
        kodeverk.kommuneendringer(fra, til).forEach(endring -> legg(endring.fra(), endring.til()));
        // One that keeps its number while others join it, or while a part leaves it, is also its own continuation.
        Set.copyOf(kilder.keySet()).stream().filter(this::bestaar).forEach(nummer -> legg(nummer, nummer));
        Set.copyOf(maal.keySet()).stream().filter(this::bestaar).forEach(nummer -> legg(nummer, nummer));
    }

    private static Map<String, Kommune> kommuner(Kodeverk kodeverk, LocalDate dag) {
        return kodeverk.struktur(dag).kommuner().stream()
                .collect(Collectors.toMap(Kommune::nummer, kommune -> kommune, (en, annen) -> en, TreeMap::new));
    }

    private void legg(String fra, String til) {
        maal.computeIfAbsent(fra, ny -> new TreeSet<>()).add(til);
        kilder.computeIfAbsent(til, ny -> new TreeSet<>()).add(fra);
    }

    private boolean bestaar(String nummer) {
        return gamle.containsKey(nummer) && nye.containsKey(nummer);
    }

    int antallGamle() {
        return gamle.size();
    }

    int antallNye() {
        return nye.size();
    }

    /** Each municipality that is made of several, or of one and a part of another. */
    List<String> sammenslaatte() {
        return kilder.entrySet().stream()
                .filter(ny -> ny.getValue().size() > 1)
                .map(ny -> ny(ny.getKey()) + ": "
                        + opplist(ny.getValue().stream()
                                .map(gammel -> (delt(gammel) ? "en del av " : "") + gammel(gammel))
                                .toList()))
                .toList();
    }

    /** Each municipality that continues as several. */
    List<String> delte() {
        return maal.entrySet().stream()
                .filter(gammel -> delt(gammel.getKey()))
                .map(gammel -> gammel(gammel.getKey()) + ": delt mellom "
                        + opplist(gammel.getValue().stream().map(this::ny).toList()))
                .toList();
    }

    /** Each municipality that only has another number: old number, new number, name. */
    List<List<String>> omnummererte() {
        List<List<String>> rader = new ArrayList<>();
        maal.forEach((gammel, neste) -> {
            String ny = neste.iterator().next();
            if (neste.size() == 1 && kilder.get(ny).size() == 1 && !ny.equals(gammel)) {
                rader.add(Markdown.rad(gammel, ny, navn(gammel, ny)));
            }
        });
        return rader;
    }

    /** Each municipality that has another name under the same number. */
    List<String> omdopte() {
        return nye.values().stream()
                .filter(kommune -> bestaar(kommune.nummer())
                        && !gamle.get(kommune.nummer()).navn().equals(kommune.navn()))
                .map(kommune ->
                        kommune.nummer() + ": " + gamle.get(kommune.nummer()).navn() + " heter nå " + kommune.navn())
                .toList();
    }

    /** Each municipality that is gone, and that the change table says nothing of. */
    List<String> utenEtterfolger() {
        return gamle.keySet().stream()
                .filter(nummer -> !nye.containsKey(nummer) && !maal.containsKey(nummer))
                .map(this::gammel)
                .toList();
    }

    private boolean delt(String gammel) {
        return maal.getOrDefault(gammel, Set.of()).size() > 1;
    }

    private String navn(String gammel, String ny) {
        String gammelt = gamle.get(gammel).navn();
        String nytt = nye.get(ny).navn();
        return gammelt.equals(nytt) ? nytt : gammelt + " → " + nytt;
    }

    private String gammel(String nummer) {
        return gamle.get(nummer).navn() + " (" + nummer + ")";
    }

    private String ny(String nummer) {
        return nye.get(nummer).navn() + " (" + nummer + ")";
    }

    private static String opplist(List<String> navn) {
        int siste = navn.size() - 1;
        return siste == 0 ? navn.get(0) : String.join(", ", navn.subList(0, siste)) + " og " + navn.get(siste);
    }
}

package no.imdi.introresultat.schedule;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the fixed dates now. */
public final class Alarmer {
    private Alarmer() {}

    /**
     * Every alarm by what it concerns, as a Norwegian sentence; empty when all is well.
     *
     * @param forfall the table of due dates
     * @param aarsplan the dates that are to be
     */
    public static Map<String, String> av(List<Forfall> forfall, Aarsplan aarsplan, Instant naa) {
        return av(forfall, aarsplan.datoer(naa).mangler(), aarsplan, naa);
    }

    static Map<String, String> av(List<Forfall> forfall, Map<Integer, String> mangler, Aarsplan aarsplan, Instant naa) {
        Map<String, String> alarmer = new LinkedHashMap<>();
        forfall.forEach(ett ->
                ett.alarm(aarsplan.plan(ett.jobb()), naa).ifPresent(setning -> alarmer.put(ett.navn(), setning)));
        mangler.forEach((aar, setning) -> {
            if (aarsplan.haster(aar, naa)) {
                alarmer.put(Integer.toString(aar), setning);
            }
        });
        return alarmer;
    }
}

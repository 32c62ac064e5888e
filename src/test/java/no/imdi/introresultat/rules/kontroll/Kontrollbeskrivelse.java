package no.imdi.introresultat.rules.kontroll;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a control's class says of itself besides its sentences: the fields of its finding. */
public final class Kontrollbeskrivelse {
    private Kontrollbeskrivelse() {}

    /** The nested record that is the control's finding; there must be exactly one. */
    static Class<?> funn(Class<?> kontroll) {
        List<Class<?>> poster = Arrays.stream(kontroll.getDeclaredClasses())
                .filter(klasse -> klasse.isRecord() && Funn.class.isAssignableFrom(klasse))
                .toList();
        if (poster.size() != 1) {
            throw new AssertionError(kontroll.getSimpleName()
                    + " must have its finding as one nested record that implements Funn; see docs/ny-kontroll.md");
        }
        return poster.get(0);
    }

    /** The fields of a control's finding with their sentences; an empty sentence where there is none. */
    public static Map<String, String> felter(Avvikstype type) {
        return felter(funn(type.getClass()));
    }

    static Map<String, String> felter(Class<?> funn) {
        Map<String, String> felter = new LinkedHashMap<>();
        for (RecordComponent felt : funn.getRecordComponents()) {
            Felt setning = felt.getAnnotation(Felt.class);
            felter.put(felt.getName(), setning == null ? "" : setning.value());
        }
        return felter;
    }

    /** What is lacking in what a control says of itself, each with what to write. */
    static List<String> mangler(Avvikstype type, Map<String, String> felter) {
        Map<String, String> setninger = new LinkedHashMap<>();
        setninger.put("tekst()", type.tekst());
        setninger.put("utbedringINir()", type.utbedringINir());
        setninger.put("utbedringIFagsystem()", type.utbedringIFagsystem());
        type.regel().ifPresent(regel -> setninger.put("regel()", regel));
        felter.forEach((felt, setning) -> setninger.put("@Felt of " + felt, setning));
        List<String> mangler = new ArrayList<>();
        setninger.forEach((hvor, setning) -> {
            if (setning == null || !setning.matches("[A-ZÆØÅ].*\\.") || setning.contains("  ")) {
                mangler.add(type.getClass().getSimpleName() + ": write a whole Norwegian sentence in " + hvor
                        + ", with a capital and a full stop");
            }
        });
        return mangler;
    }
}

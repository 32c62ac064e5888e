package no.imdi.introresultat.job;

import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the controls by their classes, so that adding one is adding its class; the rules themselves look nothing up. */
public final class Kontrollfinner {
    private Kontrollfinner() {}

    /** One of every kind of finding in {@code rules.kontroll}. */
    public static Kontroller finn() {
        ClassPathScanningCandidateComponentProvider leting = new ClassPathScanningCandidateComponentProvider(false);
        leting.addIncludeFilter(new AssignableTypeFilter(Avvikstype.class));
        return new Kontroller(leting.findCandidateComponents(Avvikstype.class.getPackageName()).stream()
                .map(klasse ->
                        ClassUtils.resolveClassName(klasse.getBeanClassName(), ClassUtils.getDefaultClassLoader()))
                .map(klasse -> (Avvikstype) BeanUtils.instantiateClass(klasse))
                .toList());
    }
}

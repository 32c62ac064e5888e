package no.imdi.introresultat.rules.kontroll;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sentence that tells what a field of a finding holds, in Norwegian: the list of controls in {@code docs} shows it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Felt {
    /** The sentence. */
    String value();
}

package no.imdi.introresultat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that take minutes, since they start, kill and await processes or walk through a year in a browser. {@code ./mvnw test -Plang}
 * runs them, and the gate does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("lang")
public @interface Langtest {}

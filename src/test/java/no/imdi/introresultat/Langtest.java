package no.imdi.introresultat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that take minutes together, since they start, kill and await processes, count whole years twice or walk through them in a
 * browser. {@code ./mvnw test -Plang} runs them, and the gate does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("lang")
public @interface Langtest {}

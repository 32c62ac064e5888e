package no.imdi.introresultat.job;

/** Turns what stopped a run into one sentence for the operator. */
@FunctionalInterface
public interface Feiltolk {
    /** The refusal or failure that a cause amounts to. */
    RuntimeException tolk(Throwable aarsak);
}

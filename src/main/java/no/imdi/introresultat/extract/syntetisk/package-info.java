/**
 * A synthetic NIR register for demonstration, tests and load: believable, deterministic by seed, and made of no real person.
 *
 * <p>The register, its whole history, follows from {@code (year, number of participants, seed, deadline)}. Each participant's
 * story is drawn from a stream of its own, so nothing grows with the number of participants. The time of extraction only cuts
 * the history, so that extracts of different times from the same register agree.
 */
package no.imdi.introresultat.extract.syntetisk;

package no.imdi.introresultat.register;

/**
 * A reason for ending, with its place in the two published groupings.
 *
 * @param kode the register's code
 * @param navn name for readers
 * @param aarsak8 category of the grouping in seven reasons and all; null when outside the result base
 * @param aarsak3 {@code arbutd} (goal reached) or {@code annet}; null when outside the result base
 * @param iResultatgrunnlag whether one who ended for this reason is in the result base
 * @param gyldighet when the code may be used
 */
public record Avslutningsaarsak(
        String kode, String navn, String aarsak8, String aarsak3, boolean iResultatgrunnlag, Gyldighet gyldighet) {
    /** The stand-in for a reason that is absent or unknown (contract section 3, rules 3 and 6). */
    public static final Avslutningsaarsak IKKE_REGISTRERT = new Avslutningsaarsak(
            "IKKE_REGISTRERT",
            "Avslutningsårsak ikke registrert",
            "annet",
            "annet",
            true,
            new Gyldighet(java.time.LocalDate.MIN, null));
}

package no.imdi.introresultat.revisjon;

/**
 * A linear relation between unknown counts: the sum of coefficient times count equals the constant, or is at most the
 * constant. All numbers are whole.
 *
 * @param ukjente the unknowns, by number, each at most once
 * @param koeffisienter their coefficients, none zero
 * @param likhet whether it is an equation; otherwise the sum is at most the constant
 * @param konstant the right-hand side
 */
record Relasjon(int[] ukjente, long[] koeffisienter, boolean likhet, long konstant) {}

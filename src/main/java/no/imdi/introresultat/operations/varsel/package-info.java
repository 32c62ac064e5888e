/** Who is told what, when a date is done or something is wrong: between the fixed dates and the outbox. */
package no.imdi.introresultat.operations.varsel;

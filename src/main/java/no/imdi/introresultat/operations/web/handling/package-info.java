/** What can be done in the console, beside looking. */
package no.imdi.introresultat.operations.web.handling;

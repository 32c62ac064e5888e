/** Who comes into the console, and what each may see and do. */
package no.imdi.introresultat.operations.web.tilgang;

/** The trail of who did what: reading it, checking its chain and writing it to a file. */
package no.imdi.introresultat.operations.spor;

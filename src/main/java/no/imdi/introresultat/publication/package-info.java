/** Writes what a run leaves: flat files, workbooks, internal lists and the manifest. No Spring, no SQL, no clock. */
package no.imdi.introresultat.publication;

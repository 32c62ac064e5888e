/** Reads a municipality's own list, a spreadsheet or a text file made by hand, and says by cell what is wrong with it. */
package no.imdi.introresultat.extract.egenliste;

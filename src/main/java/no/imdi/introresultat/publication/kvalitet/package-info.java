/** The quality report of a run: one model, a page and a workbook made of it. Internal: all numbers, but nobody's number. */
package no.imdi.introresultat.publication.kvalitet;

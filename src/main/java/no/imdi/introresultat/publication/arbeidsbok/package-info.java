/** Draws workbooks: sheets of one table each as values, and the bytes of an Excel file that are the same each time. */
package no.imdi.introresultat.publication.arbeidsbok;

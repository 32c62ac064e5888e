/** The hand-over to Statistics Norway by its own conventions: names, versions, classifications and a document per data set. */
package no.imdi.introresultat.publication.ssb;

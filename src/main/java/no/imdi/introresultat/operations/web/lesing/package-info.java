/** What the console's pages read: small questions to the database, and records of the answers. */
package no.imdi.introresultat.operations.web.lesing;

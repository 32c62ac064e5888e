/** Where the program keeps its data: the embedded PostgreSQL or one named by the environment, and its migrations. */
package no.imdi.introresultat.operations.database;

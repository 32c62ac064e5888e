/** What crosses the wire between the API of {@code serve} and those who drive it: version 1 (docs/api.md). */
package no.imdi.introresultat.operations.api;

/** The API of {@code serve}: what the console shows and does, for programs (docs/api.md). */
package no.imdi.introresultat.operations.web.api;

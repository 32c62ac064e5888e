/** The console: pages in the browser, part of {@code serve}. */
package no.imdi.introresultat.operations.web;

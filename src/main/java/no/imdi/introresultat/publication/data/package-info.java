/** The published tables as machines read them: flat files, JSON-stat and PX, the same numbers and symbols in each. */
package no.imdi.introresultat.publication.data;

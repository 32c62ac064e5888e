/** Why a participant counts as they do, in words: the same on the command line and in the console. */
package no.imdi.introresultat.operations.forklaring;

/** Health and measurements of {@code serve}, for those who watch over it (docs/drift.md). */
package no.imdi.introresultat.operations.web.overvaaking;

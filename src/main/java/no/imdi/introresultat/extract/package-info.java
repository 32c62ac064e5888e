/**
 * From an extract to rows that can be calculated on: reading (folder, zip, NIR's database), rejecting, freezing with COPY,
 * sealing and verifying; and the program's own files with the code lists.
 *
 * <p>The way of a row: {@link no.imdi.introresultat.extract.Uttrekkskilde} gives it as text, {@code Radtolk} understands or
 * rejects it, {@code Filkopi} stores it, {@code Radkontroll} takes out doubles and strays, {@code Segl} seals the whole,
 * {@link no.imdi.introresultat.extract.Deltakerlesing} reads it back a participant at a time.
 */
package no.imdi.introresultat.extract;

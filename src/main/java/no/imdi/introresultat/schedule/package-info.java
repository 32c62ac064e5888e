/**
 * Fixed dates: when each job of a result year is due, who fires it, and who watches that it was done.
 *
 * <p>Quartz fires on the minute; whether a date is to be fired is decided in one place ({@link Forfallsvurdering}), from the table
 * of due dates, under a lock that one process holds while it works. Quartz and the watch may both ask, in every copy of the
 * program: each date is done once.
 */
package no.imdi.introresultat.schedule;

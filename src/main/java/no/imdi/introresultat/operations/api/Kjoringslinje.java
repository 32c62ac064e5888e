package no.imdi.introresultat.operations.api;

import java.time.Instant;

/**
 * A run in the list.
 *
 * @param id its key: no other run, not one of the same name after it either, has the same
 * @param kjoring its name with the year: {@code 2018/endelig-1}
 * @param aar result year
 * @param type {@code forelopig} or {@code endelig}
 * @param status {@code kjorer}, {@code dod}, {@code ferdig}, {@code publisert}, {@code feilet} or {@code stoppet}
 * @param startet when it was started, or last gone on with
 * @param startetAv who started it
 * @param avsluttet when it ended; null while it runs
 * @param mappe its folder, from the server's home folder where it lies there
 */
public record Kjoringslinje(
        long id,
        String kjoring,
        int aar,
        String type,
        String status,
        Instant startet,
        String startetAv,
        Instant avsluttet,
        String mappe) {}

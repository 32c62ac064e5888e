package no.imdi.introresultat.notification;

/**
 * A mail as it is said.
 *
 * @param emne its subject
 * @param tekst its body as plain text
 * @param html its body as HTML
 */
public record Brev(String emne, String tekst, String html) {}

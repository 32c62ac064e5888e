package no.imdi.introresultat.operations.api;

import java.util.List;

/**
 * The extracts that a run can be started on.
 *
 * @param uttrekk their paths in the server's home folder; {@code nir} among them where NIR is set up
 */
public record Uttrekksliste(List<String> uttrekk) {}

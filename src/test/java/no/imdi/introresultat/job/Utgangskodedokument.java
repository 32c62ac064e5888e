package no.imdi.introresultat.job;

import no.imdi.introresultat.operations.cli.Utgangskode;

/** {@code docs/utgangskoder.md}: what each exit code means and what to do then. */
final class Utgangskodedokument {
    private Utgangskodedokument() {}

    static String side() {
        return Markdown.side("Utgangskoder")
                .avsnitt(
                        "Alle kommandoer avslutter med én av disse. Feil er én setning på stderr; `--verbose` gir årsaken.")
                .tabell(
                        Markdown.rad("Kode", "Betyr", "Gjør"),
                        Utgangskode.forklaringer().stream()
                                .map(forklaring -> Markdown.rad(
                                        Integer.toString(forklaring.kode()), forklaring.betyr(), forklaring.gjor()))
                                .toList())
                .toString();
    }
}

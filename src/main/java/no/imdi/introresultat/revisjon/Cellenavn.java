package no.imdi.introresultat.revisjon;

import no.imdi.introresultat.statistics.Cellenokkel;

/** Names a cell to people. */
final class Cellenavn {
    private Cellenavn() {}

    static String av(Cellenokkel celle) {
        return celle.tabell() + ", " + celle.niva().ord() + " " + celle.region() + ", " + celle.kategori() + ", kjønn "
                + celle.kjonn().kode();
    }
}

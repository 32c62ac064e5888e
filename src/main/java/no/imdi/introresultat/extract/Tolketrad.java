package no.imdi.introresultat.extract;

/** What became of a row: understood, or rejected. */
sealed interface Tolketrad permits Godkjentrad, Avvistrad {}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;

/** Begins the published folder beside the approved one: with the same internal files, byte for byte. */
final class KopiSteg extends Steg {
    KopiSteg(LevendeKjoringer levende) {
        super(levende);
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Path godkjent = Publiseringsmapper.godkjent(miljo.kjoring());
        Path ny = Arbeidsmappe.ny(miljo.kjoring().arbeidsmappe());
        Arbeidsmappe.kopier(new Mapper(godkjent).intern(), new Mapper(ny).intern());
    }
}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.Utkastmerke;
import no.imdi.introresultat.publication.data.Flatfilskriver;
import no.imdi.introresultat.publication.data.Kube;

/** Writes the flat files: all numbers to the internal set, protected ones to the published set. */
final class FlatfilSteg extends Steg {
    private final Publiserbaretall tall;

    FlatfilSteg(LevendeKjoringer levende, Publiserbaretall tall) {
        super(levende);
        this.tall = tall;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Skjerming skjerming = tall.av(miljo);
        int aar = miljo.kjoring().aar();
        Mapper mapper = new Mapper(miljo.kjoring().arbeidsmappe());
        Flatfilskriver flatfiler = new Flatfilskriver();
        flatfiler.skrivAlle(
                Kube.alle(Skjerming.ingen(skjerming.tall()), aar), Arbeidsmappe.ny(mapper.interneFlatfiler()));
        Path publiserte = Arbeidsmappe.ny(mapper.publiserteFlatfiler());
        flatfiler.skrivAlle(Kube.alle(skjerming, aar), publiserte);
        if (miljo.utkast()) {
            Tekster tekster = new Tekster(Tekster.BOKMAAL);
            Utkastmerke.skriv(publiserte, tekster);
            Utkastmerke.skriv(mapper.publisering(), tekster);
        }
    }
}

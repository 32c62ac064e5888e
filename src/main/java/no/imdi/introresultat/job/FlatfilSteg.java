package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.Utkastmerke;
import no.imdi.introresultat.publication.data.Flatfilskriver;
import no.imdi.introresultat.publication.data.Kube;
import no.imdi.introresultat.statistics.Resultattall;

/** Writes the flat files: all numbers to the internal set, protected ones to the published set. */
final class FlatfilSteg extends Steg {
    private final Telling telling;
    private final Skjulteceller skjulteceller;

    FlatfilSteg(LevendeKjoringer levende, Telling telling, Skjulteceller skjulteceller) {
        super(levende);
        this.telling = telling;
        this.skjulteceller = skjulteceller;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws IOException {
        Resultattall tall = telling.tell(miljo);
        int aar = miljo.kjoring().aar();
        Mapper mapper = new Mapper(miljo.kjoring().arbeidsmappe());
        Skjerming skjerming = skjulteceller.skjerming(miljo.kjoring().id(), tall);
        Flatfilskriver flatfiler = new Flatfilskriver();
        flatfiler.skrivAlle(Kube.alle(Skjerming.ingen(tall), aar), Arbeidsmappe.ny(mapper.interneFlatfiler()));
        Path publiserte = Arbeidsmappe.ny(mapper.publiserteFlatfiler());
        flatfiler.skrivAlle(Kube.alle(skjerming, aar), publiserte);
        if (miljo.utkast()) {
            Tekster tekster = new Tekster(Tekster.BOKMAAL);
            Utkastmerke.skriv(publiserte, tekster);
            Utkastmerke.skriv(mapper.publisering(), tekster);
        }
    }
}

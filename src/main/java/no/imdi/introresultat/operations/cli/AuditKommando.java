package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Revisjonstjeneste;
import no.imdi.introresultat.revisjon.Revisjonsfil;
import no.imdi.introresultat.revisjon.Revisjonsresultat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: whether what a finished run hides can be found out from what it shows. */
@Command(
        name = "audit",
        description =
                "Les de publiserte filene til en ferdig kjøring slik hvem som helst kan, og prøv å regne ut det som er"
                        + " skjult.")
final class AuditKommando implements Callable<Integer> {
    private static final int VISTE_FEIL = 20;

    @Mixin
    private Fellesvalg felles;

    @Parameters(paramLabel = "MAPPE", description = "Kjøringens mappe, for eksempel utdata/2018/endelig-1.")
    private Path mappe;

    @Option(
            names = "--out",
            paramLabel = "FIL",
            description = "Skriv de skjulte tallene som ikke er trygge, til denne CSV-filen. Den er ikke til deling.")
    private Path fil;

    @Override
    public Integer call() throws Exception {
        Revisjonsresultat resultat = new Revisjonstjeneste(
                        new Ressurser(felles.omgivelser().hjem()))
                .revider(mappe.toAbsolutePath().normalize());
        if (fil != null) {
            Revisjonsfil.skriv(fil, resultat);
        }
        Revisjonstekst.linjer(resultat).forEach(felles::skriv);
        List<String> feil = resultat.feil();
        feil.stream().limit(VISTE_FEIL).forEach(felles::feil);
        if (feil.size() > VISTE_FEIL) {
            felles.feil("… og " + (feil.size() - VISTE_FEIL) + " feil til.");
        }
        if (resultat.holder()) {
            felles.skriv("Revisjonen av " + mappe + " fant ingenting som avslører et skjult tall.");
            return Utgangskode.FERDIG;
        }
        felles.feil("Revisjonen av " + mappe + " fant at skjulte tall kan regnes ut, eller filer som ikke stemmer;"
                + " ikke publiser dem.");
        return Utgangskode.IKKE_VERIFISERT;
    }
}

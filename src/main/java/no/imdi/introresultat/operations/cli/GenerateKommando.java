package no.imdi.introresultat.operations.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.imdi.introresultat.extract.KodeverkLeser;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.extract.syntetisk.Generertuttrekk;
import no.imdi.introresultat.extract.syntetisk.Registerbestilling;
import no.imdi.introresultat.extract.syntetisk.Registergenerator;
import no.imdi.introresultat.job.Aarsoppsett;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code generate}: a synthetic extract. */
@Command(name = "generate", description = "Lag et syntetisk uttrekk av NIR; samme frø gir de samme bytene.")
final class GenerateKommando implements Callable<Integer> {
    @Mixin
    private Fellesvalg felles;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "ÅR",
            converter = Aarsleser.class,
            description = "Resultatåret.")
    private int aar;

    @Option(
            names = "--participants",
            required = true,
            paramLabel = "ANTALL",
            description = "Deltakere, 1 til 3 000 000.")
    private int antall;

    @Option(names = "--seed", required = true, paramLabel = "FRØ", description = "Et helt tall.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "MAPPE", description = "Mappen uttrekket legges i.")
    private Path ut;

    @Override
    public Integer call() {
        Ressurser ressurser = new Ressurser(felles.omgivelser().hjem());
        Aarsoppsett oppsett = Aarsoppsett.les(ressurser, aar);
        Registerbestilling bestilling = Registerbestilling.etterFristen(
                aar, antall, seed, oppsett.frist().sisteCutoff());
        Framdriftsvisning framdrift = felles.framdrift();
        framdrift.steg("generer");
        Generertuttrekk uttrekk = new Registergenerator(new KodeverkLeser(ressurser).les(), ressurser)
                .lag(bestilling, ut, ferdige -> framdrift.rader(ferdige, antall));
        framdrift.stegFerdig("generer");
        felles.skriv("Uttrekket ligger i " + ut + ": " + uttrekk.deltakere() + " deltakere, " + uttrekk.program()
                + " versjoner av programmer, " + uttrekk.vedtak() + " av vedtak og " + uttrekk.tiltak()
                + " av tiltak.");
        return Utgangskode.FERDIG;
    }
}

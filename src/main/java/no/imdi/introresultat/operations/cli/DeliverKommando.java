package no.imdi.introresultat.operations.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import no.imdi.introresultat.job.Kjoring;
import no.imdi.introresultat.job.Leveringstjeneste;
import no.imdi.introresultat.job.Leveringstjeneste.Del;
import no.imdi.introresultat.publication.levering.Levering;
import no.imdi.introresultat.publication.levering.Leveringsadresse;
import no.imdi.introresultat.publication.levering.Leveringssted;
import no.imdi.introresultat.publication.levering.S3oppsett;
import no.imdi.introresultat.register.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deliver}: what is published goes to where its recipients fetch it. */
@Command(
        name = "deliver",
        description = "Lever filene til en publisert kjøring til en mappe eller et S3-lager, og les dem tilbake der. Gi"
                + " samme kommando på nytt for å fortsette en levering som ble avbrutt; det som alt ligger der, sendes"
                + " ikke igjen.")
final class DeliverKommando implements Callable<Integer> {
    private static final String ENDEPUNKT = "INTRORESULTAT_S3_ENDPOINT";
    private static final String STANDARDREGION = "us-east-1";

    @Mixin
    private Fellesvalg felles;

    @Mixin
    private Kjoringsvalg valg;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ADRESSE",
            description =
                    "file:///mappe eller s3://bøtte/prefiks. Nøklene til et S3-lager står i INTRORESULTAT_S3_ACCESS_KEY og"
                            + " INTRORESULTAT_S3_SECRET_KEY, adressen i INTRORESULTAT_S3_ENDPOINT.")
    private String til;

    @Option(
            names = "--part",
            paramLabel = "publisering|ssb",
            description = "Publiseringen (standard), eller overleveringen til Statistisk sentralbyrå.")
    private Del del = Del.PUBLISERING;

    @Override
    public Integer call() throws IOException {
        Omgivelser omgivelser = felles.omgivelser();
        Leveringsadresse adresse = Leveringsadresse.les(til);
        try (Program program = Program.forOppslag(omgivelser);
                Leveringssted sted = adresse.aapne(() -> s3(omgivelser.variabler()))) {
            Kjoring kjoring = valg.finn(program.kjoringer());
            Levering.Kvittering kvittering = new Leveringstjeneste(program.godkjenninger(), program.spor())
                    .lever(kjoring, del, adresse, sted, omgivelser.hvem());
            felles.skriv("Levert til " + adresse + ": " + kvittering.lagt() + " filer, og " + kvittering.fantes()
                    + " lå der fra før; alle er lest tilbake.");
            return Utgangskode.FERDIG;
        }
    }

    private static S3oppsett s3(Map<String, String> variabler) {
        String endepunkt = variabler.get(ENDEPUNKT);
        try {
            return new S3oppsett(
                    endepunkt == null || endepunkt.isEmpty() ? null : URI.create(endepunkt),
                    variabler.getOrDefault("INTRORESULTAT_S3_REGION", STANDARDREGION),
                    krev(variabler, "INTRORESULTAT_S3_ACCESS_KEY"),
                    krev(variabler, "INTRORESULTAT_S3_SECRET_KEY"));
        } catch (IllegalArgumentException ikkeEnAdresse) {
            throw new RefusedException(ENDEPUNKT + " er ingen adresse; skriv for eksempel https://lager.example.no.");
        }
    }

    private static String krev(Map<String, String> variabler, String navn) {
        String verdi = variabler.getOrDefault(navn, "");
        if (verdi.isEmpty()) {
            throw new RefusedException(
                    "Miljøvariabelen " + navn + " mangler; den trengs for å levere til et S3-lager.");
        }
        return verdi;
    }
}

package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.imdi.introresultat.publication.Filhasher;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.publication.Kommunekontroll;
import no.imdi.introresultat.publication.Kontrollarbeidsbok;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.publication.arbeidsbok.Kryptering;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/** Writes a control workbook per municipality, encrypted where the municipality has a password. */
final class KontrollisteSteg extends Steg {
    private static final Kommunekontroll INGENTING = new Kommunekontroll(List.of(), List.of());

    private final Telling telling;
    private final Fjoraarstelling fjoraarstelling;
    private final Kontrollisteleser leser;
    private final Kjoringer kjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;
    private final Dispensasjonssteder dispensasjonssteder;
    private final Krypterte krypterte;

    KontrollisteSteg(
            LevendeKjoringer levende,
            Telling telling,
            Fjoraarstelling fjoraarstelling,
            Kontrollisteleser leser,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder,
            Krypterte krypterte) {
        super(levende);
        this.telling = telling;
        this.fjoraarstelling = fjoraarstelling;
        this.leser = leser;
        this.kjoringer = kjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
        this.dispensasjonssteder = dispensasjonssteder;
        this.krypterte = krypterte;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws Exception {
        long kjoringId = miljo.kjoring().id();
        int uttrekkId = kjoringer.hent(kjoringId).uttrekkId();
        krypterte.glem(kjoringId);
        Path mappe = Arbeidsmappe.ny(new Mapper(miljo.kjoring().arbeidsmappe()).kontrollister());
        Resultattall tall = telling.tell(miljo);
        Kontrollarbeidsbok arbeidsbok =
                new Kontrollarbeidsbok(tall, fjoraarstelling.internt(miljo), new Tekster(Tekster.BOKMAAL));
        Map<String, Kommunekontroll> kontroller = leser.les(miljo, uttrekkId);
        Publiseringsopplysninger opplysninger = kjoringsopplysninger.interne(miljo);
        Map<Dispensasjon, Set<String>> enkeltregistreringer =
                dispensasjonssteder.enkeltregistreringer(uttrekkId, opplysninger.dispensasjoner());
        List<Callable<Void>> skrivinger = new ArrayList<>();
        List<Region> kommuner = tall.inndeling().regioner(Niva.KOMMUNE);
        for (Region kommune : kommuner) {
            List<Dispensasjon> egne = Publiseringsopplysninger.berorer(
                    miljo.regelverk().frist(), miljo.regelverk().struktur(), kommune.nummer(), enkeltregistreringer);
            Kommunekontroll kontroll = kontroller.getOrDefault(kommune.nummer(), INGENTING);
            skrivinger.add(() -> {
                skriv(
                        miljo,
                        mappe.resolve(Kommunearbeidsbok.filnavn(kommune)),
                        miljo.passord().til(kommune.nummer()),
                        arbeidsbok.lag(kommune, kontroll, opplysninger.med(egne)));
                return null;
            });
        }
        Parallell.utfor(skrivinger, miljo);
        siFra(miljo, kommuner);
    }

    private void skriv(Kjoringsmiljo miljo, Path fil, Optional<String> passord, byte[] bok) throws IOException {
        if (passord.isEmpty()) {
            Files.write(fil, bok);
            return;
        }
        krypterte.husk(miljo.kjoring(), fil, Filhasher.innholdSha256(bok));
        Files.write(fil, Kryptering.krypter(bok, passord.get()));
    }

    /** Where some have passwords, one who has none may have been forgotten. */
    private static void siFra(Kjoringsmiljo miljo, List<Region> kommuner) {
        long uten = kommuner.stream()
                .filter(kommune -> miljo.passord().til(kommune.nummer()).isEmpty())
                .count();
        if (miljo.passord().finnes() && uten > 0) {
            miljo.framdrift()
                    .beskjed("Kontrollistene til " + uten + " av " + kommuner.size()
                            + " kommuner er ikke kryptert, fordi kommunen ikke har noe passord i passordfilen.");
        }
    }
}

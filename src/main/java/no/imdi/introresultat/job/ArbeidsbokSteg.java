package no.imdi.introresultat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Fjoraaret;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.publication.NasjonalArbeidsbok;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;
import no.imdi.introresultat.statistics.Resultattall;

/** Writes a workbook per municipality and the national one, several at a time. */
final class ArbeidsbokSteg extends Steg {
    private final Telling telling;
    private final Fjoraarstelling fjoraarstelling;
    private final Kjoringer kjoringer;
    private final Snapshots snapshots;
    private final Dispensasjonssteder dispensasjonssteder;

    ArbeidsbokSteg(
            LevendeKjoringer levende,
            Telling telling,
            Fjoraarstelling fjoraarstelling,
            Kjoringer kjoringer,
            Snapshots snapshots,
            Dispensasjonssteder dispensasjonssteder) {
        super(levende);
        this.telling = telling;
        this.fjoraarstelling = fjoraarstelling;
        this.kjoringer = kjoringer;
        this.snapshots = snapshots;
        this.dispensasjonssteder = dispensasjonssteder;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws Exception {
        Resultattall tall = telling.tell(miljo);
        int prikkegrense = miljo.grunnlag().oppsett().prikkegrense();
        Skjerming skjerming = Skjerming.terskel(tall, prikkegrense);
        Optional<Fjoraaret> fjoraaret =
                fjoraarstelling.tell(miljo, fjoraarets -> Skjerming.terskel(fjoraarets, prikkegrense));
        Mapper mapper = new Mapper(miljo.kjoring().arbeidsmappe());
        Path kommunemappe = Arbeidsmappe.ny(mapper.kommuner());
        Publiseringsopplysninger opplysninger = opplysninger(miljo);
        Tekster tekster = new Tekster(Tekster.BOKMAAL);
        List<Region> kommuner = tall.inndeling().regioner(Niva.KOMMUNE);
        AtomicLong ferdige = new AtomicLong();
        List<Skriving> skrivinger = new ArrayList<>();
        skrivinger.add(
                () -> new NasjonalArbeidsbok(skjerming, fjoraaret, tekster).skriv(mapper.publisering(), opplysninger));
        Kommunearbeidsbok arbeidsbok = new Kommunearbeidsbok(skjerming, fjoraaret, tekster);
        Map<Dispensasjon, Set<String>> enkeltregistreringer = dispensasjonssteder.enkeltregistreringer(
                kjoringer.hent(miljo.kjoring().id()).uttrekkId(), opplysninger.dispensasjoner());
        for (Region kommune : kommuner) {
            List<Dispensasjon> egne = Publiseringsopplysninger.berorer(
                    miljo.regelverk().frist(), miljo.regelverk().struktur(), kommune.nummer(), enkeltregistreringer);
            skrivinger.add(() -> arbeidsbok.skriv(kommunemappe, kommune, opplysninger.med(egne)));
        }
        iParallell(skrivinger, () -> {
            miljo.stopp().sjekk();
            miljo.framdrift().rader(ferdige.incrementAndGet(), skrivinger.size());
        });
    }

    private Publiseringsopplysninger opplysninger(Kjoringsmiljo miljo) {
        Kjoring kjoring = miljo.kjoring();
        Aarsoppsett oppsett = miljo.grunnlag().oppsett();
        return new Publiseringsopplysninger(
                kjoring.aar(),
                kjoring.type(),
                oppsett.frist(),
                snapshots.hent(kjoringer.hent(kjoring.id()).uttrekkId()).hentet(),
                oppsett.prikkegrense(),
                oppsett.frist().dispensasjoner(),
                true);
    }

    @FunctionalInterface
    private interface Skriving {
        void skriv() throws IOException;
    }

    private static void iParallell(List<Skriving> skrivinger, Runnable etterHver) throws Exception {
        ExecutorService arbeidere =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> ventet = new ArrayList<>();
            for (Skriving skriving : skrivinger) {
                ventet.add(arbeidere.submit(() -> {
                    etterHver.run();
                    skriving.skriv();
                    return null;
                }));
            }
            for (Future<?> en : ventet) {
                en.get();
            }
        } catch (ExecutionException feil) {
            throw feil.getCause() instanceof Exception aarsak ? aarsak : feil;
        } finally {
            arbeidere.shutdownNow();
        }
    }
}

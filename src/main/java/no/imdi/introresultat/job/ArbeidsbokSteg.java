package no.imdi.introresultat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
    private final Skjulteceller skjulteceller;
    private final Fjoraarstelling fjoraarstelling;
    private final Kjoringer kjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;
    private final Dispensasjonssteder dispensasjonssteder;

    ArbeidsbokSteg(
            LevendeKjoringer levende,
            Telling telling,
            Skjulteceller skjulteceller,
            Fjoraarstelling fjoraarstelling,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder) {
        super(levende);
        this.telling = telling;
        this.skjulteceller = skjulteceller;
        this.fjoraarstelling = fjoraarstelling;
        this.kjoringer = kjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
        this.dispensasjonssteder = dispensasjonssteder;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws Exception {
        Resultattall tall = telling.tell(miljo);
        Skjerming skjerming = skjulteceller.skjerming(miljo.kjoring().id(), tall);
        Optional<Fjoraaret> fjoraaret = fjoraarstelling.publisert(miljo);
        Mapper mapper = new Mapper(miljo.kjoring().arbeidsmappe());
        Path kommunemappe = Arbeidsmappe.ny(mapper.kommuner());
        Publiseringsopplysninger opplysninger = kjoringsopplysninger.publiserte(miljo);
        Tekster tekster = new Tekster(Tekster.BOKMAAL);
        List<Region> kommuner = tall.inndeling().regioner(Niva.KOMMUNE);
        List<Callable<Path>> skrivinger = new ArrayList<>();
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
        Parallell.utfor(skrivinger, miljo);
    }
}

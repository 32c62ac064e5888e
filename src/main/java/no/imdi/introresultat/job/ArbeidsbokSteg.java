package no.imdi.introresultat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.imdi.introresultat.disclosure.Skjerming;
import no.imdi.introresultat.publication.Fjoraaret;
import no.imdi.introresultat.publication.Kommunearbeidsbok;
import no.imdi.introresultat.publication.NasjonalArbeidsbok;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Kommune;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** Writes a workbook per municipality in its own language and the national one in two, several at a time. */
final class ArbeidsbokSteg extends Steg {
    private static final List<Sprak> NASJONALE = List.of(Sprak.BOKMAAL, Sprak.ENGELSK);

    private final Publiserbaretall tall;
    private final Fjoraarstelling fjoraarstelling;
    private final Kjoringer kjoringer;
    private final Kjoringsopplysninger kjoringsopplysninger;
    private final Dispensasjonssteder dispensasjonssteder;

    ArbeidsbokSteg(
            LevendeKjoringer levende,
            Publiserbaretall tall,
            Fjoraarstelling fjoraarstelling,
            Kjoringer kjoringer,
            Kjoringsopplysninger kjoringsopplysninger,
            Dispensasjonssteder dispensasjonssteder) {
        super(levende);
        this.tall = tall;
        this.fjoraarstelling = fjoraarstelling;
        this.kjoringer = kjoringer;
        this.kjoringsopplysninger = kjoringsopplysninger;
        this.dispensasjonssteder = dispensasjonssteder;
    }

    @Override
    void gjor(Kjoringsmiljo miljo) throws Exception {
        Skjerming skjerming = tall.av(miljo);
        List<Fjoraaret> tidligere = fjoraarstelling.publiserte(miljo);
        Mapper mapper = new Mapper(miljo.kjoring().arbeidsmappe());
        Path kommunemappe = Arbeidsmappe.ny(mapper.kommuner());
        Publiseringsopplysninger opplysninger = kjoringsopplysninger.publiserte(miljo);
        Map<String, Sprak> maalformer = miljo.regelverk().struktur().kommuner().stream()
                .collect(Collectors.toMap(Kommune::nummer, Kommune::maalform));
        List<Callable<Path>> skrivinger = new ArrayList<>();
        for (Sprak sprak : NASJONALE) {
            skrivinger.add(() -> new NasjonalArbeidsbok(skjerming, tidligere, new Tekster(sprak))
                    .skriv(mapper.publisering(), opplysninger));
        }
        Map<Sprak, Kommunearbeidsbok> arbeidsboker = new EnumMap<>(Sprak.class);
        maalformer.values().stream()
                .distinct()
                .forEach(sprak ->
                        arbeidsboker.put(sprak, new Kommunearbeidsbok(skjerming, tidligere, new Tekster(sprak))));
        Map<Dispensasjon, Set<String>> enkeltregistreringer = dispensasjonssteder.enkeltregistreringer(
                kjoringer.hent(miljo.kjoring().id()).uttrekkId(), opplysninger.dispensasjoner());
        for (Region kommune : skjerming.tall().inndeling().regioner(Niva.KOMMUNE)) {
            List<Dispensasjon> egne = Publiseringsopplysninger.berorer(
                    miljo.regelverk().frist(), miljo.regelverk().struktur(), kommune.nummer(), enkeltregistreringer);
            Kommunearbeidsbok arbeidsbok = arbeidsboker.get(maalformer.get(kommune.nummer()));
            skrivinger.add(() -> arbeidsbok.skriv(kommunemappe, kommune, opplysninger.med(egne)));
        }
        Parallell.utfor(skrivinger, miljo);
    }
}

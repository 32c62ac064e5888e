package no.imdi.introresultat.extract.syntetisk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.introresultat.job.Kontrollfinner;
import no.imdi.introresultat.register.Deltaker;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Kjonn;
import no.imdi.introresultat.register.Operasjon;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Vedtakstype;
import no.imdi.introresultat.rules.Deltakerberegning;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Grunnlagsplass;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Registreringsfrist;
import no.imdi.introresultat.rules.Sted;
import no.imdi.introresultat.rules.Utfall;

/** The magnitudes of a synthetic register, by the real rules of a final run. */
final class Registerstorrelse {
    final Map<Utfall, Integer> utfall = new EnumMap<>(Utfall.class);
    final Map<Kjonn, int[]> grunnlagOgMaal = new EnumMap<>(Kjonn.class);
    int deltakere;
    int deltok;
    int utenTiltak;
    int utenAarsak;
    int automatisk;
    int ukjentRegion;
    int skjermet;
    int versjoner;
    int sisteSeksTimer;
    int paaFristen;
    int sluttEtterFristen;
    final Set<String> numre = new HashSet<>();
    final Map<String, Integer> avvik = new TreeMap<>();
    int permisjonOverAarsskiftet;
    int slettetForFristen;
    int slettetEtterFristen;

    static Registerstorrelse av(Registerbestilling bestilling) {
        int aar = bestilling.aar();
        Deltakerberegning beregning = new Deltakerberegning(
                new Regelverk(
                        aar,
                        Kjoringstype.ENDELIG,
                        Registreringsfrist.normal(aar),
                        Period.ofYears(3),
                        Oppsett.KODEVERK.struktur(LocalDate.of(aar, 12, 31)),
                        Oppsett.KODEVERK),
                Kontrollfinner.finn().alle());
        Livslop livslop = Oppsett.livslop(bestilling);
        Registerstorrelse storrelse = new Registerstorrelse();
        for (int nummer = 1; nummer <= bestilling.antallDeltakere(); nummer++) {
            Deltakermappe mappe = livslop.fortell(nummer);
            storrelse.tellVersjoner(mappe, bestilling);
            storrelse.tell(beregning.beregn(mappe));
        }
        return storrelse;
    }

    double andel(int antall) {
        return 100.0 * antall / grunnlag();
    }

    int grunnlag() {
        return utfall.get(Utfall.I_GRUNNLAG);
    }

    double maal(Kjonn kjonn) {
        int[] tall = grunnlagOgMaal.get(kjonn);
        return 100.0 * tall[1] / tall[0];
    }

    double maal() {
        return 100.0
                * grunnlagOgMaal.values().stream().mapToInt(tall -> tall[1]).sum()
                / grunnlag();
    }

    @Override
    public String toString() {
        return ("deltakere %d, versjoner per deltaker %.1f, deltok %d, uten tiltak %.1f %%, utfall %s, mål %.1f %% (M %.1f,"
                        + " K %.1f), uten årsak %.1f %%, automatisk %.1f %%, skjermet %d, ukjent region %d, siste seks timer"
                        + " %d, på fristen %d, årets slutt etter fristen %d (%.1f %%)")
                .formatted(
                        deltakere,
                        1.0 * versjoner / deltakere,
                        deltok,
                        100.0 * utenTiltak / deltok,
                        utfall,
                        maal(),
                        maal(Kjonn.M),
                        maal(Kjonn.K),
                        andel(utenAarsak),
                        andel(automatisk),
                        skjermet,
                        ukjentRegion,
                        sisteSeksTimer,
                        paaFristen,
                        sluttEtterFristen,
                        andel(sluttEtterFristen));
    }

    private void tell(Deltakerresultat resultat) {
        Deltaker deltaker = resultat.deltaker();
        deltakere++;
        skjermet += deltaker.skjermet() ? 1 : 0;
        resultat.avvik().forEach(ett -> avvik.merge(ett.kode(), 1, Integer::sum));
        utfall.merge(resultat.utfall(), 1, Integer::sum);
        if (resultat.deltakelse() != null) {
            deltok++;
            utenTiltak += resultat.deltakelse().utenTiltak() ? 1 : 0;
        }
        Grunnlagsplass plass = resultat.grunnlag();
        if (plass != null) {
            int[] tall = grunnlagOgMaal.computeIfAbsent(deltaker.kjonn(), kjonn -> new int[2]);
            tall[0]++;
            tall[1] += "arbutd".equals(plass.aarsak().aarsak3()) ? 1 : 0;
            automatisk += plass.automatisk() ? 1 : 0;
            utenAarsak += !plass.automatisk() && plass.aarsak().kode().equals("IKKE_REGISTRERT") ? 1 : 0;
            ukjentRegion += plass.sted().utenSted() == Sted.UtenSted.REGION_UKJENT ? 1 : 0;
        }
    }

    private void tellVersjoner(Deltakermappe mappe, Registerbestilling bestilling) {
        Instant frist = bestilling.frist();
        Stream.<List<? extends Registrering>>of(mappe.program(), mappe.vedtak(), mappe.tiltak())
                .flatMap(List::stream)
                .map(Registrering::versjon)
                .filter(versjon -> versjon.registrert().isBefore(bestilling.avkutting()))
                .forEach(versjon -> {
                    versjoner++;
                    boolean slettet = versjon.operasjon() == Operasjon.SLETTET;
                    slettetForFristen += slettet && versjon.registrert().isBefore(frist) ? 1 : 0;
                    slettetEtterFristen += slettet && !versjon.registrert().isBefore(frist) ? 1 : 0;
                    numre.add(versjon.kommunenummer());
                    boolean sist = versjon.registrert().isBefore(frist)
                            && !versjon.registrert().isBefore(frist.minusSeconds(6 * 3600));
                    sisteSeksTimer += sist ? 1 : 0;
                    paaFristen += versjon.registrert().equals(frist) ? 1 : 0;
                });
        LocalDate sisteDag = LocalDate.of(bestilling.aar(), 12, 31);
        for (Vedtak vedtak : mappe.vedtak()) {
            boolean over = vedtak.vedtakstype() == Vedtakstype.PERMISJON
                    && !vedtak.fraDato().isAfter(sisteDag)
                    && vedtak.tilDato().isAfter(sisteDag);
            permisjonOverAarsskiftet += over ? 1 : 0;
        }
        for (Program program : mappe.program()) {
            boolean iAaret = program.sluttDato() != null && program.sluttDato().getYear() == bestilling.aar();
            boolean forSen = !program.versjon().registrert().isBefore(frist);
            sluttEtterFristen += iAaret && forSen ? 1 : 0;
        }
    }
}

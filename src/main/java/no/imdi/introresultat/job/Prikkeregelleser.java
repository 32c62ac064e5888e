package no.imdi.introresultat.job;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.disclosure.Detaljvalg;
import no.imdi.introresultat.disclosure.Prikkeregler;
import no.imdi.introresultat.disclosure.Vekter;
import no.imdi.introresultat.statistics.Niva;

/** Reads what a year hides. The tables that details can be chosen for are those of contract section 4 that have categories. */
final class Prikkeregelleser {
    private static final List<String> TABELLER =
            List.of("intro_avslutning_direkte_3", "intro_avslutning_direkte_8", "intro_tiltak_4", "intro_tiltak_12");
    private static final int FLEST = 999;

    private Prikkeregelleser() {}

    static Prikkeregler les(Yamlfelt felt, Prikkeregler standard) {
        return new Prikkeregler(
                felt.heltall(Aarsnokkel.PRIKKEGRENSE.navn(), 0, FLEST, standard.grense()),
                felt.heltall(Aarsnokkel.PRIKKEBREDDE.navn(), 1, 9, standard.bredde()),
                felt.jaNei(Aarsnokkel.PRIKK_NULLER.navn(), standard.nuller()),
                felt.jaNei(Aarsnokkel.PRIKK_SAMME_UTFALL.navn(), standard.sammeUtfall()),
                felt.liste(Aarsnokkel.DETALJVALG.navn()).stream()
                        .map(Prikkeregelleser::detaljvalg)
                        .toList(),
                vekter(felt.paakrevdUnder(Aarsnokkel.PRIKK_VIKTIGHET.navn()), standard.vekter()));
    }

    private static Vekter vekter(Yamlfelt felt, Vekter standard) {
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.PRIKK_VIKTIGHET));
        return new Vekter(
                felt.heltall(Aarsnokkel.VEKT_FYLKE.navn(), 1, FLEST, standard.fylke()),
                felt.heltall(Aarsnokkel.VEKT_TOTAL.navn(), 1, FLEST, standard.total()),
                felt.heltall(Aarsnokkel.VEKT_HOVEDTALL.navn(), 1, FLEST, standard.hovedtall()),
                felt.heltall(Aarsnokkel.VEKT_BEGGE_KJONN.navn(), 1, FLEST, standard.beggeKjonn()),
                felt.heltall(Aarsnokkel.VEKT_STORRELSE.navn(), 0, FLEST, standard.storrelse()));
    }

    private static Detaljvalg detaljvalg(Yamlfelt felt) {
        felt.kjenner(Aarsnokkel.navn(Aarsnokkel.Gruppe.DETALJVALG));
        String tabell = enAv(felt, Aarsnokkel.DETALJ_TABELL, TABELLER);
        String niva = enAv(
                felt,
                Aarsnokkel.DETALJ_NIVA,
                Stream.of(Niva.values()).map(Niva::ord).toList());
        int kategorierFra = felt.heltall(Aarsnokkel.KATEGORIER_FRA.navn(), 0, FLEST, 0);
        return new Detaljvalg(
                tabell,
                Arrays.stream(Niva.values())
                        .filter(en -> en.ord().equals(niva))
                        .findFirst()
                        .orElseThrow(),
                kategorierFra,
                felt.heltall(Aarsnokkel.KJONN_FRA.navn(), 0, FLEST, 0));
    }

    private static String enAv(Yamlfelt felt, Aarsnokkel nokkel, List<String> kjente) {
        String verdi = felt.paakrevd(nokkel.navn());
        if (!Set.copyOf(kjente).contains(verdi)) {
            throw felt.avvist(
                    nokkel.navn(),
                    "«" + verdi + "» er ikke en av " + kjente.stream().collect(Collectors.joining(", ")));
        }
        return verdi;
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Regelverk;

/** Two programmes went on at the same time in the year: a finding for each, since either may be the wrong one. */
final class OverlappendeProgram implements Kontroll {
    @Override
    public String kode() {
        return "OVERLAPPENDE_PROGRAM";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.FEIL;
    }

    @Override
    public String tekst() {
        return "Deltakeren er registrert i to programmer samtidig.";
    }

    @Override
    public String utbedring() {
        return "Den kommunen deltakeren har forlatt, registrerer sluttdato og avslutningsårsak. Er et "
                + "program registrert to ganger, slett det ene.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Beregningsregel 5: et program som fortsetter etter året, tar deltakeren ut av "
                + "resultatgrunnlaget.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        List<Programperiode> aktive = grunnlag.aktiveIAaret();
        return aktive.stream()
                .flatMap(periode -> aktive.stream()
                        .filter(annen -> annen != periode && overlapper(periode, annen, grunnlag.regelverk()))
                        .max(Programperiode.ETTER_START)
                        .map(annen -> Avvik.om(this, periode.program(), melding(periode, annen)))
                        .stream())
                .toList();
    }

    /** One day in common is a change of programme, not an overlap: the last day there is the first day here. */
    private static boolean overlapper(Programperiode en, Programperiode annen, Regelverk regelverk) {
        LocalDate fra = senest(senest(en.start(), annen.start()), regelverk.forsteDag());
        LocalDate til = tidligst(slutt(en), slutt(annen));
        boolean fellesIAaret = !fra.isAfter(regelverk.sisteDag()) && !til.isBefore(regelverk.forsteDag());
        return fellesIAaret && senest(en.start(), annen.start()).isBefore(til);
    }

    private static LocalDate slutt(Programperiode periode) {
        return periode.lopende() ? LocalDate.MAX : periode.slutt();
    }

    private static LocalDate senest(LocalDate en, LocalDate annen) {
        return en.isAfter(annen) ? en : annen;
    }

    private static LocalDate tidligst(LocalDate en, LocalDate annen) {
        return en.isBefore(annen) ? en : annen;
    }

    private static String melding(Programperiode periode, Programperiode annen) {
        String kommune = annen.program().versjon().kommunenummer();
        return "Programmet (" + tidsrom(periode) + ") overlapper program " + annen.id()
                + (kommune == null ? "" : " i kommune " + kommune) + " (" + tidsrom(annen)
                + "). Ventet at det ene er avsluttet før det andre starter.";
    }

    private static String tidsrom(Programperiode periode) {
        return Dagtekst.av(periode.start()) + "–" + (periode.lopende() ? "" : Dagtekst.av(periode.slutt()));
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.rules.Programperiode;
import no.imdi.introresultat.rules.Regelverk;

/** Two programmes went on at the same time in the year: a finding for each, since either may be the wrong one. */
final class OverlappendeProgram implements Kontroll {
    @Override
    public String nummer() {
        return "K012";
    }

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
    public String utbedringINir() {
        return "Den kommunen deltakeren har forlatt, registrerer sluttdato og avslutningsårsak. Er et "
                + "program registrert to ganger, slett det ene.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Den kommunen deltakeren har forlatt, registrerer sluttdato og avslutningsårsak i "
                + "fagsystemet og overfører på nytt. Er et program overført to ganger, slett det ene både "
                + "i fagsystemet og i NIR.";
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
                        .map(annen -> Avvik.om(this, periode.program(), Funnet.av(periode, annen)))
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

    record Funnet(
            @Felt("Programmets startdato.") LocalDate start,

            @Felt("Dagen programmet sluttet; tom når det fortsatt er i gang.")
            LocalDate slutt,

            @Felt("Det andre programmets id.") String annet,

            @Felt("Kommunenummeret det andre programmet er registrert på; tomt når det mangler.")
            String annenKommune,

            @Felt("Det andre programmets startdato.") LocalDate annenStart,

            @Felt("Dagen det andre programmet sluttet; tom når det fortsatt er i gang.")
            LocalDate annenSlutt)
            implements Funn {
        static Funnet av(Programperiode periode, Programperiode annen) {
            return new Funnet(
                    periode.start(),
                    periode.slutt(),
                    annen.id(),
                    annen.program().versjon().kommunenummer(),
                    annen.start(),
                    annen.slutt());
        }

        @Override
        public String melding() {
            return "Programmet (" + tidsrom(start, slutt) + ") overlapper program " + annet
                    + (annenKommune == null ? "" : " i kommune " + annenKommune) + " ("
                    + tidsrom(annenStart, annenSlutt) + "). Ventet at det ene er avsluttet før det andre starter.";
        }

        private static String tidsrom(LocalDate fra, LocalDate til) {
            return Dagtekst.av(fra) + "–" + (til == null ? "" : Dagtekst.av(til));
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;
import no.imdi.introresultat.rules.Gjeldendetilstand;
import no.imdi.introresultat.rules.Registreringsfrist;

/** Something that happened in the year was registered more than two months later. */
final class SenRegistrering implements Kontroll {
    private static final Period FRIST = Period.ofMonths(2);
    private static final List<Hendelse<Program>> PROGRAM =
            List.of(new Hendelse<>("Start", Program::startDato), new Hendelse<>("Slutt", Program::sluttDato));
    private static final List<Hendelse<Vedtak>> VEDTAK = List.of(new Hendelse<>("Vedtak", SenRegistrering::dag));
    private static final List<Hendelse<Tiltak>> TILTAK = List.of(new Hendelse<>("Tiltak", Tiltak::fraDato));

    @Override
    public String nummer() {
        return "K014";
    }

    @Override
    public String kode() {
        return "SEN_REGISTRERING";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.INFO;
    }

    @Override
    public String tekst() {
        return "Registreringen ble gjort mer enn to måneder etter hendelsen.";
    }

    @Override
    public String utbedringINir() {
        return "Ingenting skal rettes. Registrer fortløpende, så er tallene riktige hele året.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Ingenting skal rettes. Overfør fortløpende fra fagsystemet, så er tallene riktige hele " + "året.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of(
                "Kommunen skal registrere fortløpende i NIR, med mulighet til å etterregistrere i to " + "måneder.");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Deltakermappe mappe = grunnlag.mappe();
        Gjeldendetilstand tilstand = grunnlag.tilstand();
        int aar = grunnlag.regelverk().aar();
        return Stream.of(
                        sene(PROGRAM, tilstand.program(), mappe.program(), aar),
                        sene(VEDTAK, tilstand.vedtak(), mappe.vedtak(), aar),
                        sene(TILTAK, tilstand.tiltak(), mappe.tiltak(), aar))
                .flatMap(Function.identity())
                .toList();
    }

    private <R extends Registrering> Stream<Avvik> sene(
            List<Hendelse<R>> hendelser, List<R> gjeldende, List<R> versjoner, int aar) {
        return gjeldende.stream().flatMap(registrering -> {
            String sene = hendelser.stream()
                    .flatMap(hendelse -> hendelse.forSen(registrering, versjoner, aar).stream())
                    .collect(Collectors.joining(" "));
            return sene.isEmpty() ? Stream.empty() : Stream.of(Avvik.om(this, registrering, new Funnet(sene)));
        });
    }

    private static LocalDate dag(Vedtak vedtak) {
        return vedtak.vedtaksdato() != null ? vedtak.vedtaksdato() : vedtak.fraDato();
    }

    private record Hendelse<R extends Registrering>(String navn, Function<R, LocalDate> dag) {
        /** What to say of an event of the year that was registered too late; empty for any other. */
        Optional<String> forSen(R gjeldende, List<R> versjoner, int aar) {
            LocalDate hendt = dag.apply(gjeldende);
            if (hendt == null || hendt.getYear() != aar) {
                return Optional.empty();
            }
            LocalDate registrert = registrert(gjeldende.versjon(), versjoner);
            return registrert.isAfter(hendt.plus(FRIST))
                    ? Optional.of(navn + " " + Dagtekst.av(hendt) + " ble registrert " + Dagtekst.av(registrert) + ".")
                    : Optional.empty();
        }

        /** The day the register first had a date for the event and kept having one: a correction is not late. */
        private LocalDate registrert(Versjon gjeldende, List<R> versjoner) {
            List<R> tilOgMedGjeldende = versjoner.stream()
                    .filter(en -> en.versjon().id().equals(gjeldende.id()))
                    .filter(en -> en.versjon().versjon() <= gjeldende.versjon())
                    .sorted(Comparator.comparing(en -> en.versjon().versjon()))
                    .toList();
            Instant forst = null;
            for (R en : tilOgMedGjeldende) {
                if (dag.apply(en) == null) {
                    forst = null;
                } else if (forst == null) {
                    forst = en.versjon().registrert();
                }
            }
            return LocalDate.ofInstant(forst, Registreringsfrist.NORGE);
        }
    }

    record Funnet(
            @Felt("Hva som hendte hvilken dag, og dagen det ble registrert, én setning for hver hendelse.")
            String sene) implements Funn {
        @Override
        public String melding() {
            return sene + " Ventet registrert innen to måneder.";
        }
    }
}

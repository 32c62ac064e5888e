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
    public String utbedring() {
        return "Ingenting skal rettes. Registrer fortløpende, så er tallene riktige hele året.";
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Deltakermappe mappe = grunnlag.mappe();
        Gjeldendetilstand tilstand = grunnlag.tilstand();
        int aar = grunnlag.regelverk().aar();
        return Stream.of(
                        tilstand.program().stream()
                                .map(program -> avvik(
                                        program,
                                        Stream.of(
                                                hendelse("Start", program, Program::startDato, mappe.program()),
                                                hendelse("Slutt", program, Program::sluttDato, mappe.program())),
                                        aar)),
                        tilstand.vedtak().stream()
                                .map(vedtak -> avvik(
                                        vedtak,
                                        Stream.of(hendelse("Vedtak", vedtak, SenRegistrering::dag, mappe.vedtak())),
                                        aar)),
                        tilstand.tiltak().stream()
                                .map(tiltak -> avvik(
                                        tiltak,
                                        Stream.of(hendelse("Tiltak", tiltak, Tiltak::fraDato, mappe.tiltak())),
                                        aar)))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Avvik> avvik(Registrering registrering, Stream<Hendelse> hendelser, int aar) {
        List<Hendelse> sene = hendelser.filter(hendelse -> hendelse.forSen(aar)).toList();
        return sene.isEmpty()
                ? Optional.empty()
                : Optional.of(Avvik.om(
                        this,
                        registrering,
                        sene.stream().map(Hendelse::tekst).collect(Collectors.joining(" "))
                                + " Ventet registrert innen to måneder."));
    }

    private static LocalDate dag(Vedtak vedtak) {
        return vedtak.vedtaksdato() != null ? vedtak.vedtaksdato() : vedtak.fraDato();
    }

    /** The event as it counts, registered when the register first had a date for it and kept having one. */
    private static <R extends Registrering> Hendelse hendelse(
            String navn, R gjeldende, Function<R, LocalDate> dag, List<R> versjoner) {
        Versjon siste = gjeldende.versjon();
        List<R> tilOgMedGjeldende = versjoner.stream()
                .filter(en ->
                        en.versjon().id().equals(siste.id()) && en.versjon().versjon() <= siste.versjon())
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
        return new Hendelse(
                navn,
                dag.apply(gjeldende),
                forst == null ? null : LocalDate.ofInstant(forst, Registreringsfrist.NORGE));
    }

    private record Hendelse(String navn, LocalDate dag, LocalDate registrert) {
        boolean forSen(int aar) {
            return dag != null && dag.getYear() == aar && registrert.isAfter(dag.plus(FRIST));
        }

        String tekst() {
            return navn + " " + Dagtekst.av(dag) + " ble registrert " + Dagtekst.av(registrert) + ".";
        }
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Deltakermappe;
import no.imdi.introresultat.register.Program;
import no.imdi.introresultat.register.Registrering;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.register.Vedtak;
import no.imdi.introresultat.register.Versjon;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Registreringsfrist;

/** A registration that may bear on the year has a version that was registered before a lower one. */
final class VersjonUteAvRekkefolge implements Kontroll {
    private static final DateTimeFormatter TIDSPUNKT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH:mm:ss", Locale.ROOT);

    @Override
    public String nummer() {
        return "K016";
    }

    @Override
    public String kode() {
        return "VERSJON_UTE_AV_REKKEFOLGE";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.ADVARSEL;
    }

    @Override
    public String tekst() {
        return "Versjonene av registreringen er ikke registrert i rekkefølge, så det kan være feil "
                + "versjon som gjelder.";
    }

    @Override
    public String utbedringINir() {
        return "Se over at opplysningene er riktige, og lagre registreringen på nytt.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Se over at opplysningene er riktige i fagsystemet, overfør på nytt, og sjekk i NIR at "
                + "det er de siste som står. Gjentar det seg, meld fra til leverandøren.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Av versjonene før fristen gjelder den med høyest versjonsnummer (kontrakten del 2).");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        Deltakermappe mappe = grunnlag.mappe();
        return Stream.of(mappe.program(), mappe.vedtak(), mappe.tiltak())
                .flatMap(versjoner -> perId(versjoner).stream())
                .filter(versjoner -> erDeltakerens(versjoner, mappe))
                .filter(versjoner -> versjoner.stream().anyMatch(en -> kanGjelde(en, grunnlag.regelverk())))
                .flatMap(versjoner -> avvik(versjoner).stream())
                .toList();
    }

    private static Collection<List<Registrering>> perId(List<? extends Registrering> versjoner) {
        return versjoner.stream()
                .sorted(Comparator.comparing(en -> en.versjon().versjon()))
                .collect(
                        Collectors.groupingBy(en -> en.versjon().id(), TreeMap::new, Collectors.<Registrering>toList()))
                .values();
    }

    /** A registration moved between participants is in the folder of each; the highest version says whose it is now. */
    private static boolean erDeltakerens(List<Registrering> versjoner, Deltakermappe mappe) {
        return hoyeste(versjoner).versjon().deltakerId().equals(mappe.deltaker().deltakerId());
    }

    private static Registrering hoyeste(List<Registrering> versjoner) {
        return versjoner.get(versjoner.size() - 1);
    }

    private Optional<Avvik> avvik(List<Registrering> versjoner) {
        Versjon senest = versjoner.get(0).versjon();
        for (Registrering registrering : versjoner) {
            Versjon versjon = registrering.versjon();
            if (versjon.registrert().isBefore(senest.registrert())) {
                return Optional.of(Avvik.om(this, hoyeste(versjoner), Funnet.av(versjon, senest)));
            }
            senest = versjon;
        }
        return Optional.empty();
    }

    private static boolean kanGjelde(Registrering registrering, Regelverk regelverk) {
        if (registrering instanceof Program program) {
            return berorer(program.startDato(), program.sluttDato(), regelverk);
        }
        if (registrering instanceof Vedtak vedtak) {
            return berorer(vedtak.fraDato(), vedtak.tilDato(), regelverk);
        }
        Tiltak tiltak = (Tiltak) registrering;
        return berorer(tiltak.fraDato(), tiltak.tilDato(), regelverk);
    }

    private static boolean berorer(LocalDate fra, LocalDate til, Regelverk regelverk) {
        return fra != null
                && !fra.isAfter(regelverk.sisteDag())
                && (til == null || !til.isBefore(regelverk.forsteDag()));
    }

    record Funnet(
            @Felt("Versjonen som kom for tidlig.") int versjon,
            @Felt("Når den ble registrert.") Instant registrert,

            @Felt("En lavere versjon som ble registrert etter den.")
            int lavereVersjon,

            @Felt("Når den lavere versjonen ble registrert.")
            Instant lavereRegistrert)
            implements Funn {
        static Funnet av(Versjon versjon, Versjon lavere) {
            return new Funnet(versjon.versjon(), versjon.registrert(), lavere.versjon(), lavere.registrert());
        }

        @Override
        public String melding() {
            return "Versjon " + versjon + " er registrert " + tidspunkt(registrert) + ", før versjon " + lavereVersjon
                    + " som er registrert " + tidspunkt(lavereRegistrert) + ". Ventet stigende tidspunkter.";
        }

        private static String tidspunkt(Instant tid) {
            return TIDSPUNKT.format(tid.atZone(Registreringsfrist.NORGE));
        }
    }
}

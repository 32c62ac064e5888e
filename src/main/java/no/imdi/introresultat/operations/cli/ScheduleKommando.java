package no.imdi.introresultat.operations.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.extract.Ressurser;
import no.imdi.introresultat.job.Spor;
import no.imdi.introresultat.schedule.Aarsplan;
import no.imdi.introresultat.schedule.Alarmer;
import no.imdi.introresultat.schedule.Forfall;
import no.imdi.introresultat.schedule.Forfallsliste;
import no.imdi.introresultat.schedule.Norsktid;
import no.imdi.introresultat.schedule.Simulering;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code schedule}: the fixed dates, how they stand, and what is wrong with them. */
@Command(name = "schedule", description = "Vis de faste datoene de neste 15 månedene og hvordan det står til med dem.")
final class ScheduleKommando implements Callable<Integer> {
    private static final String FORM = "%-20s  %-18s  %-12s  %s";

    @Mixin
    private Fellesvalg felles;

    @ArgGroup
    private Hva hva = new Hva();

    /** Something else than the list. */
    static final class Hva {
        @Option(
                names = "--check",
                description =
                        "For overvåking: utgangskode 5 og en linje for hver dato som er forsømt, feilet eller venter.")
        private boolean sjekk;

        @Option(
                names = "--simulate",
                paramLabel = "ÅR",
                converter = Aarsleser.class,
                description =
                        "Gå gjennom et resultatårs datoer på en tenkt klokke, også med en maskin som er av rundt fristen.")
        private Integer simuler;

        @Option(
                names = "--run",
                paramLabel = "DATO",
                description = "Sett i gang en dato som venter, er oppgitt eller tapt, for eksempel 2018/endelig.")
        private String settIGang;
    }

    @Override
    public Integer call() {
        Omgivelser omgivelser = felles.omgivelser();
        if (hva.simuler != null) {
            return simuler(new Aarsplan(new Ressurser(omgivelser.hjem())), hva.simuler);
        }
        try (Program program = Program.forOppslag(omgivelser)) {
            Aarsplan aarsplan = program.aarsplan();
            Forfallsliste liste = new Forfallsliste(program.jdbc());
            if (hva.settIGang != null) {
                return settIGang(program, liste);
            }
            return hva.sjekk ? sjekk(aarsplan, liste) : vis(aarsplan, liste);
        }
    }

    private int simuler(Aarsplan aarsplan, int aar) {
        felles.skriv("Resultatåret " + aar + ", en maskin som alltid er på:");
        Simulering.alltidPaa(aarsplan, aar).forEach(linje -> felles.skriv("  " + linje));
        felles.skriv("");
        felles.skriv("Det samme med en maskin som er av fra 28. februar til og med 3. mars:");
        Simulering.avOverFristen(aarsplan, aar).forEach(linje -> felles.skriv("  " + linje));
        return Utgangskode.FERDIG;
    }

    private int settIGang(Program program, Forfallsliste liste) {
        Forfall forfall = liste.settIGang(hva.settIGang, Instant.now());
        program.spor().skriv(felles.omgivelser().hvem(), Spor.Handling.DATO_SATT_I_GANG, forfall.navn());
        felles.skriv("Datoen " + forfall.navn() + " prøves så snart «serve» ser den.");
        return Utgangskode.FERDIG;
    }

    private int sjekk(Aarsplan aarsplan, Forfallsliste liste) {
        Map<String, String> alarmer = Alarmer.av(liste.alle(), aarsplan, Instant.now());
        alarmer.values().forEach(felles::feil);
        if (alarmer.isEmpty()) {
            felles.skriv("Alle datoene er i orden.");
            return Utgangskode.FERDIG;
        }
        return Utgangskode.IKKE_VERIFISERT;
    }

    private int vis(Aarsplan aarsplan, Forfallsliste liste) {
        Aarsplan.Datoer datoer = aarsplan.datoer(Instant.now());
        List<Forfall> kjente = liste.alle();
        Map<String, Forfall> etterNavn = kjente.stream().collect(Collectors.toMap(Forfall::navn, Function.identity()));
        List<String> planlagte = datoer.forfall().stream().map(Forfall::navn).toList();
        felles.skriv(
                String.format(Locale.ROOT, FORM, "når", "dato", "tilstand", "").stripTrailing());
        Stream.concat(
                        kjente.stream().filter(forfall -> !planlagte.contains(forfall.navn())),
                        datoer.forfall().stream().map(forfall -> etterNavn.getOrDefault(forfall.navn(), forfall)))
                .forEach(this::linje);
        datoer.mangler().values().forEach(felles::skriv);
        if (kjente.isEmpty()) {
            felles.skriv("Ingen av dem er registrert ennå; det gjør «serve» når det starter.");
        }
        return Utgangskode.FERDIG;
    }

    private void linje(Forfall forfall) {
        String mer = forfall.melding() != null
                ? forfall.melding()
                : forfall.ferdig() == null ? "" : Norsktid.kort(forfall.ferdig());
        felles.skriv(String.format(
                        Locale.ROOT, FORM, Norsktid.medDag(forfall.forfaller()), forfall.navn(), forfall.ord(), mer)
                .stripTrailing());
    }
}

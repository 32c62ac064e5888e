package no.imdi.introresultat.job;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.imdi.introresultat.rules.kontroll.Alvorlighet;
import no.imdi.introresultat.rules.kontroll.Avvik;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontrollbeskrivelse;
import no.imdi.introresultat.rules.kontroll.Kontrolleksempler;
import no.imdi.introresultat.rules.kontroll.Kontroller;

/** {@code docs/kontroller.md}: the controls, by number, with a made-up finding of each. */
final class Kontrolldokument {
    private static final Map<Alvorlighet, String> ALVORLIGHETER = Map.of(
            Alvorlighet.FEIL, "Det publiserte tallet er eller kan bli galt.",
            Alvorlighet.ADVARSEL, "Trolig galt; se på det.",
            Alvorlighet.INFO, "Greit å vite; ingenting må gjøres.");

    private Kontrolldokument() {}

    static String side(Kontroller kontroller) {
        List<Avvikstype> typer = kontroller.avvikstyper().stream()
                .sorted(Comparator.comparing(Avvikstype::nummer))
                .toList();
        Markdown side = Markdown.side("Kontroller")
                .avsnitt(
                        "Hver kontroll har et nummer og en kode som aldri endres og aldri brukes om igjen. Funnene står i"
                                + " `intern/avvik.csv` med koden. Det gjøres ingen kontroll av personer med skjermet identitet."
                                + " Alvorlighet, av og på og grenser settes for hvert år i `config/aar/<Y>.yaml`"
                                + " ([konfigurasjon.md](konfigurasjon.md)); en ny kontroll lages slik: [ny-kontroll.md](ny-kontroll.md).")
                .tabell(
                        Markdown.rad("Alvorlighet", "Betyr"),
                        List.of(Alvorlighet.values()).stream()
                                .map(alvorlighet -> Markdown.rad(alvorlighet.name(), ALVORLIGHETER.get(alvorlighet)))
                                .toList())
                .tabell(
                        Markdown.rad("Nummer", "Kode", "Alvorlighet", "Hva er galt"),
                        typer.stream()
                                .map(type -> Markdown.rad(
                                        type.nummer(),
                                        "[" + type.kode() + "](#" + anker(type) + ")",
                                        type.alvorlighet().name(),
                                        type.tekst()))
                                .toList());
        Map<String, Avvik> eksempler = Kontrolleksempler.ettAvHver();
        typer.forEach(type -> kontroll(side, type, eksempler.get(type.kode())));
        return side.toString();
    }

    private static void kontroll(Markdown side, Avvikstype type, Avvik eksempel) {
        side.overskrift(type.nummer() + " " + type.kode())
                .avsnitt(type.tekst())
                .punkter(List.of(
                        "Alvorlighet: " + type.alvorlighet(),
                        "Slik rettes det i NIR: " + type.utbedringINir(),
                        "Slik rettes det i fagsystemet: " + type.utbedringIFagsystem(),
                        "Regel: " + type.regel().orElse("Ingen; god orden i registeret."),
                        "Funnet peker på: " + eksempel.type().ord()))
                .avsnitt("Eksempel: «" + eksempel.melding() + "»");
        Map<String, String> felter = Kontrollbeskrivelse.felter(type);
        if (!felter.isEmpty()) {
            side.tabell(
                    Markdown.rad("Felt i meldingen", "Betyr"),
                    felter.entrySet().stream()
                            .map(felt -> Markdown.rad("`" + felt.getKey() + "`", felt.getValue()))
                            .toList());
        }
    }

    private static String anker(Avvikstype type) {
        return (type.nummer() + "-" + type.kode()).toLowerCase(Locale.ROOT);
    }
}

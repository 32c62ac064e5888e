package no.imdi.introresultat.job;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.imdi.introresultat.statistics.Kjonnsgruppe;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Tabell;

/** {@code docs/tabeller.md}: the published tables with their dimensions and categories. */
final class Tabelldokument {
    private static final Map<Niva, String> NIVAER = Map.of(
            Niva.KOMMUNE, "Kommunene på strukturdatoen.",
            Niva.BYDEL, "Bydelene i Oslo.",
            Niva.NARINGSREGION, "Næringsregionene som har minst én kommune på strukturdatoen.",
            Niva.FYLKE, "Fylkene på strukturdatoen; `00` er hele landet.");
    private static final Map<Kjonnsgruppe, String> KJONN =
            Map.of(Kjonnsgruppe.ALLE, "Begge kjønn.", Kjonnsgruppe.MENN, "Menn.", Kjonnsgruppe.KVINNER, "Kvinner.");

    private Tabelldokument() {}

    static String side(List<Tabell> tabeller) {
        Markdown side = Markdown.side("Tabeller og dimensjoner")
                .avsnitt(
                        "Tabellene lages av `config/kodelister/dimensjoner.csv`. Hver tabell gir én flatfil for hvert nivå,"
                                + " `<tabell>-<nivå>-<Y>.csv`, med antall personer og prosent. Prosent er andelen av `alle` for samme"
                                + " område og kjønn. `:` er skjult av hensyn til personvernet, `.` kan ikke beregnes. De samme tallene står i"
                                + " JSON-stat og PX, se [datafiler](datafiler.md).")
                .overskrift("Nivåer")
                .tabell(
                        Markdown.rad("Nivå", "Områder"),
                        Arrays.stream(Niva.values())
                                .map(niva -> Markdown.rad("`" + niva.ord() + "`", NIVAER.get(niva)))
                                .toList())
                .overskrift("Kjønn")
                .tabell(
                        Markdown.rad("`kjonn`", "Betyr"),
                        Arrays.stream(Kjonnsgruppe.values())
                                .map(kjonn -> Markdown.rad("`" + kjonn.kode() + "`", KJONN.get(kjonn)))
                                .toList());
        tabeller.forEach(tabell -> tabell(side, tabell));
        return side.toString();
    }

    private static void tabell(Markdown side, Tabell tabell) {
        side.overskrift(tabell.navn()).avsnitt(teller(tabell));
        side.avsnitt(
                        tabell.harDimensjon()
                                ? "Dimensjoner: `" + tabell.dimensjon() + "` og `kjonn`."
                                : "Dimensjon: `kjonn`.")
                .tabell(
                        Markdown.rad("Kode", "Navn"),
                        tabell.kategorier().stream()
                                .map(kategori -> Markdown.rad("`" + kategori.kode() + "`", kategori.navn()))
                                .toList());
    }

    private static String teller(Tabell tabell) {
        if (!tabell.iFlatfiler()) {
            return "Står bare i arbeidsbøkene, som en rad for seg.";
        }
        return tabell.dimensjon().startsWith("avslutning")
                ? "Teller personer i resultatgrunnlaget."
                : "Teller personer som deltok i programmet i året"
                        + (tabell.harDimensjon() ? "; én person kan ha tiltak i flere kategorier." : ".");
    }
}

package no.imdi.introresultat.job;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.register.Fylke;
import no.imdi.introresultat.register.Kodeverk;
import no.imdi.introresultat.register.Tiltakstype;
import no.imdi.introresultat.rules.Dispensasjon;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.kontroll.Avvikstype;
import no.imdi.introresultat.rules.kontroll.Kontroller;
import no.imdi.introresultat.rules.kontroll.Kontrolloppsett;

/** {@code docs/regelendringer/<Y-1>-<Y>.md}: what changed from one result year to the next, in words. */
final class Regelendringsdokument {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb"));
    private static final String INGEN = "Ingen endringer.";

    private final Aarsoppsett ifjor;
    private final Aarsoppsett iAar;
    private final Kodeverk kodeverk;
    private final Kontroller kontroller;
    private final Markdown side;

    private Regelendringsdokument(Aarsoppsett ifjor, Aarsoppsett iAar, Kodeverk kodeverk, Kontroller kontroller) {
        this.ifjor = ifjor;
        this.iAar = iAar;
        this.kodeverk = kodeverk;
        this.kontroller = kontroller;
        this.side = Markdown.side("Regelendringer " + ifjor.resultataar() + "–" + iAar.resultataar());
    }

    static String side(Aarsoppsett ifjor, Aarsoppsett iAar, Kodeverk kodeverk, Kontroller kontroller) {
        return new Regelendringsdokument(ifjor, iAar, kodeverk, kontroller).skriv();
    }

    private String skriv() {
        side.avsnitt("Hva som er annerledes for resultatåret " + iAar.resultataar() + " enn for " + ifjor.resultataar()
                + ", etter årenes oppsett og kodelistene.");
        side.overskrift("Frist").avsnitt(frist(iAar)).avsnitt(frist(ifjor));
        side.overskrift("Dispensasjoner").avsnitt(dispensasjoner());
        endringer("Beregning", beregning());
        endringer("Kontroller", kontrollinnstillinger());
        endringer("Fylker", fylker());
        kommuner();
        endringer(
                "Avslutningsårsaker",
                koder(
                        kodeverk.aarsaker(ifjor.strukturdato()),
                        kodeverk.aarsaker(iAar.strukturdato()),
                        Avslutningsaarsak::kode,
                        Regelendringsdokument::aarsak));
        endringer(
                "Tiltakstyper",
                koder(
                        kodeverk.tiltakstyper(ifjor.strukturdato()),
                        kodeverk.tiltakstyper(iAar.strukturdato()),
                        Tiltakstype::kode,
                        type -> type.navn() + " (grupper: " + type.kategori12() + ", " + type.kategori4() + ")"));
        return side.toString();
    }

    private static String frist(Aarsoppsett oppsett) {
        String frist = "Fristen for " + oppsett.resultataar() + " er "
                + DAG.format(oppsett.frist().dato()) + ".";
        LocalDate opprinnelig = oppsett.frist().opprinnelig();
        return opprinnelig == null
                ? frist
                : frist + " Den er flyttet fra " + DAG.format(opprinnelig) + ". "
                        + oppsett.frist().begrunnelse();
    }

    private String dispensasjoner() {
        List<Dispensasjon> alle = iAar.frist().dispensasjoner();
        return alle.isEmpty()
                ? "Ingen i " + iAar.resultataar() + "."
                : alle.stream()
                        .map(en -> "Sak " + en.sak() + ": "
                                + (en.kommunenummer() == null ? "én registrering" : "kommune " + en.kommunenummer())
                                + ", frist " + DAG.format(en.frist()) + ".")
                        .collect(Collectors.joining(" "));
    }

    private List<String> beregning() {
        return Stream.of(
                        endret("Lengste programtid", Aarsoppsett::maksProgramtid),
                        endret(
                                "Prikkegrensen",
                                oppsett -> oppsett.prikkeregler().grense()),
                        endret(
                                "Avviste rader i en endelig kjøring",
                                oppsett -> oppsett.maksAvvisteRader().get(Kjoringstype.ENDELIG)),
                        endret(
                                "Avviste rader i en foreløpig kjøring",
                                oppsett -> oppsett.maksAvvisteRader().get(Kjoringstype.FORELOPIG)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> endret(String hva, Function<Aarsoppsett, ?> verdi) {
        Object gammel = verdi.apply(ifjor);
        Object ny = verdi.apply(iAar);
        return gammel.equals(ny) ? Optional.empty() : Optional.of(hva + " er " + ny + ", og var " + gammel + ".");
    }

    private List<String> kontrollinnstillinger() {
        return kontroller.avvikstyper().stream()
                .filter(type -> !innstilling(iAar, type).equals(innstilling(ifjor, type)))
                .map(type -> type.nummer() + " " + type.kode() + " er " + innstilling(iAar, type) + ", og var "
                        + innstilling(ifjor, type) + ".")
                .toList();
    }

    private static String innstilling(Aarsoppsett oppsett, Avvikstype type) {
        Kontrolloppsett innstillinger = oppsett.kontroller();
        if (!innstillinger.gjores(type)) {
            return "slått av";
        }
        return Stream.of(
                        innstillinger.alvorlighet(type).name(),
                        innstillinger.grenser(type).advarselOver() == null
                                ? null
                                : "advarer over " + innstillinger.grenser(type).advarselOver() + " %",
                        innstillinger.grenser(type).stoppOver() == null
                                ? null
                                : "stopper over " + innstillinger.grenser(type).stoppOver() + " %")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private List<String> fylker() {
        return koder(
                kodeverk.fylker(ifjor.strukturdato()),
                kodeverk.fylker(iAar.strukturdato()),
                Fylke::nummer,
                Fylke::navn);
    }

    private void kommuner() {
        Strukturendring struktur = new Strukturendring(kodeverk, ifjor.strukturdato(), iAar.strukturdato());
        side.overskrift("Kommuner")
                .avsnitt("Tallene gis for " + struktur.antallNye() + " kommuner, etter inndelingen "
                        + DAG.format(iAar.strukturdato()) + ". Året før var det " + struktur.antallGamle() + ".");
        kommunegruppe("Slått sammen", struktur.sammenslaatte());
        kommunegruppe("Delt", struktur.delte());
        kommunegruppe("Nytt navn", struktur.omdopte());
        kommunegruppe("Utgått uten etterfølger", struktur.utenEtterfolger());
        if (!struktur.omnummererte().isEmpty()) {
            side.underoverskrift("Nytt nummer")
                    .tabell(Markdown.rad("Gammelt", "Nytt", "Navn"), struktur.omnummererte());
        }
    }

    private void kommunegruppe(String overskrift, List<String> punkter) {
        if (!punkter.isEmpty()) {
            side.underoverskrift(overskrift).punkter(punkter);
        }
    }

    private void endringer(String overskrift, List<String> punkter) {
        side.overskrift(overskrift);
        if (punkter.isEmpty()) {
            side.avsnitt(INGEN);
        } else {
            side.punkter(punkter);
        }
    }

    private static String aarsak(Avslutningsaarsak aarsak) {
        return aarsak.navn()
                + (aarsak.iResultatgrunnlag()
                        ? " (grupper: " + aarsak.aarsak8() + ", " + aarsak.aarsak3() + ")"
                        : " (utenfor resultatgrunnlaget)");
    }

    /** Codes that came, went or mean something else. */
    private static <T> List<String> koder(
            List<T> gamle, List<T> nye, Function<T, String> kode, Function<T, String> betydning) {
        Map<String, String> foer = betydninger(gamle, kode, betydning);
        Map<String, String> naa = betydninger(nye, kode, betydning);
        List<String> endringer = new ArrayList<>();
        naa.forEach((en, betyr) -> {
            if (!foer.containsKey(en)) {
                endringer.add("Ny: " + en + " " + betyr + ".");
            } else if (!foer.get(en).equals(betyr)) {
                endringer.add("Endret: " + en + " er " + betyr + ", og var " + foer.get(en) + ".");
            }
        });
        foer.forEach((en, betyr) -> {
            if (!naa.containsKey(en)) {
                endringer.add("Utgått: " + en + " " + betyr + ".");
            }
        });
        return endringer;
    }

    private static <T> Map<String, String> betydninger(
            List<T> liste, Function<T, String> kode, Function<T, String> betydning) {
        return liste.stream().collect(Collectors.toMap(kode, betydning, (en, annen) -> en, TreeMap::new));
    }
}

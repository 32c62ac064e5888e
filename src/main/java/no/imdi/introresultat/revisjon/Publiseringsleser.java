package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.introresultat.register.Sprak;
import no.imdi.introresultat.revisjon.Arbeidsbokleser.Arbeidsbok;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** Reads every file of a publication folder; one of a kind that is not known is a finding. */
final class Publiseringsleser {
    private static final Pattern KOMMUNEBOK = Pattern.compile("kommuner/(\\d{4})-[^/]*\\.xlsx");
    private static final int HANDFULL = 32;
    private static final Pattern SIFFER = Pattern.compile("\\d");

    private final Path mappe;
    private final Publisert publisert;
    private final Flatfilleser flatfiler;
    private final Jsonstatleser jsonstat;
    private final Pxleser px;
    private final Pakkeleser pakke;
    private final Map<Sprak, Arktolk> tolker = new EnumMap<>(Sprak.class);
    private final Kjentenavn navn;
    private final int aar;

    Publiseringsleser(Path mappe, Revisjonsgrunnlag grunnlag, Function<Sprak, Ledetekster> sprak, Publisert publisert) {
        this.mappe = mappe;
        this.navn = new Kjentenavn(grunnlag);
        this.aar = grunnlag.aar();
        this.publisert = publisert;
        Ledetekster bokmaal = sprak.apply(Sprak.BOKMAAL);
        Kjentetekster kjente = new Kjentetekster(grunnlag, bokmaal);
        this.flatfiler = new Flatfilleser(navn, publisert);
        this.jsonstat = new Jsonstatleser(navn, kjente, publisert);
        this.pakke = new Pakkeleser(mappe, kjente, bokmaal, publisert);
        this.px = new Pxleser(navn, kjente, aar, publisert);
        for (Sprak ett : Sprak.values()) {
            tolker.put(ett, new Arktolk(grunnlag, navn, sprak.apply(ett), ett, publisert));
        }
    }

    /** Takes in every file under the folder, and says how many there were. */
    int les() throws IOException {
        List<Path> filer;
        try (Stream<Path> alle = Files.walk(mappe)) {
            filer = alle.filter(Files::isRegularFile).sorted().toList();
        }
        // Reading is most of the work; what is read is taken in one by one, in order, and no more is kept than a
        // handful.
        for (int fra = 0; fra < filer.size(); fra += HANDFULL) {
            List<Path> handfull = filer.subList(fra, Math.min(fra + HANDFULL, filer.size()));
            for (Lest fil : handfull.parallelStream().map(this::lesArbeidsbok).toList()) {
                taInn(fil);
            }
        }
        return filer.size();
    }

    /** A file, with its sheets when it is a workbook. */
    private record Lest(Path fil, String sti, Arbeidsbok bok) {}

    private Lest lesArbeidsbok(Path fil) {
        String sti = mappe.relativize(fil).toString().replace('\\', '/');
        try {
            return new Lest(fil, sti, sti.endsWith(".xlsx") ? Arbeidsbokleser.les(fil, sti) : null);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private void taInn(Lest lest) throws IOException {
        String sti = lest.sti();
        Matcher kommunebok = KOMMUNEBOK.matcher(sti);
        Optional<Region> kommune =
                kommunebok.matches() ? navn.region(Niva.KOMMUNE, kommunebok.group(1)) : Optional.empty();
        Optional<Tabellfil> tabellfil = Tabellfil.av(sti, navn, aar);
        if (tabellfil.isPresent() && sti.startsWith("flatfiler/")) {
            flatfiler.les(lest.fil(), tabellfil.get());
        } else if (tabellfil.isPresent() && sti.startsWith("jsonstat/")) {
            jsonstat.les(lest.fil(), tabellfil.get());
        } else if (tabellfil.isPresent() && sti.startsWith("px/")) {
            px.les(lest.fil(), tabellfil.get());
        } else if (kommune.isPresent() || sti.matches("introresultat-" + aar + "(-en)?\\.xlsx")) {
            taInn(lest.bok(), kommune.orElse(null), sti);
        } else if (!pakke.les(sti) && !erUtkastmerke(lest)) {
            publisert.uforstatt("Filen " + sti + " er av et slag revisjonen ikke kjenner.");
        }
    }

    private static boolean erUtkastmerke(Lest lest) throws IOException {
        return lest.sti().endsWith("UTKAST.txt")
                && !SIFFER.matcher(Files.readString(lest.fil())).find();
    }

    private void taInn(Arbeidsbok bok, Region kommune, String sti) {
        bok.uforstatt().forEach(publisert::uforstatt);
        Arktolk tolk = tolker.get(bok.sprak());
        if (tolk == null) {
            publisert.uforstatt("Arbeidsboken " + sti + " sier ikke hvilket språk den er på.");
            return;
        }
        bok.ark().forEach(ark -> tolk.les(ark, kommune, sti));
        bok.diagrammer().forEach(diagram -> tolk.les(diagram, bok.ark(), sti));
    }
}

package no.imdi.introresultat.revisjon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.introresultat.statistics.Niva;
import no.imdi.introresultat.statistics.Region;

/** Reads every file of a publication folder; one of a kind that is not known is a finding. */
final class Publiseringsleser {
    private static final Pattern KOMMUNEBOK = Pattern.compile("kommuner/(\\d{4})-[^/]*\\.xlsx");
    private static final Pattern SIFFER = Pattern.compile("\\d");

    private final Publisert publisert;
    private final Flatfilleser flatfiler;
    private final Arbeidsbokleser arbeidsboker;
    private final Arktolk tolk;
    private final Kjentenavn navn;
    private final int aar;

    Publiseringsleser(Revisjonsgrunnlag grunnlag, Ledetekster tekster, Publisert publisert) {
        this.navn = new Kjentenavn(grunnlag);
        this.aar = grunnlag.aar();
        this.publisert = publisert;
        this.flatfiler = new Flatfilleser(navn, aar, publisert);
        this.arbeidsboker = new Arbeidsbokleser(publisert);
        this.tolk = new Arktolk(grunnlag, navn, tekster, publisert);
    }

    /** Takes in every file under the folder, and says how many there were. */
    int les(Path mappe) throws IOException {
        List<Path> filer;
        try (Stream<Path> alle = Files.walk(mappe)) {
            filer = alle.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path fil : filer) {
            les(fil, mappe.relativize(fil).toString().replace('\\', '/'));
        }
        return filer.size();
    }

    private void les(Path fil, String sti) throws IOException {
        Matcher kommunebok = KOMMUNEBOK.matcher(sti);
        if (sti.endsWith(".csv")) {
            flatfiler.les(fil, sti);
        } else if (kommunebok.matches()
                && navn.region(Niva.KOMMUNE, kommunebok.group(1)).isPresent()) {
            Region kommune = navn.region(Niva.KOMMUNE, kommunebok.group(1)).orElseThrow();
            arbeidsboker.les(fil, sti).forEach(ark -> tolk.les(ark, kommune, sti));
        } else if (sti.equals("introresultat-" + aar + ".xlsx")) {
            arbeidsboker.les(fil, sti).forEach(ark -> tolk.les(ark, null, sti));
        } else if (!sti.endsWith("UTKAST.txt")
                || SIFFER.matcher(Files.readString(fil)).find()) {
            publisert.uforstatt("Filen " + sti + " er av et slag revisjonen ikke kjenner.");
        }
    }
}

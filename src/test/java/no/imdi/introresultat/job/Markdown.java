package no.imdi.introresultat.job;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A page in the making, as Markdown. */
final class Markdown {
    private final StringBuilder tekst = new StringBuilder();

    /** A generated page says so, and how to make it anew. */
    static Markdown side(String tittel) {
        return new Markdown()
                .linje("# " + tittel)
                .avsnitt("<!-- Laget av programmet; rettes i kilden. Lag alle sidene på nytt med: "
                        + DokumentasjonTest.OPPDATER + " -->");
    }

    Markdown overskrift(String overskrift) {
        return avsnitt("## " + overskrift);
    }

    Markdown underoverskrift(String overskrift) {
        return avsnitt("### " + overskrift);
    }

    Markdown avsnitt(String avsnitt) {
        return linje("").linje(avsnitt);
    }

    Markdown tabell(List<String> kolonner, List<List<String>> rader) {
        linje("").rad(kolonner).rad(Collections.nCopies(kolonner.size(), "---"));
        rader.forEach(this::rad);
        return this;
    }

    Markdown punkter(List<String> punkter) {
        linje("");
        punkter.forEach(punkt -> linje("- " + punkt));
        return this;
    }

    static List<String> rad(String... celler) {
        return Arrays.asList(celler);
    }

    private Markdown rad(List<String> celler) {
        return linje(
                celler.stream().map(celle -> celle.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private Markdown linje(String linje) {
        tekst.append(linje).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}

package no.imdi.introresultat.rules.kontroll;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;
import no.imdi.introresultat.rules.Regelverk;

/** A taker-part has Norwegian training in the year under the NORSK tab, but none as a measure of the programme. */
final class NorskManglerIIntro implements Kontroll {
    private static final String NORSKOPPLARING = "NORSKOPPLARING";

    @Override
    public String kode() {
        return "NORSK_MANGLER_I_INTRO";
    }

    @Override
    public Alvorlighet alvorlighet() {
        return Alvorlighet.ADVARSEL;
    }

    @Override
    public String tekst() {
        return "Norskopplæringen er registrert under fanen for norsk, men ikke som tiltak i "
                + "introduksjonsprogrammet.";
    }

    @Override
    public String utbedring() {
        return "Registrer norskopplæringen også som tiltak under fanen for introduksjonsprogram, med "
                + "fra- og til-dato.";
    }

    @Override
    public Optional<String> regel() {
        return Optional.of("Introduksjonsprogrammet skal minst inneholde norskopplæring (introduksjonsloven § 4, fra "
                + "2021 integreringsloven § 14).");
    }

    @Override
    public List<Avvik> kontroller(Kontrollgrunnlag grunnlag) {
        boolean norskIIntro = grunnlag.aaretsTiltak(Ordning.INTRO).stream()
                .anyMatch(tiltak -> NORSKOPPLARING.equals(tiltak.tiltakstype()));
        if (norskIIntro || !grunnlag.deltok()) {
            return List.of();
        }
        return grunnlag.aaretsTiltak(Ordning.NORSK).stream()
                .min(Comparator.comparing(Tiltak::fraDato)
                        .thenComparing(tiltak -> tiltak.versjon().id()))
                .map(tiltak -> Avvik.om(this, tiltak, melding(tiltak, grunnlag.regelverk())))
                .stream()
                .toList();
    }

    private static String melding(Tiltak tiltak, Regelverk regelverk) {
        return "Norskopplæring fra " + Dagtekst.av(tiltak.fraDato())
                + " er bare registrert under fanen for norsk. Ventet et tiltak «" + NORSKOPPLARING
                + "» i introduksjonsprogrammet i " + regelverk.aar() + ".";
    }
}

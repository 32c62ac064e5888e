package no.imdi.introresultat.rules.kontroll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.imdi.introresultat.register.Ordning;
import no.imdi.introresultat.register.Tiltak;

/** A taker-part has Norwegian training in the year under the NORSK tab, but none as a measure of the programme. */
final class NorskManglerIIntro implements Kontroll {
    private static final String NORSKOPPLARING = "NORSKOPPLARING";

    @Override
    public String nummer() {
        return "K004";
    }

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
    public String utbedringINir() {
        return "Registrer norskopplæringen også som tiltak under fanen «Deltakelse Intro», med fra- og " + "til-dato.";
    }

    @Override
    public String utbedringIFagsystem() {
        return "Registrer norskopplæringen også som tiltak i introduksjonsprogrammet i fagsystemet, og "
                + "overfør på nytt. Kommer den bare under fanen for norsk i NIR, meld fra til leverandøren "
                + "og registrer tiltaket i NIR.";
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
                .map(tiltak -> Avvik.om(
                        this,
                        tiltak,
                        new Funnet(tiltak.fraDato(), grunnlag.regelverk().aar())))
                .stream()
                .toList();
    }

    record Funnet(
            @Felt("Første dag av norskopplæringen under fanen for norsk.")
            LocalDate fra,

            @Felt("Resultatåret, der tiltaket mangler.") int aar)
            implements Funn {
        @Override
        public String melding() {
            return "Norskopplæring fra " + Dagtekst.av(fra) + " er bare registrert under fanen for norsk. Ventet et"
                    + " tiltak «" + NORSKOPPLARING + "» i introduksjonsprogrammet i " + aar + ".";
        }
    }
}

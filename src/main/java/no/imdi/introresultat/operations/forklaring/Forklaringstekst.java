package no.imdi.introresultat.operations.forklaring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Forklaring;
import no.imdi.introresultat.rules.Forklaring.Sjekk;
import no.imdi.introresultat.rules.Grunnlagsplass;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regel;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Utfall;

/** An explanation in plain Norwegian: each decision with the rule it rests on, in the order they are made. */
public final class Forklaringstekst {
    private static final String MAALET = "arbutd";

    private final Forklaring forklaring;
    private final Regelverk regelverk;
    private final boolean stemmer;
    private final Tekster tekster;
    private final Programtekst programtekst;
    private final Stedstekst stedstekst;
    private final List<Avsnitt> avsnitt = new ArrayList<>();

    /** Puts an explanation in words, with dates as in the given texts. */
    public Forklaringstekst(Forklart forklart, Tekster tekster) {
        this.forklaring = forklart.forklaring();
        this.regelverk = forklart.regelverk();
        this.stemmer = forklart.stemmer();
        this.tekster = tekster;
        this.programtekst = new Programtekst(regelverk, tekster);
        this.stedstekst = new Stedstekst(regelverk.struktur());
    }

    /**
     * The explanation, part by part: first the outcome, last whether it is the one the run has stored.
     *
     * @param kjoring the run's name
     */
    public List<Avsnitt> avsnitt(String kjoring) {
        kapittel((String) null);
        punkt("Deltaker " + forklaring.resultat().deltaker().deltakerId() + " i kjøringen " + kjoring + ": "
                + utfall(forklaring.resultat()) + ".");
        registreringer();
        programmene();
        grunnlaget();
        deltakelsen();
        fristen();
        kapittel((String) null);
        punkt(
                stemmer
                        ? "Utfallet er regnet ut på nytt fra det frosne uttrekket, og er det samme som kjøringen lagret."
                        : "OBS: Utfallet som er regnet ut på nytt, er IKKE det samme som kjøringen lagret. Programmet kan være"
                                + " endret siden; meld fra til utviklerne.");
        return List.copyOf(avsnitt);
    }

    private void registreringer() {
        kapittel(Regel.REGISTRERINGER);
        punkt(
                forklaring.type() == Kjoringstype.FORELOPIG
                        ? "Kjøringen er foreløpig, så alle registreringer i uttrekket teller."
                        : "Fristen var " + tekster.dato(regelverk.frist().dato())
                                + ": det som er registrert fra og med "
                                + tekster.tidspunkt(regelverk.frist().cutoff()) + " norsk tid, kom for sent.");
        new Versjonstekst(tekster).linjer(forklaring.versjoner()).forEach(this::punkt);
    }

    private void programmene() {
        kapittel(Regel.EFFEKTIV_SLUTT);
        if (forklaring.program().isEmpty()) {
            punkt("Ingen program teller.");
        }
        forklaring
                .program()
                .forEach(
                        slutt -> punkt("program " + slutt.program().versjon().id() + ": " + programtekst.slutt(slutt)));
    }

    private void grunnlaget() {
        kapittel(Regel.RESULTATGRUNNLAG);
        Forklaring.Grunnlag grunnlag = forklaring.grunnlag();
        if (grunnlag.siste() != null) {
            punkt("Programmet som ble avsluttet sist i " + forklaring.aar() + ": "
                    + programtekst.periode(grunnlag.siste()) + ".");
        }
        grunnlag.sjekker().forEach(sjekk -> punkt(sporsmaal(sjekk.utfall()) + " " + svar(sjekk)));
        if (grunnlag.aarsak() != null) {
            punkt("Avslutningsårsak: " + aarsak(grunnlag.aarsak()) + Regeltekst.etter(Regel.AARSAK) + ".");
        }
        if (grunnlag.sted() != null) {
            punkt("Målet er " + (naadde(forklaring.resultat().grunnlag()) ? "nådd" : "ikke nådd")
                    + Regeltekst.etter(Regel.MAALOPPNAAELSE) + ".");
            punkt(stedstekst.sted(grunnlag.sted()));
        }
        punkt("Utfall: " + utfall(forklaring.resultat()) + ".");
    }

    private String sporsmaal(Utfall utfall) {
        String siste = forklaring.grunnlag().siste() == null
                ? ""
                : " etter " + tekster.dato(forklaring.grunnlag().siste().slutt());
        return switch (utfall) {
            case IKKE_AVSLUTTET -> "Ble ingen gyldige program avsluttet i " + forklaring.aar() + "?";
            case FORTSATT_I_PROGRAM -> "Fortsetter et annet program etter " + tekster.dato(regelverk.sisteDag()) + "?";
            case GJENINNTRAADT -> "Starter et annet program" + siste + "?";
            case AARSAK_UTENFOR_GRUNNLAG -> "Holder avslutningsårsaken deltakeren utenfor?";
            case I_GRUNNLAG -> throw new IllegalArgumentException("no check decides " + utfall);
        };
    }

    private String svar(Sjekk sjekk) {
        return switch (sjekk.svar()) {
            case NEI -> "Nei.";
            case IKKE_VURDERT -> "Ikke vurdert, det er alt avgjort.";
            case JA ->
                sjekk.program() == null
                        ? "Ja, og det avgjør."
                        : "Ja, " + programtekst.periode(sjekk.program()) + ", og det avgjør.";
        };
    }

    private String aarsak(Avslutningsaarsak aarsak) {
        String registrert = forklaring.grunnlag().siste().program().avslutningsaarsak();
        if (!aarsak.equals(Avslutningsaarsak.IKKE_REGISTRERT)) {
            return aarsak.navn() + " (" + aarsak.kode() + ")";
        }
        return registrert == null
                ? "ikke registrert, og teller som at målet ikke er nådd"
                : "«" + registrert + "» fantes ikke i kodelisten på sluttdatoen, og regnes som ikke registrert";
    }

    private void deltakelsen() {
        kapittel(Regel.DELTOK);
        Forklaring.Deltakelse deltakelse = forklaring.deltakelse();
        if (deltakelse == null) {
            punkt("Ingen gyldige program var i gang i " + forklaring.aar() + ", så deltakeren telles ikke blant dem som"
                    + " deltok.");
            return;
        }
        punkt("Deltok i " + forklaring.aar() + ": " + programtekst.periode(deltakelse.program())
                + " startet sist av dem som var i gang.");
        punkt(stedstekst.sted(deltakelse.sted()));
        if (deltakelse.tiltak().isEmpty()) {
            punkt("Ingen tiltak i programmet var i gang i året" + Regeltekst.etter(Regel.TILTAK) + ".");
        }
        deltakelse
                .tiltak()
                .forEach(gruppe -> punkt("tiltak " + gruppe.tiltak().versjon().id() + ": "
                        + (gruppe.type() == null
                                ? "typen fantes ikke i kodelisten da det startet, så det teller i ingen kategori"
                                : gruppe.type().kategori12() + " og "
                                        + gruppe.type().kategori4())
                        + Regeltekst.etter(Regel.TILTAK) + "."));
    }

    private void fristen() {
        if (forklaring.type() == Kjoringstype.FORELOPIG) {
            return;
        }
        kapittel("Hva fristen betydde");
        Deltakerresultat annet = forklaring.medForSene();
        punkt(
                annet == null
                        ? "Med det som kom for sent, ville deltakeren talt på samme måte."
                        : "Med det som kom for sent, ville deltakeren vært " + utfall(annet) + deltok(annet) + ".");
    }

    private String deltok(Deltakerresultat annet) {
        if (annet.deltakelse() == null) {
            return ", og ikke talt blant dem som deltok";
        }
        String tiltak = annet.deltakelse().kategorier12().stream().collect(Collectors.joining(", "));
        return ", og deltatt " + (tiltak.isEmpty() ? "uten tiltak i noen kategori" : "med " + tiltak);
    }

    private static String utfall(Deltakerresultat resultat) {
        return switch (resultat.utfall()) {
            case I_GRUNNLAG -> "i resultatgrunnlaget, målet er " + (naadde(resultat.grunnlag()) ? "nådd" : "ikke nådd");
            case IKKE_AVSLUTTET -> "utenfor resultatgrunnlaget, fordi ingen program ble avsluttet i året";
            case FORTSATT_I_PROGRAM -> "utenfor resultatgrunnlaget, fordi et annet program fortsetter etter året";
            case GJENINNTRAADT -> "utenfor resultatgrunnlaget, fordi et nytt program er begynt";
            case AARSAK_UTENFOR_GRUNNLAG -> "utenfor resultatgrunnlaget på grunn av avslutningsårsaken";
        };
    }

    private static boolean naadde(Grunnlagsplass plass) {
        return plass.aarsak().aarsak3().equals(MAALET);
    }

    private void kapittel(Regel regel) {
        kapittel(regel.navn() + Regeltekst.etter(regel));
    }

    private void kapittel(String overskrift) {
        avsnitt.add(new Avsnitt(overskrift, new ArrayList<>()));
    }

    private void punkt(String tekst) {
        avsnitt.get(avsnitt.size() - 1).punkter().add(tekst);
    }
}

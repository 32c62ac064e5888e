package no.imdi.introresultat.operations.forklaring;

import java.util.ArrayList;
import java.util.List;
import no.imdi.introresultat.job.Forklart;
import no.imdi.introresultat.publication.Tekster;
import no.imdi.introresultat.register.Avslutningsaarsak;
import no.imdi.introresultat.rules.Deltakerresultat;
import no.imdi.introresultat.rules.Forklaring;
import no.imdi.introresultat.rules.Forklaring.Sjekk;
import no.imdi.introresultat.rules.Kjoringstype;
import no.imdi.introresultat.rules.Regel;
import no.imdi.introresultat.rules.Regelverk;
import no.imdi.introresultat.rules.Utfall;

/** An explanation in plain words: each decision with the rule it rests on, in the order they are made. */
public final class Forklaringstekst {
    private static final String MAALET = "arbutd";

    private final Forklaring forklaring;
    private final Regelverk regelverk;
    private final boolean stemmer;
    private final Ord ord;
    private final Programtekst programtekst;
    private final Stedstekst stedstekst;
    private final List<Avsnitt> avsnitt = new ArrayList<>();

    /** Puts an explanation in words, in the language of the given texts. */
    public Forklaringstekst(Forklart forklart, Tekster tekster) {
        this.forklaring = forklart.forklaring();
        this.regelverk = forklart.regelverk();
        this.stemmer = forklart.stemmer();
        this.ord = new Ord(tekster);
        this.programtekst = new Programtekst(regelverk, ord);
        this.stedstekst = new Stedstekst(regelverk.struktur(), ord);
    }

    /**
     * The explanation, part by part: first the outcome, last whether it is the one the run has stored.
     *
     * @param kjoring the run's name
     */
    public List<Avsnitt> avsnitt(String kjoring) {
        kapittel((String) null);
        punkt("deltaker", forklaring.resultat().deltaker().deltakerId(), kjoring, utfall(forklaring.resultat()));
        registreringer();
        programmene();
        grunnlaget();
        deltakelsen();
        fristen();
        kapittel((String) null);
        punkt(stemmer ? "stemmer" : "stemmer.ikke");
        return List.copyOf(avsnitt);
    }

    private void registreringer() {
        kapittel(Regel.REGISTRERINGER);
        if (forklaring.type() == Kjoringstype.FORELOPIG) {
            punkt("forelopig");
        } else {
            punkt(
                    "fristen",
                    ord.dato(regelverk.frist().dato()),
                    ord.tidspunkt(regelverk.frist().cutoff()));
        }
        new Versjonstekst(ord).linjer(forklaring.versjoner()).forEach(this::setning);
    }

    private void programmene() {
        kapittel(Regel.EFFEKTIV_SLUTT);
        if (forklaring.program().isEmpty()) {
            punkt("programmer.ingen");
        }
        forklaring
                .program()
                .forEach(slutt ->
                        punkt("programmer.ett", slutt.program().versjon().id(), programtekst.slutt(slutt)));
    }

    private void grunnlaget() {
        kapittel(Regel.RESULTATGRUNNLAG);
        Forklaring.Grunnlag grunnlag = forklaring.grunnlag();
        if (grunnlag.siste() != null) {
            punkt("grunnlag.siste", forklaring.aar(), programtekst.periode(grunnlag.siste()));
        }
        grunnlag.sjekker().forEach(sjekk -> setning(sporsmaal(sjekk.utfall()) + " " + svar(sjekk)));
        if (grunnlag.aarsak() != null) {
            punkt("grunnlag.aarsak", aarsak(grunnlag.aarsak()), ord.etter(Regel.AARSAK));
        }
        if (grunnlag.sted() != null) {
            punkt("grunnlag.maal." + naadde(forklaring.resultat()), ord.etter(Regel.MAALOPPNAAELSE));
            setning(stedstekst.sted(grunnlag.sted()));
        }
        punkt("grunnlag.utfall", utfall(forklaring.resultat()));
    }

    private String sporsmaal(Utfall utfall) {
        String sporsmaal = "sporsmaal." + utfall.name();
        return switch (utfall) {
            case IKKE_AVSLUTTET -> ord.tekst(sporsmaal, forklaring.aar());
            case FORTSATT_I_PROGRAM -> ord.tekst(sporsmaal, ord.dato(regelverk.sisteDag()));
            case GJENINNTRAADT ->
                forklaring.grunnlag().siste() == null
                        ? ord.tekst(sporsmaal)
                        : ord.tekst(
                                sporsmaal + ".etter",
                                ord.dato(forklaring.grunnlag().siste().slutt()));
            case AARSAK_UTENFOR_GRUNNLAG -> ord.tekst(sporsmaal);
            case I_GRUNNLAG -> throw new IllegalArgumentException("no check decides " + utfall);
        };
    }

    private String svar(Sjekk sjekk) {
        String svar = "svar." + sjekk.svar().name();
        return sjekk.svar() == Forklaring.Svar.JA && sjekk.program() != null
                ? ord.tekst(svar + ".program", programtekst.periode(sjekk.program()))
                : ord.tekst(svar);
    }

    private String aarsak(Avslutningsaarsak aarsak) {
        String registrert = forklaring.grunnlag().siste().program().avslutningsaarsak();
        if (!aarsak.equals(Avslutningsaarsak.IKKE_REGISTRERT)) {
            return ord.tekst("aarsak", aarsak.navn(), aarsak.kode());
        }
        return registrert == null ? ord.tekst("aarsak.ingen") : ord.tekst("aarsak.ukjent", registrert);
    }

    private void deltakelsen() {
        kapittel(Regel.DELTOK);
        Forklaring.Deltakelse deltakelse = forklaring.deltakelse();
        if (deltakelse == null) {
            punkt("deltok.ikke", forklaring.aar());
            return;
        }
        punkt("deltok", forklaring.aar(), programtekst.periode(deltakelse.program()));
        setning(stedstekst.sted(deltakelse.sted()));
        if (deltakelse.tiltak().isEmpty()) {
            punkt("tiltak.ingen", ord.etter(Regel.TILTAK));
        }
        deltakelse.tiltak().forEach(this::tiltaket);
    }

    private void tiltaket(Forklaring.Tiltaksgruppe gruppe) {
        String id = gruppe.tiltak().versjon().id();
        if (gruppe.type() == null) {
            punkt("tiltak.ukjent", id, ord.etter(Regel.TILTAK));
        } else {
            punkt("tiltak", id, gruppe.type().kategori12(), gruppe.type().kategori4(), ord.etter(Regel.TILTAK));
        }
    }

    private void fristen() {
        if (forklaring.type() == Kjoringstype.FORELOPIG) {
            return;
        }
        kapittel(ord.tekst("betydning"));
        Deltakerresultat annet = forklaring.medForSene();
        if (annet == null) {
            punkt("betydning.samme");
        } else if (annet.deltakelse() == null) {
            punkt("betydning.deltok.ikke", utfall(annet));
        } else if (annet.deltakelse().kategorier12().isEmpty()) {
            punkt("betydning.deltok.uten", utfall(annet));
        } else {
            punkt(
                    "betydning.deltok",
                    utfall(annet),
                    String.join(", ", annet.deltakelse().kategorier12()));
        }
    }

    private String utfall(Deltakerresultat resultat) {
        String utfall = "utfall." + resultat.utfall().name();
        return ord.tekst(resultat.utfall() == Utfall.I_GRUNNLAG ? utfall + "." + naadde(resultat) : utfall);
    }

    /** Whether the goal is reached, as the last part of a text's name. */
    private static String naadde(Deltakerresultat resultat) {
        return resultat.grunnlag().aarsak().aarsak3().equals(MAALET) ? "ja" : "nei";
    }

    private void kapittel(Regel regel) {
        kapittel(ord.regel(regel));
    }

    private void kapittel(String overskrift) {
        avsnitt.add(new Avsnitt(overskrift, new ArrayList<>()));
    }

    private void punkt(String nokkel, Object... verdier) {
        setning(ord.tekst(nokkel, verdier));
    }

    private void setning(String tekst) {
        avsnitt.get(avsnitt.size() - 1).punkter().add(tekst);
    }
}

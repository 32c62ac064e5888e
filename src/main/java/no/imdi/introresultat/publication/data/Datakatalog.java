package no.imdi.introresultat.publication.data;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.imdi.introresultat.publication.NorskTid;
import no.imdi.introresultat.publication.Publiseringsopplysninger;
import no.imdi.introresultat.publication.Tekster;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * The entry for data.norge.no: a catalogue with the year's data set and a distribution for each format, after DCAT-AP-NO
 * (data.norge.no/specification/dcat-ap-no). Every thing in it has an address, so that no node needs an invented name.
 */
public final class Datakatalog {
    /** The catalogue as Turtle. */
    public static final String TURTLE = "dataset.ttl";

    /** The same as JSON-LD. */
    public static final String JSONLD = "dataset.jsonld";

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIETYPER = "https://www.iana.org/assignments/media-types/";
    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final ValueFactory RDF_VERDI = SimpleValueFactory.getInstance();

    private final Publiseringsopplysninger opplysninger;
    private final List<Tekster> sprak;
    private final Tekster bokmaal;

    /**
     * A form the data set can be had in.
     *
     * @param del the folder or file of the package, and the key of its texts
     * @param filtype its code in the EU's list of file types; null for one that is not there
     * @param medietype its IANA media type
     */
    private record Form(String del, String filtype, String medietype) {}

    private static final List<Form> FORMER = List.of(
            new Form("flatfiler", "CSV", "text/csv"),
            new Form("jsonstat", "JSON", "application/json"),
            new Form("px", null, "text/plain"),
            new Form("kommuner", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** @param opplysninger the run whose files it describes */
    public Datakatalog(Publiseringsopplysninger opplysninger) {
        this.opplysninger = opplysninger;
        this.bokmaal = new Tekster(Tekster.BOKMAAL);
        this.sprak = List.of(bokmaal, new Tekster(Locale.ENGLISH));
    }

    /** The text of {@link #TURTLE}. */
    public String turtle() {
        StringWriter ut = new StringWriter();
        Rio.write(katalog(), ut, RDFFormat.TURTLE);
        return ut.toString().strip() + "\n";
    }

    /** The text of {@link #JSONLD}. */
    public String jsonld() {
        return Jsonld.tekst(katalog());
    }

    private Model katalog() {
        IRI katalog = iri(bokmaal.tekst("katalog.adresse"));
        IRI datasett = iri(katalog + "/" + opplysninger.aar());
        IRI utgiver = iri(bokmaal.tekst("katalog.utgiver.adresse"));
        IRI kontakt = iri(katalog + "#kontakt");
        IRI periode = iri(datasett + "#periode");
        ModelBuilder modell = new ModelBuilder();
        List.<Namespace>of(DCAT.NS, DCTERMS.NS, FOAF.NS, VCARD4.NS, XSD.NS).forEach(modell::setNamespace);
        modell.setNamespace("adms", ADMS);

        modell.subject(katalog)
                .add(RDF.TYPE, DCAT.CATALOG)
                .add(DCTERMS.PUBLISHER, utgiver)
                .add(DCAT.CONTACT_POINT, kontakt)
                .add(DCTERMS.LICENSE, iri(EU + "licence/NLOD_2_0"))
                .add(DCTERMS.LANGUAGE, iri(EU + "language/NOB"))
                .add(DCAT.HAS_DATASET, datasett);
        tekst(modell, DCTERMS.TITLE, "katalog.tittel");
        tekst(modell, DCTERMS.DESCRIPTION, "katalog.beskrivelse");

        modell.subject(datasett)
                .add(RDF.TYPE, DCAT.DATASET)
                .add(DCTERMS.IDENTIFIER, datasett.stringValue())
                .add(DCTERMS.PUBLISHER, utgiver)
                .add(DCAT.CONTACT_POINT, kontakt)
                .add(DCAT.THEME, iri(EU + "data-theme/SOCI"))
                .add(DCAT.THEME, iri(EU + "data-theme/EDUC"))
                .add(DCTERMS.ACCESS_RIGHTS, iri(EU + "access-right/PUBLIC"))
                .add(DCTERMS.SPATIAL, iri(EU + "country/NOR"))
                .add(DCTERMS.TEMPORAL, periode)
                .add(DCTERMS.ACCRUAL_PERIODICITY, iri(EU + "frequency/ANNUAL"))
                .add(DCTERMS.LANGUAGE, iri(EU + "language/NOB"))
                .add(
                        DCTERMS.MODIFIED,
                        RDF_VERDI.createLiteral(NorskTid.helesekunder(opplysninger.hentet()), XSD.DATETIME));
        tekst(modell, DCTERMS.TITLE, "bok.nasjonal", opplysninger.aar());
        tekst(modell, DCTERMS.DESCRIPTION, "katalog.datasett");
        if (opplysninger.rettelse() != null) {
            tekst(modell, iri(ADMS + "versionNotes"), "data.rettelse");
        }
        for (Tekster tekster : sprak) {
            for (String emneord : tekster.tekst("katalog.emneord").split(", ")) {
                modell.add(DCAT.KEYWORD, RDF_VERDI.createLiteral(emneord, spraakkode(tekster)));
            }
        }
        FORMER.forEach(form -> modell.add(DCAT.HAS_DISTRIBUTION, iri(datasett + "#" + form.del())));
        FORMER.forEach(form -> distribusjon(modell, datasett, form));

        modell.subject(periode)
                .add(RDF.TYPE, DCTERMS.PERIOD_OF_TIME)
                .add(DCAT.START_DATE, dato(LocalDate.of(opplysninger.aar(), 1, 1)))
                .add(DCAT.END_DATE, dato(LocalDate.of(opplysninger.aar(), 12, 31)));
        modell.subject(utgiver)
                .add(RDF.TYPE, FOAF.AGENT)
                .add(DCTERMS.IDENTIFIER, bokmaal.tekst("katalog.utgiver.nummer"));
        tekst(modell, FOAF.NAME, "katalog.utgiver");
        modell.subject(kontakt)
                .add(RDF.TYPE, VCARD4.ORGANIZATION)
                .add(VCARD4.HAS_EMAIL, iri("mailto:" + bokmaal.tekst("katalog.epost")));
        tekst(modell, VCARD4.FN, "katalog.utgiver");
        return modell.build();
    }

    private void distribusjon(ModelBuilder modell, IRI datasett, Form form) {
        String tilstand = opplysninger.utkast() ? "DEVELOP" : "COMPLETED";
        modell.subject(iri(datasett + "#" + form.del()))
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCAT.ACCESS_URL, datasett)
                .add(DCAT.MEDIA_TYPE, iri(MEDIETYPER + form.medietype()))
                .add(DCTERMS.LICENSE, iri(EU + "licence/NLOD_2_0"))
                .add(iri(ADMS + "status"), iri(EU + "distribution-status/" + tilstand));
        if (form.filtype() != null) {
            modell.add(DCTERMS.FORMAT, iri(EU + "file-type/" + form.filtype()));
        }
        tekst(modell, DCTERMS.TITLE, "katalog.form." + form.del());
    }

    private void tekst(ModelBuilder modell, IRI egenskap, String nokkel, Object... verdier) {
        for (Tekster tekster : sprak) {
            modell.add(egenskap, RDF_VERDI.createLiteral(tekster.tekst(nokkel, verdier), spraakkode(tekster)));
        }
    }

    private static String spraakkode(Tekster tekster) {
        return Locale.forLanguageTag(tekster.sprak()).getLanguage();
    }

    private static Literal dato(LocalDate dag) {
        return RDF_VERDI.createLiteral(dag.toString(), XSD.DATE);
    }

    private static IRI iri(String adresse) {
        return RDF_VERDI.createIRI(adresse);
    }
}

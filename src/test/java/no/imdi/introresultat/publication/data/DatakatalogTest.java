package no.imdi.introresultat.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import no.imdi.introresultat.publication.Eksempel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The catalogue entry, read back by another library than wrote it. */
class DatakatalogTest {
    private static final String STATUS = "http://publications.europa.eu/resource/authority/distribution-status/";

    private final Datakatalog katalog = new Datakatalog(Eksempel.opplysninger(true));

    @Test
    void holdsWhatTheNorwegianProfileAsksFor() {
        ValidationReport rapport = vurder(les(katalog.turtle(), Lang.TURTLE));

        assertThat(rapport.conforms()).as(tekst(rapport)).isTrue();
    }

    @Test
    void anEntryWithoutALicenceOrAPublisherDoesNotPass() {
        Model utenUtgiver = les(katalog.turtle(), Lang.TURTLE);
        utenUtgiver.removeAll(null, DCTerms.publisher, null);
        Model utenLisens = les(katalog.turtle(), Lang.TURTLE);
        utenLisens.removeAll(null, DCTerms.license, null);

        assertThat(vurder(utenUtgiver).conforms()).isFalse();
        assertThat(vurder(utenLisens).conforms()).isFalse();
    }

    @Test
    void turtleAndJsonLdSayTheSame() {
        Model turtle = les(katalog.turtle(), Lang.TURTLE);
        Model jsonld = les(katalog.jsonld(), Lang.JSONLD);

        assertThat(jsonld.isIsomorphicWith(turtle)).isTrue();
        assertThat(turtle.listSubjects().toList()).noneMatch(Resource::isAnon);
    }

    @Test
    void aDraftIsUnderDevelopmentAndWhatIsApprovedIsNot() {
        assertThat(statuser(katalog)).hasSize(4).containsOnly(STATUS + "DEVELOP");
        assertThat(statuser(new Datakatalog(Eksempel.opplysninger(false)))).containsOnly(STATUS + "COMPLETED");
    }

    private static List<String> statuser(Datakatalog katalog) {
        Model modell = les(katalog.turtle(), Lang.TURTLE);
        return modell.listSubjectsWithProperty(RDF.type, DCAT.Distribution)
                .mapWith(en -> en.getPropertyResourceValue(modell.createProperty("http://www.w3.org/ns/adms#status"))
                        .getURI())
                .toList();
    }

    private static ValidationReport vurder(Model modell) {
        Shapes former = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/katalog/dcat-ap-no.ttl"));
        return ShaclValidator.get().validate(former, modell.getGraph());
    }

    private static Model les(String tekst, Lang sprak) {
        Model modell = ModelFactory.createDefaultModel();
        RDFDataMgr.read(modell, new StringReader(tekst), null, sprak);
        return modell;
    }

    private static String tekst(ValidationReport rapport) {
        StringWriter ut = new StringWriter();
        rapport.getEntries().forEach(en -> ut.append(en.toString()).append('\n'));
        return ut.toString();
    }
}

package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.mention.Territories;
import org.junit.jupiter.api.Test;

class ShippedLinksTest {
    private static final Graph GRAPH = new ReferenceGraph(Iris.STANDARD, Territories.get()).graph();

    private static Set<String> matches(Node thing) {
        return GRAPH.stream(thing, SKOS.exactMatch.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toSet());
    }

    @Test
    void a_region_is_tied_to_every_register_of_which_there_is_proof() {
        assertEquals(
                Set.of(
                        "http://id.insee.fr/geo/region/76",
                        "http://id.insee.fr/geo/region/862793ee-891d-4831-b9c9-a94cfe2e6f7b",
                        "http://data.europa.eu/nuts/code/FRJ",
                        "http://publications.europa.eu/resource/authority/atu/FRA_RG_LRMP",
                        "http://www.wikidata.org/entity/Q18678265",
                        "https://sws.geonames.org/11071623/"),
                matches(Iris.STANDARD.thing("territory", "region/76")));
        assertTrue(GRAPH.contains(
                Iris.STANDARD.thing("territory", "region/76"), Vocabulary.iso3166.asNode(), Literals.string("FR-OCC")));
    }

    @Test
    void the_council_of_a_region_has_a_number_that_the_territory_has_not() {
        Node number = Literals.string("200053791");
        assertTrue(GRAPH.contains(
                Iris.STANDARD.thing("organisation", "region-occitanie"), Vocabulary.siren.asNode(), number));
        assertFalse(GRAPH.contains(Iris.STANDARD.thing("territory", "region/76"), Vocabulary.siren.asNode(), Node.ANY));
    }

    @Test
    void the_foreign_bearer_of_a_name_is_close_at_most() {
        Node carestream = Iris.STANDARD.thing("organisation", "carestream");
        assertEquals(Set.of(), matches(carestream));
        assertTrue(GRAPH.contains(
                carestream, SKOS.closeMatch.asNode(), NodeFactory.createURI("https://ror.org/048m16q57")));
        assertFalse(GRAPH.contains(Node.ANY, Node.ANY, NodeFactory.createURI("https://ror.org/052xgjt73")));
    }

    @Test
    void a_sector_is_tied_to_the_nomenclature_of_activities() {
        assertTrue(GRAPH.contains(
                Vocabulary.sector("pharma").asNode(),
                SKOS.closeMatch.asNode(),
                NodeFactory.createURI("http://id.insee.fr/codes/nafr2/division/21")));
    }

    @Test
    void every_link_to_another_register_says_what_it_rests_on() {
        Set<Triple> unproved = GRAPH.stream()
                .filter(triple -> triple.getPredicate().equals(SKOS.exactMatch.asNode())
                        || triple.getPredicate().equals(SKOS.closeMatch.asNode()))
                .filter(triple -> {
                    Node link = Iris.STANDARD.link(triple.getSubject(), triple.getPredicate(), triple.getObject());
                    return !GRAPH.contains(link, RDF.Nodes.type, Vocabulary.Link.asNode())
                            || !GRAPH.contains(link, DCTerms.source.asNode(), Node.ANY);
                })
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unproved);
    }

    @Test
    void every_link_keeps_the_shapes() {
        var report = ShaclValidator.get().validate(Shapes.parse(OntologyFiles.shapes()), GRAPH);
        assertTrue(
                report.conforms(),
                () -> String.valueOf(report.getEntries().stream().limit(3).toList()));
    }

    @Test
    void an_identifier_is_known_by_its_form_and_its_check_digit() {
        assertTrue(IdentifierScheme.SIREN.accepts("200053791"));
        assertFalse(IdentifierScheme.SIREN.accepts("200053792"));
        assertFalse(IdentifierScheme.SIREN.accepts("20005379"));
        assertEquals(
                IdentifierScheme.ROR,
                IdentifierScheme.ofIri("https://ror.org/02vjkv261").orElseThrow());
        assertEquals(
                IdentifierScheme.GEONAMES,
                IdentifierScheme.ofIri("https://sws.geonames.org/11071623/").orElseThrow());
        assertEquals("11071623", IdentifierScheme.GEONAMES.code("https://sws.geonames.org/11071623/"));
        assertEquals("76", IdentifierScheme.INSEE.code("http://id.insee.fr/geo/region/76"));
    }
}

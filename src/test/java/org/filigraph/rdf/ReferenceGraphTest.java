package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.filigraph.document.Document;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Naming;
import org.filigraph.fact.Reading;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;
import org.junit.jupiter.api.Test;

class ReferenceGraphTest {
    private static final Graph GRAPH = new ReferenceGraph(Iris.STANDARD, Territories.get()).graph();

    private static Node territory(String key) {
        return Iris.STANDARD.thing("territory", key);
    }

    private static Set<String> values(Graph graph, String key, Property property) {
        return graph.stream(territory(key), property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.getURI())
                .collect(Collectors.toSet());
    }

    @Test
    void a_region_has_its_names_its_code_and_its_record_at_insee() {
        assertEquals(Set.of("Provence-Alpes-Côte d'Azur"), values(GRAPH, "region/93", SKOS.prefLabel));
        assertTrue(values(GRAPH, "region/93", SKOS.altLabel).contains("PACA"));
        assertEquals(Set.of("93"), values(GRAPH, "region/93", Vocabulary.insee));
        assertTrue(values(GRAPH, "region/93", SKOS.exactMatch).contains("http://id.insee.fr/geo/region/93"));
    }

    @Test
    void a_commune_lies_in_its_department_and_its_intercommunality() {
        assertEquals(
                Set.of(
                        territory("departement/94").getURI(),
                        territory("epci/200054781").getURI()),
                values(GRAPH, "commune/94076", SchemaDO.containedInPlace));
        assertTrue(values(GRAPH, "commune/94076", SKOS.exactMatch).contains("https://sws.geonames.org/2968705/"));
    }

    @Test
    void a_former_region_has_a_last_day_and_a_successor_and_holds_no_department_of_today() {
        String former = "former-region/languedoc-roussillon";
        assertEquals(Set.of("2015-12-31"), values(GRAPH, former, Vocabulary.validTo));
        assertEquals(Set.of(territory("region/76").getURI()), values(GRAPH, former, Vocabulary.successor));
        assertEquals(
                Set.of(territory("region/76").getURI()), values(GRAPH, "departement/34", SchemaDO.containedInPlace));
    }

    @Test
    void every_place_that_holds_another_is_described() {
        GRAPH.stream(Node.ANY, SchemaDO.containedInPlace.asNode(), Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .forEach(place -> assertTrue(GRAPH.contains(place, SKOS.prefLabel.asNode(), Node.ANY), place::getURI));
    }

    @Test
    void the_graph_of_a_document_describes_the_small_communes_that_it_names() {
        assertFalse(GRAPH.contains(territory("commune/77123"), Node.ANY, Node.ANY), "Compans is small");
        Territory compans = Territories.get().byCode("77123").orElseThrow();
        Document document = Document.of("compans", "Un entrepôt à Compans.");
        Span name = new Span(14, 21);
        Naming naming = new Naming(name.of(document.text()), compans.entity(), Evidence.at(name, "test", 1));
        Graph graph = new FactTriples(Iris.STANDARD, TextPolicy.FULL, "test")
                .of(new Reading(document, List.of(naming), List.of()));
        assertTrue(values(graph, "commune/77123", SchemaDO.containedInPlace)
                .contains(territory("departement/77").getURI()));
        assertTrue(values(graph, "commune/77123", SKOS.exactMatch).contains("http://id.insee.fr/geo/commune/77123"));
        assertTrue(
                graph.stream(Node.ANY, RDF.Nodes.subject, territory("commune/77123"))
                        .anyMatch(link -> graph.contains(link.getSubject(), DCTerms.source.asNode(), Node.ANY)),
                "the link has no proof");
        Node departement = territory("departement/77");
        assertFalse(graph.contains(departement, SKOS.prefLabel.asNode(), Node.ANY));
    }
}

package org.filigraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.filigraph.mention.Territories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in what, asked by SPARQL of what a server is given: the reference data and the graph of small communes. */
class ContainmentTest {
    private static final Graph ALL = all();

    private static Graph all() {
        Graph graph = GraphFactory.createDefaultGraph();
        ReferenceGraph reference = new ReferenceGraph(Iris.STANDARD, Territories.get());
        reference.graph().find().forEachRemaining(graph::add);
        reference.communes(graph::add);
        return graph;
    }

    private static List<String> select(String pattern) {
        String query =
                """
                BASE <https://w3id.org/filigraph/id/territory/>
                PREFIX fg: <https://w3id.org/filigraph/ontology#>
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
                SELECT DISTINCT ?x { %s } ORDER BY ?x"""
                        .formatted(pattern);
        List<String> values = new ArrayList<>();
        try (var exec = QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(ALL))) {
            exec.execSelect().forEachRemaining(row -> values.add(row.get("x").toString()));
        }
        return values;
    }

    private static String under(String kind) {
        return "?x a fg:Territory FILTER(STRSTARTS(STR(?x), STR(<%s/>))) ".formatted(kind);
    }

    @ParameterizedTest
    @CsvSource({"region, 18", "departement, 101", "commune, 34800", "epci, 1250", "country, 190", "former-region, 16"})
    void all_territories_of_a_kind_are_there(String kind, int atLeast) {
        int found = select(under(kind)).size();
        assertTrue(found >= atLeast, kind + ": " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "departement", "commune", "epci", "arrondissement", "former-region"})
    void everything_french_lies_in_france_by_a_path(String kind) {
        assertEquals(
                List.of(),
                select(under(kind) + "FILTER NOT EXISTS { ?x (schema:containedInPlace|fg:successor)+ <country/FRA> }"));
    }

    @Test
    void every_commune_lies_in_a_department_or_an_overseas_collectivity() {
        assertEquals(
                List.of(),
                select(
                        under("commune")
                                + """
                        FILTER NOT EXISTS { ?x schema:containedInPlace+ ?d
                          FILTER(REGEX(STR(?d), "/territory/(departement|region)/")) }"""));
    }

    @Test
    void every_department_lies_in_one_region() {
        assertEquals(
                List.of(),
                select(
                        under("departement")
                                + "FILTER NOT EXISTS { ?x schema:containedInPlace ?r FILTER(CONTAINS(STR(?r), \"/region/\")) }"));
    }

    @Test
    void every_country_lies_in_the_world_and_france_in_the_union() {
        assertEquals(List.of(), select(under("country") + "FILTER NOT EXISTS { ?x schema:containedInPlace+ <world> }"));
        assertEquals(
                List.of("https://w3id.org/filigraph/id/territory/country/FRA"),
                select("VALUES ?x { <country/FRA> } ?x schema:containedInPlace+ <european-union>"));
        assertEquals(
                27,
                select(under("country") + "?x schema:containedInPlace <european-union>")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region/01", "region/02", "region/03", "region/04", "region/06"})
    void overseas_regions_lie_in_france(String region) {
        assertEquals(
                1,
                select("VALUES ?x { <%s> } ?x schema:containedInPlace+ <country/FRA>".formatted(region))
                        .size());
    }

    @Test
    void the_arrondissements_of_paris_lyon_and_marseille_lie_in_their_commune() {
        assertEquals(20, select("?x schema:containedInPlace <commune/75056>").size());
        assertEquals(9, select("?x schema:containedInPlace <commune/69123>").size());
        assertEquals(16, select("?x schema:containedInPlace <commune/13055>").size());
    }

    @Test
    void former_regions_tell_their_last_day_and_their_successors() {
        assertEquals(
                List.of(),
                select(under("former-region") + "FILTER NOT EXISTS { ?x fg:validTo ?end ; fg:successor ?s }"));
        assertEquals(
                2,
                select("?x fg:successor <region/76>").size(),
                "Occitanie succeeds Languedoc-Roussillon and Midi-Pyrénées");
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "departement", "commune", "epci", "country", "former-region"})
    void nothing_lies_in_itself(String kind) {
        assertEquals(List.of(), select(under(kind) + "?x schema:containedInPlace+ ?x"));
    }

    @Test
    void populations_and_positions_are_told_where_they_are_known() {
        int communes = select(under("commune")).size();
        assertTrue(select(under("commune") + "?x schema:population ?n").size() > 0.95 * communes);
        assertTrue(select(under("commune") + "?x geo:lat ?a ; geo:long ?o").size() > 13_000);
        assertTrue(select(under("epci") + "?x schema:population ?n").size() > 1_200);
    }
}

package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The W3C's SPARQL 1.1 Protocol tests, run from their manifest over HTTP. */
class ProtocolSuiteTest {
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
    private static final Set<String> ROWS = Set.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");
    private static final Set<String> TRUTH_VALUES =
            Set.of("application/sparql-results+json", "application/sparql-results+xml");
    private static final Set<String> GRAPHS =
            Set.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");
    /** The manifest is content with any error of the client's; these are the right ones. */
    private static final Map<String, Integer> ERRORS = Map.ofEntries(
            Map.entry("bad_query_method", 405),
            Map.entry("bad_multiple_queries", 400),
            Map.entry("bad_query_wrong_media_type", 415),
            Map.entry("bad_query_missing_form_type", 415),
            Map.entry("bad_query_missing_direct_type", 415),
            Map.entry("bad_query_non_utf8", 415),
            Map.entry("bad_query_syntax", 400),
            Map.entry("bad_update_get", 405),
            Map.entry("bad_multiple_updates", 400),
            Map.entry("bad_update_wrong_media_type", 415),
            Map.entry("bad_update_missing_form_type", 415),
            Map.entry("bad_update_non_utf8", 415),
            Map.entry("bad_update_syntax", 400),
            Map.entry("bad_update_dataset_conflict", 400));

    private static RunningEndpoint endpoint;

    @BeforeAll
    static void start() {
        endpoint = RunningEndpoint.start(SparqlSettings.DEFAULT);
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @TestFactory
    Stream<DynamicTest> the_protocol_holds() {
        Path manifest = SuiteRequest.file("protocol/manifest.ttl");
        var tests = SuiteRequest.entries(SuiteRequest.manifest(manifest));
        assertEquals(34, tests.size());
        return tests.stream().map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test)));
    }

    private static void run(Resource test) throws Exception {
        fill(test);
        for (SuiteRequest request : SuiteRequest.of(test)) {
            boolean update = isUpdate(test.getLocalName(), request);
            String path = request.path().replaceFirst("^/sparql/", update ? "/sparql/update" : "/sparql");
            check(test.getLocalName(), request, RunningEndpoint.send(request.to(endpoint.request(path), update)));
        }
    }

    private static boolean isUpdate(String test, SuiteRequest request) {
        boolean asks = request.headers().getOrDefault("content-type", "").equals("application/sparql-query");
        return test.contains("update") && !asks;
    }

    private static void fill(Resource test) {
        DatasetGraph dataset = endpoint.dataset;
        dataset.executeWrite(() -> {
            dataset.deleteAny(null, null, null, null);
            test.listProperties(SuiteRequest.property(UT, "graphData"))
                    .mapWith(Statement::getResource)
                    .forEach(data -> RDFDataMgr.loadGraph(
                                    data.getPropertyResourceValue(SuiteRequest.property(UT, "graph"))
                                            .getURI())
                            .find()
                            .forEach(triple -> dataset.add(new Quad(
                                    NodeFactory.createURI(
                                            data.getProperty(RDFS.label).getString()),
                                    triple))));
        });
    }

    private static void check(String test, SuiteRequest request, HttpResponse<String> response) throws Exception {
        if (request.expectedStatuses().contains("StatusCode4xx")) {
            assertEquals(ERRORS.get(test), response.statusCode(), response.body());
            assertEquals("application/problem+json", header(response, "Content-Type"));
            assertTrue(response.body().contains("\"detail\""), response.body());
            return;
        }
        assertEquals(2, response.statusCode() / 100, response.body());
        String type = header(response, "Content-Type").replaceFirst(";.*", "");
        request.expectedFormat().ifPresent(format -> {
            switch (format) {
                case "boolean" -> assertTrue(TRUTH_VALUES.contains(type), type);
                case "tabular" -> assertTrue(ROWS.contains(type), type);
                default -> assertTrue(GRAPHS.contains(type), type);
            }
        });
        if (request.expectedBoolean().isPresent()) {
            boolean value =
                    new ObjectMapper().readTree(response.body()).get("boolean").asBoolean();
            assertEquals(request.expectedBoolean().get(), value);
        }
    }
}

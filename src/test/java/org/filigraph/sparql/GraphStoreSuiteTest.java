package org.filigraph.sparql;

import static org.filigraph.sparql.RunningEndpoint.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The W3C's Graph Store Protocol tests that name graphs indirectly, run from their manifest over HTTP. */
class GraphStoreSuiteTest {
    private static final Map<String, Integer> STATUSES =
            Map.of("OK", 200, "Created", 201, "NoContent", 204, "NotFound", 404);

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
        Path manifest = SuiteRequest.file("graph-store-protocol/manifest-indirect.ttl");
        var tests = SuiteRequest.entries(SuiteRequest.manifest(manifest));
        assertEquals(9, tests.size());
        return tests.stream().map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test)));
    }

    private static void run(Resource test) throws Exception {
        DatasetGraph dataset = endpoint.dataset;
        dataset.executeWrite(() -> dataset.deleteAny(null, null, null, null));
        String location = "";
        for (SuiteRequest request : SuiteRequest.of(test)) {
            String path = request.path()
                    .replaceFirst("^/gsp", "/sparql/data")
                    .replace("$LOCATION$", RunningEndpoint.encode(location));
            HttpResponse<String> response = RunningEndpoint.send(request.to(endpoint.request(path), true));
            check(request, response);
            if (request.expectsLocation()) {
                location = header(response, "Location");
                assertTrue(location.startsWith("https://"), location);
            }
        }
    }

    private static void check(SuiteRequest request, HttpResponse<String> response) {
        assertTrue(
                request.expectedStatuses().stream().map(STATUSES::get).anyMatch(s -> s == response.statusCode()),
                () -> request.method() + " " + request.path() + ": " + response.statusCode() + " " + response.body());
        request.expectedHeaders().forEach((name, value) -> assertEquals(value, header(response, name)));
        request.expectedBody().ifPresent(body -> {
            Graph expected = RDFParser.fromString(body, Lang.TURTLE).toGraph();
            Graph actual = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
            assertTrue(expected.isIsomorphicWith(actual), response.body());
        });
    }
}

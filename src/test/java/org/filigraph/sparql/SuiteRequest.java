package org.filigraph.sparql;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Assumptions;

/** One request of a manifest of the W3C's protocol suites, with what is expected of its response. */
record SuiteRequest(
        String method, String path, Map<String, String> headers, String body, Charset charset, Resource response) {
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    /** A file of the suites, which are read where they lie; the calling test is skipped where they don't. */
    static Path file(String name) {
        Path file = Path.of(System.getProperty("filigraph.shared", "../shared"), "suites", "sparql11", name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file;
    }

    static Model manifest(Path file) {
        return RDFDataMgr.loadModel(file.toUri().toString());
    }

    /** The tests of a manifest in their order. */
    static List<Resource> entries(Model manifest) {
        return manifest
                .listObjectsOfProperty(property(MF, "entries"))
                .nextNode()
                .as(RDFList.class)
                .asJavaList()
                .stream()
                .map(RDFNode::asResource)
                .toList();
    }

    static List<SuiteRequest> of(Resource test) {
        Resource connection = test.getPropertyResourceValue(property(MF, "action"));
        return list(connection, "requests").stream().map(SuiteRequest::read).toList();
    }

    private static SuiteRequest read(Resource request) {
        Optional<Resource> body = Optional.ofNullable(request.getPropertyResourceValue(property(HT, "body")));
        String text =
                body.map(b -> b.getProperty(property(CNT, "chars")).getString()).orElse("");
        Charset charset = body.map(b -> Charset.forName(
                        b.getProperty(property(CNT, "characterEncoding")).getString()))
                .orElse(StandardCharsets.UTF_8);
        return new SuiteRequest(
                request.getProperty(property(HT, "methodName")).getString(),
                request.getProperty(property(HT, "absolutePath")).getString(),
                headers(request),
                text,
                charset,
                request.getPropertyResourceValue(property(HT, "resp")));
    }

    HttpRequest.Builder to(HttpRequest.Builder builder, boolean withToken) {
        headers.forEach(builder::header);
        if (withToken) {
            builder.header("Authorization", "Bearer " + RunningEndpoint.TOKEN);
        }
        return builder.method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, charset));
    }

    /** The statuses that the manifest allows: {@code StatusCode2xx}, {@code Created} and so on. */
    Set<String> expectedStatuses() {
        Set<String> names = new TreeSet<>();
        response.listProperties(property(MF, "expectedStatus"))
                .forEach(statement -> names.add(statement.getResource().getLocalName()));
        return names;
    }

    Optional<Boolean> expectedBoolean() {
        return Optional.ofNullable(response.getProperty(property(MF, "expectedBoolean")))
                .map(Statement::getBoolean);
    }

    Optional<String> expectedFormat() {
        return Optional.ofNullable(response.getProperty(property(MF, "expectedFormat")))
                .map(Statement::getString);
    }

    boolean expectsLocation() {
        return response.hasProperty(property(MF, "expectedLocation"));
    }

    Map<String, String> expectedHeaders() {
        return headers(response);
    }

    Optional<String> expectedBody() {
        return Optional.ofNullable(response.getPropertyResourceValue(property(HT, "body")))
                .map(body -> body.getProperty(property(CNT, "chars")).getString());
    }

    private static Map<String, String> headers(Resource message) {
        Map<String, String> headers = new TreeMap<>();
        for (Resource header : list(message, "headers")) {
            headers.put(
                    header.getProperty(property(HT, "fieldName")).getString().toLowerCase(Locale.ROOT),
                    header.getProperty(property(HT, "fieldValue")).getString());
        }
        return headers;
    }

    private static List<Resource> list(Resource subject, String property) {
        List<Resource> all = new ArrayList<>();
        Optional.ofNullable(subject.getPropertyResourceValue(property(HT, property)))
                .ifPresent(list -> list.as(RDFList.class).asJavaList().forEach(node -> all.add(node.asResource())));
        return all;
    }

    static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}

package org.filigraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private final JsonNode api = read();

    private static JsonNode read() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Test
    void describes_every_route_and_no_other() {
        Set<String> routes = new TreeSet<>();
        for (Route route : Route.values()) {
            for (HandlerType method : route.methods()) {
                if (!method.equals(HandlerType.HEAD)) {
                    routes.add(
                            method.name() + " " + route.path().replace('<', '{').replace('>', '}'));
                }
            }
        }
        Set<String> described = new TreeSet<>();
        api.get("paths")
                .properties()
                .forEach(path -> resolved(path.getValue()).fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        assertEquals(routes, described);
    }

    @Test
    void is_served_as_yaml_and_as_json() throws Exception {
        try (Service service = new Service()) {
            assertEquals(api, service.json("/openapi.json"));
            assertEquals(
                    api, new YAMLMapper().readTree(service.get("/openapi.yaml").body()));
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> lost = new ArrayList<>();
        api.findValuesAsText("$ref").forEach(ref -> {
            if (api.at(ref.substring(1)).isMissingNode()) {
                lost.add(ref);
            }
        });
        assertEquals(List.of(), lost);
        assertFalse(api.findValuesAsText("$ref").isEmpty());
    }

    @Test
    void every_route_takes_the_parameters_that_are_described() throws Exception {
        TreeMap<String, String> wrong = new TreeMap<>();
        try (Service service = new Service()) {
            for (String path : List.of(
                    "/api/v1/search",
                    "/api/v1/suggest",
                    "/api/v1/figures",
                    "/api/v1/documents",
                    "/api/v1/contradictions",
                    "/api/v1/agreements",
                    "/search",
                    "/figures",
                    "/disagreements",
                    "/agreements",
                    "/documents")) {
                String remedy =
                        service.problem(400, path + "?nonsense=1").get("remedy").asText();
                List<String> described = parameters(api.get("paths").get(path).get("get"));
                if (!remedy.equals("Use one of " + String.join(", ", described) + ".")) {
                    wrong.put(path, remedy + " but " + described);
                }
            }
        }
        assertEquals(new TreeMap<>(), wrong);
    }

    private List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (resolved(parameter).get("in").asText().equals("query")) {
                names.add(resolved(parameter).get("name").asText());
            }
        });
        return names;
    }
}

package org.filigraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A service of the W3C Reconciliation API 0.2, such as that of Wikidata: asked for each of our things by its names, many
 * in one request.
 */
public final class ServiceReference implements Reference {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int AT_ONCE = 10;
    private static final int MOST_ANSWERS = 5;

    private final URI service;
    private final ServiceClient client;
    private final Naming naming;
    private final @Nullable String type;
    private final List<String> names;
    private final Consumer<String> progress;

    /**
     * Prepares asking.
     *
     * @param type the service's name of the type that is asked for, null for any
     * @param subjects what is asked for
     * @param progress told how far it is
     */
    public ServiceReference(
            URI service,
            ServiceClient client,
            Naming naming,
            @Nullable String type,
            List<Subject> subjects,
            Consumer<String> progress) {
        this.service = service;
        this.client = client;
        this.naming = naming;
        this.type = type;
        this.names = subjects.stream()
                .flatMap(subject -> subject.names().stream().limit(2))
                .distinct()
                .toList();
        this.progress = progress;
    }

    @Override
    public String name() {
        return service.toString();
    }

    @Override
    public boolean answersOneByOne() {
        return true;
    }

    @Override
    public void read(Consumer<Entry> entries, Consumer<String> complaints) {
        JsonNode manifest = json(client.get(service, "application/json", ServiceReference::object));
        String space = manifest.path("identifierSpace").asText("");
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> batch = names.subList(from, Math.min(names.size(), from + AT_ONCE));
            JsonNode answers =
                    json(client.post(service, form(batch), "application/json", body -> complete(body, batch.size())));
            for (int i = 0; i < batch.size(); i++) {
                for (JsonNode result : answers.path("q" + i).path("result")) {
                    Entry entry = entry(result, space);
                    if (entry == null) {
                        complaints.accept(service + ": no id or no name in an answer on « " + batch.get(i) + " »");
                    } else {
                        entries.accept(entry);
                    }
                }
            }
            progress.accept("%,d of %,d names asked".formatted(from + batch.size(), names.size()));
        }
    }

    private String form(List<String> batch) {
        ObjectNode queries = MAPPER.createObjectNode();
        for (int i = 0; i < batch.size(); i++) {
            ObjectNode query = queries.putObject("q" + i);
            query.put("query", batch.get(i));
            query.put("limit", MOST_ANSWERS);
            if (type != null) {
                query.put("type", type);
            }
        }
        return "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    }

    private static void object(String body) throws IOException {
        try {
            if (!MAPPER.readTree(body).isObject()) {
                throw new IOException("what it answered is no JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new IOException("what it answered is no JSON, or not all of it", e);
        }
    }

    private static void complete(String body, int size) throws IOException {
        object(body);
        JsonNode answers = MAPPER.readTree(body);
        for (int i = 0; i < size; i++) {
            if (!answers.path("q" + i).path("result").isArray()) {
                throw new IOException("it left out the answer to query " + (i + 1) + " of " + size);
            }
        }
    }

    private static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new LinkProblem("a kept answer is broken", "empty the folder of kept answers", e);
        }
    }

    private @Nullable Entry entry(JsonNode result, String space) {
        String id = result.path("id").asText("");
        String name = result.path("name").asText("");
        if (id.isEmpty() || name.isEmpty()) {
            return null;
        }
        String target = id.startsWith("http") || naming.template() != null || space.isEmpty()
                ? naming.target(id).orElse("")
                : space + id;
        String scheme = naming.schemeOf(target).orElse("");
        if (target.isEmpty() || scheme.isEmpty()) {
            throw new LinkProblem(
                    "of which scheme \"" + id + "\" from " + service + " is an identifier is not known",
                    "name the scheme, as in --scheme wikidata, and the form of its IRIs, as in --iri"
                            + " 'https://example.org/{id}'",
                    null);
        }
        // the service's own kinds are not ours: they are not held against a thing
        return new Entry(id, target, scheme, name, List.of(), List.of(), List.of(), List.of(), List.of(), true);
    }
}

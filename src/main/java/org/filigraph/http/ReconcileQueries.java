package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Candidate;
import org.filigraph.view.PropertyUse;
import org.filigraph.view.Reconciliation;
import org.filigraph.view.Things;

/** Batches of reconciliation queries: read with care, as they come from anywhere, and answered one by one. */
final class ReconcileQueries {
    private static final int MOST_QUERIES = 100;
    private static final int MOST_CANDIDATES = 100;
    private static final int MOST_CHARACTERS = 1000;
    private static final int A_FEW = 10;
    private static final Set<String> MEMBERS = Set.of("query", "type", "limit", "properties", "type_strict");

    private final Reconciliation reconciliation;

    ReconcileQueries(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** The answer to each query under its name. */
    Map<String, Object> answer(JsonNode batch) {
        if (batch.size() > MOST_QUERIES) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "The batch holds " + batch.size() + " queries.",
                    "Send at most " + MOST_QUERIES + " at once.");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        batch.properties().forEach(query -> {
            List<Map<String, Object>> result =
                    reconciliation.candidates(question(query.getKey(), query.getValue())).stream()
                            .map(ReconcileQueries::shown)
                            .toList();
            answers.put(query.getKey(), Map.of("result", result));
        });
        return answers;
    }

    private static Map<String, Object> shown(Candidate candidate) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", candidate.thing().id());
        shown.put("name", candidate.thing().label());
        shown.put("description", ReconcileResource.description(candidate));
        shown.put("type", List.of(ReconcileResource.type(candidate.thing().type())));
        shown.put("score", candidate.score());
        shown.put("match", candidate.match());
        List<Map<String, Object>> features = new ArrayList<>();
        candidate.features().forEach((id, value) -> {
            Map<String, Object> feature = new LinkedHashMap<>();
            feature.put("id", id);
            feature.put("value", value);
            features.add(feature);
        });
        shown.put("features", features);
        return shown;
    }

    private Reconciliation.Question question(String name, JsonNode query) {
        query.fieldNames().forEachRemaining(member -> {
            if (!MEMBERS.contains(member)) {
                throw bad(
                        name,
                        "has the unknown member \"" + Problem.shown(member) + "\"",
                        "Use query, type, limit," + " properties and type_strict.");
            }
        });
        String text = query.path("query").asText("").strip();
        if (text.length() > MOST_CHARACTERS) {
            throw bad(name, "has " + text.length() + " characters", "Give at most " + MOST_CHARACTERS + ".");
        }
        List<Reconciliation.Condition> conditions = conditions(name, query.path("properties"));
        if (!query.isObject() || text.isEmpty() && conditions.isEmpty()) {
            throw bad(name, "asks for nothing", "Give it a query or properties.");
        }
        int limit = query.path("limit").asInt(A_FEW);
        return new Reconciliation.Question(
                text.isEmpty() ? null : text,
                types(name, query),
                limit < 1 ? A_FEW : Math.min(limit, MOST_CANDIDATES),
                conditions);
    }

    private static Set<String> types(String name, JsonNode query) {
        Set<String> types = new LinkedHashSet<>();
        for (String type : texts(query.path("type"))) {
            String local = type.startsWith(Vocabulary.FG) ? type.substring(Vocabulary.FG.length()) : type;
            if (!Things.findableTypes().contains(local)) {
                throw bad(
                        name,
                        "asks for the type \"" + Problem.shown(type) + "\"",
                        "Use one of " + String.join(", ", Things.findableTypes()) + ".");
            }
            types.add(local);
        }
        // each thing has one type here, so none has several of them
        return query.path("type_strict").asText().equals("should") ? Set.of() : types;
    }

    private List<Reconciliation.Condition> conditions(String name, JsonNode properties) {
        List<Reconciliation.Condition> conditions = new ArrayList<>();
        for (JsonNode property : properties) {
            String pid = property.path("pid").asText();
            PropertyUse use = reconciliation
                    .property(pid)
                    .orElseThrow(() -> bad(
                            name,
                            "names the property \"" + Problem.shown(pid) + "\", which nothing here has",
                            "See /reconcile/properties for those that there are."));
            List<String> values = texts(property.path("v"));
            if (!values.isEmpty()) {
                conditions.add(new Reconciliation.Condition(use, values));
            }
        }
        return conditions;
    }

    /** A value or several, each a text, a number, a truth value or an entity with its identifier. */
    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        (values.isArray() ? values : List.of(values)).forEach(value -> {
            String text = value.isObject() ? value.path("id").asText() : value.asText();
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        });
        return texts;
    }

    private static Problem bad(String query, String what, String remedy) {
        return Problem.of(ProblemKind.BAD_REQUEST, "The query \"" + Problem.shown(query) + "\" " + what + ".", remedy);
    }
}

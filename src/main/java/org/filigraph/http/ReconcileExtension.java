package org.filigraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.view.PropertyUse;
import org.filigraph.view.Reconciliation;
import org.filigraph.view.Ref;

/** Extension of a table: the values that things have for some properties. */
final class ReconcileExtension {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_PROPERTIES = 50;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Reconciliation reconciliation;

    ReconcileExtension(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    /** What the manifest says of it. */
    Map<String, Object> settings(String here) {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("name", "limit");
        limit.put("label", "Limite");
        limit.put("type", "number");
        limit.put("default", 0);
        limit.put("help_text", "Nombre de valeurs par ligne, au plus (0 : toutes)");
        return Map.of(
                "propose_properties",
                Map.of("service_url", here, "service_path", "/reconcile/properties"),
                "property_settings",
                List.of(limit));
    }

    /** The values, and what the properties are. */
    Map<String, Object> answer(JsonNode query) {
        Set<String> ids = new LinkedHashSet<>();
        query.path("ids").forEach(id -> ids.add(id.asText()));
        List<PropertyUse> properties = new ArrayList<>();
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, Integer> most = new LinkedHashMap<>();
        for (JsonNode property : query.path("properties")) {
            String name = property.path("id").asText();
            PropertyUse use = reconciliation.property(name).orElseThrow(() -> unknown(name));
            properties.add(use);
            asked.put(use.id(), name);
            most.put(
                    use.id(),
                    Math.max(0, property.path("settings").path("limit").asInt()));
        }
        if (!query.path("ids").isArray() || properties.isEmpty()) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The extension lacks ids or properties.",
                    "Send {\"ids\": [\"…\"], \"properties\": [{\"id\": \"schema:population\"}]}.");
        }
        if (ids.size() > MOST_ROWS || properties.size() > MOST_PROPERTIES) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "The extension asks for " + properties.size() + " properties of " + ids.size() + " things.",
                    "Ask for at most " + MOST_PROPERTIES + " properties of " + MOST_ROWS + " things at once.");
        }
        Map<String, Map<String, List<Object>>> values = reconciliation.values(ids, properties, most);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "meta",
                properties.stream()
                        .map(use -> meta(asked.getOrDefault(use.id(), use.id()), use, values))
                        .toList());
        answer.put("rows", rows(values, asked));
        return answer;
    }

    private Map<String, Object> meta(String name, PropertyUse use, Map<String, Map<String, List<Object>>> values) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("id", name);
        meta.put("name", Wording.property(use.label(), use.name()));
        type(use, values).ifPresent(type -> meta.put("type", ReconcileResource.type(type)));
        return meta;
    }

    /** The class of the things that are values, where all are of one. */
    private Optional<String> type(PropertyUse use, Map<String, Map<String, List<Object>>> values) {
        List<String> types = values.values().stream()
                .flatMap(row -> row.getOrDefault(use.id(), List.of()).stream())
                .map(value -> value instanceof Ref ref && ref.id() != null
                        ? reconciliation.type(ref.id()).orElse("")
                        : "")
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)).filter(type -> !type.isEmpty()) : Optional.empty();
    }

    private Map<String, Object> rows(Map<String, Map<String, List<Object>>> values, Map<String, String> asked) {
        Map<String, Object> rows = new LinkedHashMap<>();
        values.forEach((id, row) -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            asked.forEach((property, name) -> cells.put(
                    name,
                    row.getOrDefault(property, List.of()).stream()
                            .map(this::cell)
                            .toList()));
            rows.put(id, cells);
        });
        return rows;
    }

    private Map<String, Object> cell(Object value) {
        if (value instanceof Ref ref && ref.id() != null) {
            String id = ref.id();
            return reconciliation.type(id).isPresent()
                    ? Map.of("id", id, "name", ref.label())
                    // a thing of elsewhere, which this service can't be asked for
                    : Map.of("str", id);
        }
        if (value instanceof BigDecimal number) {
            return number.scale() <= 0 ? Map.of("int", number.toBigInteger()) : Map.of("float", number);
        }
        String text = String.valueOf(value);
        return DAY.matcher(text).matches() ? Map.of("date", text + "T00:00:00Z") : Map.of("str", text);
    }

    private static Problem unknown(String name) {
        return Problem.of(
                ProblemKind.BAD_REQUEST,
                "Nothing here has the property \"" + Problem.shown(name) + "\".",
                "See /reconcile/properties for those that there are.");
    }
}

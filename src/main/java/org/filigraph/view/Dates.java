package org.filigraph.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** Tells what belongs to a time that is asked for. Safe for threads. */
final class Dates {
    private static final int AT_ONCE = 500;

    private final Queries queries;

    Dates(Queries queries) {
        this.queries = queries;
    }

    /** Of some facts those that hold in a time: by their own dates, where they give none by that of their document. */
    Set<Node> holdingIn(TimeRange time, Collection<Node> facts) {
        Map<String, Set<String>> own = new HashMap<>();
        Map<String, Set<String>> ofDocument = new HashMap<>();
        for (Row row : rows("dates-of-facts", "fact", facts)) {
            put(own, row, "fact", "date");
            put(ofDocument, row, "fact", "issued");
        }
        return facts.stream()
                .filter(fact ->
                        meets(time, own.getOrDefault(fact.getURI(), ofDocument.getOrDefault(fact.getURI(), Set.of()))))
                .collect(Collectors.toSet());
    }

    private static boolean meets(TimeRange time, Set<String> dates) {
        TreeSet<String> inOrder = new TreeSet<>(dates);
        return !inOrder.isEmpty() && time.meets(inOrder.first(), inOrder.last());
    }

    /** Of some things those that a document speaks of that came out in a time. */
    Set<String> toldOfIn(TimeRange time, Collection<String> things) {
        Map<String, Set<String>> issued = new HashMap<>();
        rows(
                        "dates-of-things",
                        "thing",
                        things.stream().map(NodeFactory::createURI).toList())
                .forEach(row -> put(issued, row, "thing", "issued"));
        return issued.entrySet().stream()
                .filter(thing -> thing.getValue().stream().anyMatch(date -> time.meets(date, date)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void put(Map<String, Set<String>> dates, Row row, String key, String date) {
        row.text(date).ifPresent(given -> dates.computeIfAbsent(row.required(key), k -> new TreeSet<>())
                .add(given));
    }

    private List<Row> rows(String query, String variable, Collection<Node> all) {
        List<Node> inOrder = List.copyOf(all);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at += AT_ONCE) {
            queries.named(query)
                    .withEach(variable, inOrder.subList(at, Math.min(at + AT_ONCE, inOrder.size())))
                    .rows()
                    .forEach(rows::add);
        }
        return rows;
    }
}

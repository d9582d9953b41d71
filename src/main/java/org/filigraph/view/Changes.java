package org.filigraph.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/** What has changed in the store, as its record tells. Safe for threads. */
public final class Changes {
    private final GraphStore store;
    private final Queries queries;
    private final Documents documents;

    Changes(GraphStore store, Queries queries, Documents documents) {
        this.store = store;
        this.queries = queries;
        this.documents = documents;
    }

    /** Some of the changes, the latest first: of each document the last. */
    public Page<Change> page(int limit, int offset) {
        return store.read(dataset -> {
            List<Row> all = queries.named("changes").with("graph", store.iris().changeGraph()).rows().stream()
                    .toList();
            List<Row> some = all.stream().skip(offset).limit(limit).toList();
            Map<String, DocumentView> known =
                    documents
                            .documents(some.stream()
                                    .map(row -> row.required("object"))
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(DocumentView::id, Function.identity()));
            return new Page<>(
                    some.stream()
                            .map(row -> change(row, known.get(row.required("object"))))
                            .toList(),
                    all.size(),
                    limit,
                    offset);
        });
    }

    private static Change change(Row row, @Nullable DocumentView document) {
        String object = row.required("object");
        return new Change(
                row.required("change"),
                Change.Kind.valueOf(NameIndex.lastPart(row.required("kind")).toUpperCase(Locale.ROOT)),
                object,
                document == null ? row.text("name").orElseGet(() -> NameIndex.lastPart(object)) : document.title(),
                document,
                row.text("published").orElse(null),
                row.required("updated"));
    }
}

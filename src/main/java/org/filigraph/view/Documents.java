package org.filigraph.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/** The documents and their texts. Safe for threads. */
public final class Documents {
    private final GraphStore store;
    private final Queries queries;

    Documents(GraphStore store, Queries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** Some of the documents that came out in a time, the latest first. */
    public Page<DocumentView> page(TimeRange time, int limit, int offset) {
        return store.read(dataset -> {
            List<Node> all = queries.named("documents").rows().stream()
                    .filter(row -> {
                        String issued = row.text("latest").orElse(null);
                        return time.meets(issued, issued);
                    })
                    .map(row -> row.node("document").orElseThrow())
                    .toList();
            return new Page<>(of(all.stream().skip(offset).limit(limit).toList()), all.size(), limit, offset);
        });
    }

    /** The documents of those IRIs, in their order. */
    public List<DocumentView> documents(Collection<String> ids) {
        return store.read(dataset -> of(ids.stream().map(NodeFactory::createURI).toList()));
    }

    /** IRIs of the documents whose facts speak of a thing, or that state a fact, in order. */
    public List<String> speakingOf(String id) {
        return queries.named("documents-of-thing").with("thing", NodeFactory.createURI(id)).rows().stream()
                .map(row -> row.required("document"))
                .sorted()
                .toList();
    }

    /** The document of that IRI. */
    public Optional<DocumentView> document(String id) {
        return store.read(dataset -> of(List.of(NodeFactory.createURI(id)))).stream()
                .findFirst();
    }

    /**
     * A document's text with its facts marked on it; none where the text is not kept.
     *
     * @param facts what is to be marked, numbered as they are listed
     */
    public Optional<MarkedText> text(String id, List<FactView> facts) {
        Node document = NodeFactory.createURI(id);
        return store.read(dataset -> queries.named("text").with("document", document).rows().stream()
                .findFirst()
                .map(row -> MarkedText.of(row.required("text"), passages(document), facts)));
    }

    private List<MarkedText.Passage> passages(Node document) {
        return queries.named("passages").with("document", document).rows().stream()
                .map(row -> new MarkedText.Passage(
                        Integer.parseInt(row.required("start")),
                        Integer.parseInt(row.required("end")),
                        row.required("kind")))
                .toList();
    }

    private List<DocumentView> of(Collection<Node> documents) {
        Map<String, Description> descriptions = Description.of(documents, queries);
        Map<String, Integer> facts = new HashMap<>();
        if (!descriptions.isEmpty()) {
            for (Row row : queries.named("documents-facts")
                    .withEach("document", documents)
                    .rows()) {
                facts.put(row.required("document"), Integer.valueOf(row.required("count")));
            }
        }
        return documents.stream()
                .flatMap(document -> Optional.ofNullable(descriptions.get(document.getURI())).stream())
                .filter(description -> description.isA(Vocabulary.Document.asNode()))
                .map(description -> view(description, facts.getOrDefault(description.id(), 0)))
                .toList();
    }

    private static DocumentView view(Description document, int facts) {
        String identifier = text(document, DCTerms.identifier);
        String title = text(document, DCTerms.title);
        return new DocumentView(
                document.id(),
                title != null ? title : identifier != null ? identifier : NameIndex.lastPart(document.id()),
                identifier,
                text(document, DCTerms.issued),
                text(document, DCTerms.publisher),
                text(document, DCTerms.source),
                text(document, DCTerms.language),
                text(document, DCTerms.license),
                document.text(Vocabulary.sha256).orElseGet(() -> NameIndex.lastPart(document.id())),
                text(document, Vocabulary.textSha256),
                document.count(Vocabulary.characters).orElse(null),
                facts);
    }

    private static @Nullable String text(Description document, Property property) {
        return document.text(property).orElse(null);
    }
}

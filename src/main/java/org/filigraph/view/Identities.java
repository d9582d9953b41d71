package org.filigraph.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.filigraph.view.IdentityView.Mention;
import org.filigraph.view.IdentityView.Name;
import org.filigraph.view.IdentityView.Reason;

/** Which names and IRIs mean one thing, and why. Safe for threads. */
public final class Identities {
    private final GraphStore store;
    private final Queries queries;
    private final PerVersion<Known> known;

    Identities(GraphStore store, Queries queries, PerVersion<Known> known) {
        this.store = store;
        this.queries = queries;
        this.known = known;
    }

    /** The IRI to which this one gave way, if it did. */
    public Optional<String> standsFor(String iri) {
        return queries
                .named("stands-for")
                .with(Map.of("graph", store.iris().identityGraph(), "alias", NodeFactory.createURI(iri)))
                .rows()
                .stream()
                .map(row -> row.required("thing"))
                .findFirst();
    }

    /** The names of a thing, and why they are one; none where documents do not name it. */
    public Optional<IdentityView> of(String iri) {
        NameIndex index = known.current().names();
        Node thing = NodeFactory.createURI(iri);
        return store.read(dataset -> {
            List<Name> names = queries.named("names-of-thing").with("thing", thing).rows().stream()
                    .map(row -> new Name(row.required("name"), Integer.parseInt(row.required("documents"))))
                    .toList();
            List<String> gaveWay = queries
                    .named("gave-way")
                    .with(Map.of("graph", store.iris().identityGraph(), "thing", thing))
                    .rows()
                    .stream()
                    .map(row -> row.required("alias"))
                    .toList();
            return names.isEmpty() && gaveWay.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IdentityView(iri, index.ref(iri).label(), names, gaveWay, reasons(thing, index)));
        });
    }

    private List<Reason> reasons(Node thing, NameIndex index) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Row row : queries.named("identifications").with("thing", thing).rows()) {
            Reason reason = reasons.computeIfAbsent(
                    row.required("identification"),
                    id -> new Reason(
                            row.required("rule"),
                            new TreeMap<>(),
                            row.required("one"),
                            row.required("other"),
                            new ArrayList<>()));
            Node why = row.node("why").orElseThrow();
            reason.why().put(why.getLiteralLanguage(), why.getLiteralLexicalForm());
            row.text("mention").ifPresent(mention -> {
                Mention found = new Mention(mention, row.required("name"), index.ref(row.required("document")));
                if (!reason.mentions().contains(found)) {
                    reason.mentions().add(found);
                }
            });
        }
        return List.copyOf(reasons.values());
    }
}

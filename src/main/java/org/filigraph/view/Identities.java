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
import org.filigraph.view.IdentityView.Distinction;
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
        if (known.current().names().label(iri).isPresent()) {
            return Optional.empty(); // what has a name of its own gave way to nothing
        }
        return queries
                .named("stands-for")
                .with(Map.of("graph", store.iris().identityGraph(), "alias", NodeFactory.createURI(iri)))
                .rows()
                .stream()
                .map(row -> row.required("thing"))
                .findFirst();
    }

    /** The names of a thing, why they are one, and what it is not; none where documents do not name it. */
    public Optional<IdentityView> of(String iri) {
        NameIndex index = known.current().names();
        List<Name> names = new ArrayList<>();
        List<String> gaveWay = new ArrayList<>();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Map<String, Reason> against = new LinkedHashMap<>();
        Map<String, Distinction> distinctions = new LinkedHashMap<>();
        for (Row row : queries.named("identity-of-thing")
                .with(Map.of("graph", store.iris().identityGraph(), "thing", NodeFactory.createURI(iri)))
                .rows()) {
            row.text("named").ifPresent(n -> names.add(new Name(n, Integer.parseInt(row.required("documents")))));
            row.text("alias").ifPresent(gaveWay::add);
            row.text("judgement").ifPresent(id -> {
                Optional<String> from = row.text("from");
                Reason reason = add(from.isPresent() ? against : reasons, id, row, index);
                from.ifPresent(other -> distinctions.putIfAbsent(id, new Distinction(index.ref(other), reason)));
            });
        }
        return names.isEmpty() && gaveWay.isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityView(
                        iri,
                        index.ref(iri).label(),
                        names,
                        gaveWay,
                        List.copyOf(reasons.values()),
                        List.copyOf(distinctions.values())));
    }

    private static Reason add(Map<String, Reason> reasons, String id, Row row, NameIndex index) {
        Reason reason = reasons.computeIfAbsent(
                id,
                i -> new Reason(
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
        return reason;
    }
}

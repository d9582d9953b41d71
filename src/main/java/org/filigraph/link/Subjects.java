package org.filigraph.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.Iris;
import org.filigraph.store.GraphStore;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.filigraph.text.NameForm;

/** The things of a store that may be looked for elsewhere. Safe for threads. */
public final class Subjects {
    private static final String TERRITORY = "territory";

    private final Queries queries;
    private final Iris iris;

    /** Those of a store; its queries may take {@code limit}. */
    public Subjects(GraphStore store, Duration limit) {
        this.queries = new Queries(store, limit, Integer.MAX_VALUE - 1);
        this.iris = store.iris();
    }

    /** The things of a class, with their names, places and codes, in the order of their IRIs. */
    public List<Subject> of(Resource type) {
        Map<Node, Set<String>> places = new HashMap<>();
        for (Row row : queries.named("link-places").with("class", type.asNode()).rows()) {
            places.computeIfAbsent(row.node("thing").orElseThrow(), thing -> new HashSet<>())
                    .add(NameForm.of(row.required("place")).plain());
        }
        Map<Node, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : queries.named("link-names").with("class", type.asNode()).rows()) {
            rows.computeIfAbsent(row.node("thing").orElseThrow(), thing -> new ArrayList<>())
                    .add(row);
        }
        List<Subject> subjects = new ArrayList<>();
        rows.forEach((thing, said) -> {
            Subject subject = subject(thing, said, places.getOrDefault(thing, Set.of()));
            if (!subject.names().isEmpty()) {
                subjects.add(subject);
            }
        });
        return subjects;
    }

    private Subject subject(Node thing, List<Row> said, Set<String> places) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> codes = new HashSet<>();
        for (boolean preferred : new boolean[] {true, false}) {
            for (Row row : said) {
                String property = row.required("property");
                boolean name = property.startsWith(SKOS.getURI());
                if (!name) {
                    codes.add(row.required("value"));
                } else if (property.equals(SKOS.prefLabel.getURI()) == preferred) {
                    names.add(row.required("value"));
                }
            }
        }
        String label = names.isEmpty() ? "" : names.iterator().next();
        return new Subject(thing, kind(thing), label, List.copyOf(names), places, codes);
    }

    // .../id/organisation/inserm is an organisation, .../id/territory/commune/31555 a commune
    private String kind(Node thing) {
        String base = iris.base() + "id/";
        String iri = thing.getURI();
        String[] parts = iri.startsWith(base) ? iri.substring(base.length()).split("/", -1) : new String[] {"thing"};
        return parts[0].equals(TERRITORY) && parts.length > 2 ? parts[1] : parts[0];
    }

    /** The things that are surely linked to a scheme already. */
    public Set<Node> linkedTo(String scheme) {
        Set<Node> linked = new HashSet<>();
        Node name = NodeFactory.createLiteralString(scheme);
        queries.named("link-linked").with("scheme", name).rows().forEach(row -> row.node("thing")
                .ifPresent(linked::add));
        return linked;
    }
}

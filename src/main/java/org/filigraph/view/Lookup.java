package org.filigraph.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.rdf.IdentifierScheme;
import org.filigraph.store.BoundQuery;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;

/** Finds our things by somebody else's identifiers, and those of our things. Safe for threads. */
public final class Lookup {
    private final Queries queries;
    private final PerVersion<Known> known;

    Lookup(Queries queries, PerVersion<Known> known) {
        this.queries = queries;
        this.known = known;
    }

    /** The things that are the same as that of an IRI, or close to it; the surest first. */
    public List<LinkView> byIri(String iri) {
        return views(queries.named("lookup-iri").with("iri", NodeFactory.createURI(iri)));
    }

    /** The things that have an identifier of a scheme; regions and departments share some, so there may be several. */
    public List<LinkView> byIdentifier(String scheme, String identifier) {
        return views(queries.named("lookup-identifier")
                .with("name", NodeFactory.createLiteralString(scheme))
                .with("id", NodeFactory.createLiteralString(identifier)));
    }

    /** What a thing is elsewhere, the surest first. */
    public List<LinkView> of(String thing) {
        return views(queries.named("links-of-thing").with("iri", NodeFactory.createURI(thing)));
    }

    private List<LinkView> views(BoundQuery query) {
        NameIndex names = known.current().names();
        return query.rows().stream().map(row -> view(row, names)).toList();
    }

    private static LinkView view(Row row, NameIndex names) {
        String thing = row.required("thing");
        String target = row.required("target");
        Optional<String> scheme = row.text("scheme");
        return new LinkView(
                thing,
                names.ref(thing).label(),
                row.required("predicate").equals(SKOS.closeMatch.getURI()) ? "close" : "exact",
                target,
                scheme.orElse(null),
                row.text("identifier")
                        .or(() -> scheme.flatMap(IdentifierScheme::ofKey).map(known -> known.code(target)))
                        .orElse(null),
                row.text("method").orElse(null),
                row.text("score").flatMap(Description::number).orElse(null),
                row.text("source").orElse(null),
                row.text("date").orElse(null));
    }
}

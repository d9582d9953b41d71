package org.filigraph.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.filigraph.document.PartialDate;
import org.filigraph.link.Decisions.Decision;
import org.filigraph.link.Decisions.Verdict;
import org.filigraph.rdf.Link;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.filigraph.store.NamesMark;
import org.filigraph.store.Queries;
import org.filigraph.store.Row;
import org.jspecify.annotations.Nullable;

/** The links of a store that were found by comparing, in a named graph of their own, and what people decided on them. */
public final class FoundLinks {
    /**
     * A link that waits for a person.
     *
     * @param score how sure it is, 0 to 1
     * @param note what speaks for it and against it
     */
    public record Pending(
            String thing, String label, String scheme, String target, BigDecimal score, String source, String note) {}

    private final GraphStore store;
    private final Queries queries;
    private final Node graph;
    private final NamesMark names;

    /** Those of a store; its queries may take {@code limit}. */
    public FoundLinks(GraphStore store, Duration limit) {
        this.store = store;
        this.queries = new Queries(store, limit, Integer.MAX_VALUE - 1);
        this.graph = store.iris().linkGraph();
        this.names = new NamesMark(store.iris());
    }

    /**
     * Writes what was found, in one transaction: the same as an exact match, what is in doubt as a close one that waits
     * for review. Of a thing that has computed links of the scheme, the new one takes their place.
     */
    public void put(List<Finding> findings, PartialDate date) {
        store.write(dataset -> {
            for (Finding finding : findings) {
                String scheme = finding.entry().scheme();
                remove(dataset, finding.subject().thing(), scheme, null, "match");
                add(
                        dataset,
                        new Link(
                                finding.subject().thing(),
                                finding.exact() ? Link.Match.EXACT : Link.Match.CLOSE,
                                scheme,
                                finding.entry().target(),
                                Link.Method.MATCH,
                                BigDecimal.valueOf(finding.score()).setScale(3, RoundingMode.HALF_UP),
                                finding.source() + ": " + finding.entry().name(),
                                date,
                                finding.explanation()));
            }
            return findings.size();
        });
    }

    /** What waits for a person, the surest first. */
    public List<Pending> pending() {
        List<Pending> pending = new ArrayList<>();
        for (Row row : queries.named("link-pending").rows()) {
            Pending found = new Pending(
                    row.required("thing"),
                    row.text("label").orElse(""),
                    row.required("scheme"),
                    row.required("target"),
                    new BigDecimal(row.required("score")),
                    row.required("source"),
                    row.text("note").orElse(""));
            // a thing may have several names
            boolean known = pending.stream()
                    .anyMatch(p -> p.thing().equals(found.thing()) && p.target().equals(found.target()));
            if (!known) {
                pending.add(found);
            }
        }
        return pending;
    }

    /** The candidate of that target, or of that thing if it has one alone. */
    public Optional<Pending> pending(String thingOrTarget) {
        List<Pending> meant = pending().stream()
                .filter(p -> p.thing().equals(thingOrTarget)
                        || p.target().equals(thingOrTarget)
                        || p.thing().endsWith("/id/" + thingOrTarget))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Brings the store into line with decisions: what was accepted is an exact match, what was rejected is gone. */
    public void apply(List<Decision> decisions) {
        store.write(dataset -> {
            for (Decision decision : decisions) {
                Node thing = NodeFactory.createURI(decision.thing());
                remove(dataset, thing, decision.scheme(), decision.target(), null);
                if (decision.verdict() == Verdict.ACCEPTED) {
                    add(
                            dataset,
                            new Link(
                                    thing,
                                    Link.Match.EXACT,
                                    decision.scheme(),
                                    decision.target(),
                                    Link.Method.REVIEW,
                                    BigDecimal.ONE,
                                    decision.source(),
                                    decision.date(),
                                    decision.note()));
                }
            }
            return decisions.size();
        });
    }

    private void add(DatasetGraph dataset, Link link) {
        names.remove(dataset);
        link.triples(store.iris(), triple -> dataset.add(Quad.create(graph, triple)));
    }

    private void remove(
            DatasetGraph dataset, Node thing, String scheme, @Nullable String target, @Nullable String method) {
        List<Node> links = new ArrayList<>();
        dataset.find(graph, Node.ANY, RDF.Nodes.subject, thing).forEachRemaining(quad -> links.add(quad.getSubject()));
        for (Node link : links) {
            boolean meant = says(dataset, link, Vocabulary.identifierScheme.asNode(), scheme)
                    && (method == null || says(dataset, link, Vocabulary.method.asNode(), method))
                    && (target == null || says(dataset, link, RDF.Nodes.object, target));
            if (meant) {
                names.remove(dataset);
                Node predicate = value(dataset, link, RDF.Nodes.predicate);
                Node object = value(dataset, link, RDF.Nodes.object);
                dataset.delete(Quad.create(graph, Triple.create(thing, predicate, object)));
                dataset.deleteAny(graph, link, Node.ANY, Node.ANY);
            }
        }
    }

    private boolean says(DatasetGraph dataset, Node link, Node property, String text) {
        Node value = value(dataset, link, property);
        return (value.isURI() ? value.getURI() : value.getLiteralLexicalForm()).equals(text);
    }

    private Node value(DatasetGraph dataset, Node link, Node property) {
        return dataset.find(graph, link, property, Node.ANY).next().getObject();
    }
}

package org.filigraph.rdf;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.filigraph.document.PartialDate;

/**
 * The claim that a thing of ours is the one that another source names, with what it rests on. Equal claims are one
 * link, whoever makes them and when.
 *
 * @param thing what is linked
 * @param match how closely the two are one
 * @param scheme name of the system of identifiers ({@code ror})
 * @param target the other source's IRI, or the identifier itself where it has no IRI
 * @param method how the link came about
 * @param score how sure it is, 0 to 1
 * @param source where the identifier comes from, in words
 * @param date when the source said so, or when the link was made
 * @param note what a reader should know of it, or empty
 */
public record Link(
        Node thing,
        Match match,
        String scheme,
        String target,
        Method method,
        BigDecimal score,
        String source,
        PartialDate date,
        String note) {
    /** How closely two things are one. */
    public enum Match {
        /** They are the same. */
        EXACT,
        /** One may stand for the other in some uses, or it is not yet decided whether they are the same. */
        CLOSE
    }

    /** How a link came about. */
    public enum Method {
        /** Both have the same official code. */
        CODE,
        /** It was taken over by itself, with its proof. */
        RECORD,
        /** It was computed from names and context. */
        MATCH,
        /** A person confirmed it. */
        REVIEW;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A link by an official code that both sides have. */
    static Link byCode(Node thing, IdentifierScheme scheme, String id, String source, PartialDate date) {
        return new Link(
                thing,
                Match.EXACT,
                scheme.key(),
                scheme.iri(id).orElse(id),
                Method.CODE,
                BigDecimal.ONE,
                source,
                date,
                "");
    }

    /** The identifier alone. */
    public String identifier() {
        return IdentifierScheme.ofKey(scheme)
                .map(known -> known.code(target))
                .orElseGet(() -> target.substring(target.lastIndexOf('/') + 1));
    }

    /** Writes the plain triple that says it; an identifier without an IRI that is in doubt has none. */
    void direct(Consumer<Triple> out) {
        if (hasIri() || match == Match.EXACT) {
            out.accept(Triple.create(thing, predicate(), object()));
        }
    }

    /** Writes the plain triple, and the node that says what it rests on. */
    public void triples(Iris iris, Consumer<Triple> out) {
        direct(out);
        Node link = iris.link(thing, predicate(), object());
        out.accept(Triple.create(link, RDF.Nodes.type, Vocabulary.Link.asNode()));
        out.accept(Triple.create(link, RDF.Nodes.subject, thing));
        out.accept(Triple.create(link, RDF.Nodes.predicate, predicate()));
        out.accept(Triple.create(link, RDF.Nodes.object, object()));
        out.accept(Triple.create(link, Vocabulary.identifierScheme.asNode(), Literals.string(scheme)));
        out.accept(Triple.create(link, Vocabulary.identifier.asNode(), Literals.string(identifier())));
        out.accept(Triple.create(link, Vocabulary.method.asNode(), Literals.string(method.key())));
        out.accept(Triple.create(link, Vocabulary.score.asNode(), Literals.decimal(score)));
        out.accept(Triple.create(link, DCTerms.source.asNode(), Literals.string(source)));
        out.accept(Triple.create(link, DCTerms.date.asNode(), Literals.date(date)));
        if (!note.isEmpty()) {
            out.accept(Triple.create(link, RDFS.comment.asNode(), Literals.string(note)));
        }
    }

    private boolean hasIri() {
        return target.startsWith("http://") || target.startsWith("https://") || target.startsWith("urn:");
    }

    private Node predicate() {
        if (!hasIri() && match == Match.EXACT) {
            return switch (IdentifierScheme.ofKey(scheme)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "an identifier of the scheme \"" + scheme + "\" needs an IRI: " + target))) {
                case SIREN -> Vocabulary.siren.asNode();
                case ISO_3166_2 -> Vocabulary.iso3166.asNode();
                default -> throw new IllegalArgumentException("not an IRI: " + target);
            };
        }
        return (match == Match.EXACT ? SKOS.exactMatch : SKOS.closeMatch).asNode();
    }

    private Node object() {
        return hasIri() ? NodeFactory.createURI(target) : Literals.string(target);
    }
}

package org.filigraph.rdf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.filigraph.document.Document;
import org.filigraph.mention.Entity;

/**
 * Names things: the only place that mints IRIs. What is named depends on what it is and never on when or in which
 * order it was met, so that reading the same documents twice gives the same graph. Immutable, safe for threads.
 *
 * @param base begin of every IRI of a thing, an absolute http(s) address that ends in a slash
 */
public record Iris(String base) {
    static {
        JenaSystem.init();
    }

    private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+/");
    private static final int FACT_DIGITS = 20;
    private static final int NAME_DIGITS = 12;

    /** Where things live unless the operator says otherwise. */
    public static final Iris STANDARD = new Iris("https://w3id.org/filigraph/");

    public Iris {
        if (!BASE.matcher(base).matches() || URI.create(base).getHost() == null) {
            throw new IllegalArgumentException(
                    "not a base for IRIs: " + base + "; give an address such as https://example.org/graph/");
        }
    }

    /** A thing in the world. A name without a Latin letter or digit has no slug: a digest of it stands instead. */
    public Node entity(Entity entity) {
        String key = entity.key().isEmpty() ? "x-" + digest(entity.label(), NAME_DIGITS) : entity.key();
        return thing(entity.kind().key(), key);
    }

    /** The thing of a kind with a key, such as {@code territory} and {@code region/76}. */
    public Node thing(String kind, String key) {
        return iri("id/" + kind + "/" + path(key));
    }

    /** A document, by its content hash. */
    public Node document(String id) {
        return iri("id/document/" + path(id));
    }

    /** A passage of a document, counted from 1. */
    public Node passage(String documentId, int number) {
        return iri("id/document/" + path(documentId) + "/passage/" + number);
    }

    /**
     * A statement of a document. Equal statements in one place are one fact; in another place, another.
     *
     * @param documentId content hash of the document
     * @param type the contract's name of its kind
     * @param contents all that is claimed, in a form that does not depend on order
     * @param start first code point of the first place where it stands
     * @param end the code point after that place
     */
    public Node fact(String documentId, String type, String contents, int start, int end) {
        String whole = String.join("\n", documentId, type, contents, start + "-" + end);
        return iri("id/fact/" + digest(whole, FACT_DIGITS));
    }

    /** One place where a fact stands, in code points. */
    public Node evidence(Node fact, int start, int end) {
        return NodeFactory.createURI(fact.getURI() + "/evidence/" + start + "-" + end);
    }

    /** The selector of an evidence's words. */
    public Node quote(Node evidence) {
        return NodeFactory.createURI(evidence.getURI() + "/quote");
    }

    /** The selector of an evidence's position. */
    public Node position(Node evidence) {
        return NodeFactory.createURI(evidence.getURI() + "/position");
    }

    /** The claim that a thing is the one that another source names: the same claim is one link. */
    public Node link(Node thing, Node predicate, Node target) {
        String whole = withoutBase(thing.getURI()) + "\n" + predicate.getURI() + "\n" + target;
        return iri("id/link/" + digest(whole, FACT_DIGITS));
    }

    /** All links of a graph to things of one scheme of identifiers. */
    public Node linkset(Node graph, String scheme) {
        return NodeFactory.createURI(graph.getURI() + "/links/" + path(scheme));
    }

    /** The judgement that two IRIs name one thing. */
    public Node identification(String one, String other) {
        String whole = withoutBase(one) + "\n" + withoutBase(other);
        return iri("id/identification/" + digest(whole, FACT_DIGITS));
    }

    /** The judgement that two IRIs name two things. */
    public Node distinction(String one, String other) {
        String whole = withoutBase(one) + "\n" + withoutBase(other);
        return iri("id/distinction/" + digest(whole, FACT_DIGITS));
    }

    /** The kind and the key of a thing whose IRI was minted here: {@code organisation/inserm}; none of any other IRI. */
    public Optional<String> pathOf(String iri) {
        String begin = base + "id/";
        return iri.startsWith(begin) ? Optional.of(iri.substring(begin.length())) : Optional.empty();
    }

    /** The activity in which one version of the program read one document. */
    public Node run(String version, String documentId) {
        String shortId = documentId.substring(0, Math.min(NAME_DIGITS, documentId.length()));
        return iri("id/run/" + path(version) + "-" + path(shortId));
    }

    /** This program. */
    public Node software() {
        return iri("id/software/filigraph");
    }

    /** The data set that all figures are observations of. */
    public Node figures() {
        return iri("dataset/figures");
    }

    /** The graph that holds all that was read from a document. */
    public Node documentGraph(String documentId) {
        return iri("graph/document/" + path(documentId));
    }

    /** The graph of territories and of what is known of things apart from the documents. */
    public Node referenceGraph() {
        return iri("graph/reference");
    }

    /** The graph of the communes that are left out of {@link #referenceGraph}. */
    public Node communeGraph() {
        return iri("graph/communes");
    }

    /** The graph of the links that were found by comparing things with other sources. */
    public Node linkGraph() {
        return iri("graph/link");
    }

    /** The graph of which names mean one thing, and why. */
    public Node identityGraph() {
        return iri("graph/identity");
    }

    /** The graph of what was last done to each document, and of the versions of the program that have served. */
    public Node changeGraph() {
        return iri("graph/changes");
    }

    /** What was last done to a document. */
    public Node change(String documentId) {
        return iri("id/change/" + path(documentId));
    }

    /** The beginning of a version of the program. */
    public Node release(String version) {
        return iri("id/release/" + path(version));
    }

    /** The graph that says, while it is there, that the sample documents are still to come. */
    public Node samplesGraph() {
        return iri("graph/samples");
    }

    /** The graph of the ontology and its schemes. */
    public Node ontologyGraph() {
        return iri("graph/ontology");
    }

    /** An IRI minted here without the base, any other IRI as it is: what names a thing whatever the base. */
    String withoutBase(String iri) {
        // not all that starts with the base is minted here: the ontology is under the standard base too
        return iri.startsWith(base + "id/") || iri.startsWith(base + "dataset/") ? iri.substring(base.length()) : iri;
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String path(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%2F", "/");
    }

    private static String digest(String text, int digits) {
        return Document.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }
}

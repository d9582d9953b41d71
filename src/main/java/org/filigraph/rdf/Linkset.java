package org.filigraph.rdf;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.filigraph.document.PartialDate;

/**
 * All links of a graph to the things of one scheme, by an official code that both sides have. As they are many and rest
 * on the same, what they rest on is told once, of the set: a link belongs to it by the graph that says it, its property
 * and how its target begins.
 *
 * @param source where the codes come from
 * @param date when the source said so
 */
record Linkset(IdentifierScheme scheme, String source, PartialDate date) {
    private static final Map<String, String> WHY = Map.of(
            "fr", "Chaque correspondance repose sur le code officiel du territoire, que les deux côtés portent.",
            "en", "Each link rests on the official code of the territory, which both sides have.");

    void triples(Iris iris, Node graph, Consumer<Triple> out) {
        Node set = iris.linkset(graph, scheme.key());
        Node target = NodeFactory.createURI(set.getURI() + "/target");
        out.accept(Triple.create(set, RDF.Nodes.type, VOID.Linkset.asNode()));
        out.accept(Triple.create(set, VOID.linkPredicate.asNode(), SKOS.exactMatch.asNode()));
        out.accept(Triple.create(set, VOID.subjectsTarget.asNode(), graph));
        out.accept(Triple.create(set, VOID.objectsTarget.asNode(), target));
        out.accept(Triple.create(target, RDF.Nodes.type, VOID.Dataset.asNode()));
        out.accept(Triple.create(target, VOID.uriSpace.asNode(), Literals.string(scheme.space())));
        out.accept(Triple.create(set, Vocabulary.identifierScheme.asNode(), Literals.string(scheme.key())));
        out.accept(Triple.create(set, Vocabulary.method.asNode(), Literals.string(Link.Method.CODE.key())));
        out.accept(Triple.create(set, Vocabulary.score.asNode(), Literals.decimal(BigDecimal.ONE)));
        out.accept(Triple.create(set, DCTerms.source.asNode(), Literals.string(source)));
        out.accept(Triple.create(set, DCTerms.date.asNode(), Literals.date(date)));
        WHY.forEach((language, why) ->
                out.accept(Triple.create(set, RDFS.comment.asNode(), NodeFactory.createLiteralLang(why, language))));
    }
}

package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Comparisons;
import org.filigraph.view.Descriptions;
import org.filigraph.view.FactView;

/** Whatever has an IRI of ours, at that IRI: as a page, as JSON or as a graph. */
final class LinkedDataResource {
    private static final Pattern DOCUMENT = Pattern.compile("/id/document/([^/]+)(/.*)?");
    private static final Pattern FACT = Pattern.compile("/id/fact/([^/]+)(/.*)?");

    private static final String TERMS = Vocabulary.ONTOLOGY.substring(0, Vocabulary.ONTOLOGY.lastIndexOf('/'));

    private static final int AROUND_A_FACT = 10;

    private final Descriptions descriptions;
    private final Comparisons comparisons;
    private final EntityResource entities;
    private final IdentityResource identity;
    private final DocumentResource documents;
    private final FactResource facts;
    private final ThingPage things;
    private final Iris iris;
    private final Pages pages;

    LinkedDataResource(
            Descriptions descriptions,
            Comparisons comparisons,
            EntityResource entities,
            IdentityResource identity,
            DocumentResource documents,
            FactResource facts,
            ThingPage things,
            Iris iris,
            Pages pages) {
        this.descriptions = descriptions;
        this.comparisons = comparisons;
        this.entities = entities;
        this.identity = identity;
        this.documents = documents;
        this.facts = facts;
        this.things = things;
        this.iris = iris;
        this.pages = pages;
    }

    /** A thing under our base: its path is that of the request. */
    void thing(Context ctx) {
        Representation wanted = Representation.of(ctx, Representation.all());
        String id = iris.base() + wanted.path().substring(1);
        String suffix = ctx.path().substring(wanted.path().length());
        if (!identity.leadsOn(ctx, id, "/id/", suffix)) {
            answer(ctx, wanted, id);
        }
    }

    /** A member of a scheme, whose IRI is under the ontology's address whatever our base is. */
    void concept(Context ctx) {
        Representation wanted = Representation.of(ctx, Representation.all());
        answer(ctx, wanted, TERMS + wanted.path());
    }

    /** A scheme: people find it in the ontology's page. */
    void scheme(Context ctx) {
        Representation wanted = Representation.of(ctx, Representation.pageAndGraphs());
        Parameters.of(ctx);
        if (wanted.isPage()) {
            ctx.redirect("/ontology#scheme-" + wanted.path().substring(1), HttpStatus.SEE_OTHER);
        } else {
            answer(ctx, wanted, TERMS + wanted.path());
        }
    }

    /** All that was read from a document. */
    void documentGraph(Context ctx) {
        Parameters.of(ctx);
        Representation wanted = Representation.of(ctx, GraphFormat.mediaTypes());
        String id = wanted.path().substring(wanted.path().lastIndexOf('/') + 1);
        Graph graph = descriptions.documentGraph(id).orElseThrow(() -> absent(wanted.path()));
        Rdf.answer(ctx, graph, wanted.graphFormat().orElseThrow());
    }

    private void answer(Context ctx, Representation wanted, String id) {
        LinkHeader.add(ctx, id, "describes");
        LinkHeader.addAlternates(ctx, new Links(iris.base()).alternates(wanted.path()));
        Optional<GraphFormat> format = wanted.graphFormat();
        if (format.isPresent()) {
            Parameters.of(ctx);
            Rdf.answer(ctx, descriptions.of(id).orElseThrow(() -> absent(wanted.path())), format.get());
        } else if (wanted.isPage()) {
            page(ctx, wanted, id);
        } else {
            json(ctx, wanted, id);
        }
    }

    private static Problem absent(String path) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "The graph says nothing of " + Problem.shown(path) + ".",
                "Look for it by name under /search or /api/v1/search.");
    }

    private void json(Context ctx, Representation wanted, String id) {
        if (isWhole(DOCUMENT, wanted)) {
            documents.json(ctx, id);
        } else if (isWhole(FACT, wanted)) {
            Parameters.of(ctx);
            Json.answerData(ctx, facts.fact(id));
        } else {
            entities.json(ctx, id);
        }
    }

    private void page(Context ctx, Representation wanted, String id) {
        Matcher document = DOCUMENT.matcher(wanted.path());
        Matcher fact = FACT.matcher(wanted.path());
        if (document.matches() && document.group(2) != null) {
            ctx.redirect("/id/document/" + document.group(1), HttpStatus.SEE_OTHER);
        } else if (fact.matches() && fact.group(2) != null) {
            ctx.redirect("/id/fact/" + fact.group(1), HttpStatus.SEE_OTHER);
        } else if (document.matches()) {
            documents.page(ctx, id);
        } else if (fact.matches()) {
            Parameters.of(ctx);
            FactView shown = facts.fact(id);
            pages.answer(
                    ctx,
                    "fact",
                    Map.of(
                            "fact", shown,
                            "path", wanted.path(),
                            "comparisons", comparisons.with(shown.id(), AROUND_A_FACT)));
        } else {
            things.answer(ctx, id, wanted.path());
        }
    }

    /** Whether the address is that of the thing itself, and not of a part of it. */
    private static boolean isWhole(Pattern pattern, Representation wanted) {
        Matcher matcher = pattern.matcher(wanted.path());
        return matcher.matches() && matcher.group(2) == null;
    }
}

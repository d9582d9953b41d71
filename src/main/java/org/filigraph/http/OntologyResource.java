package org.filigraph.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.filigraph.view.OntologyView;

/** The ontology and its schemes, as they were built into the program: as a page or as a graph. */
final class OntologyResource {
    private final Map<Language, OntologyView> ontology = Arrays.stream(Language.values())
            .collect(Collectors.toMap(language -> language, language -> OntologyView.load(language.code())));
    private final OntologyView french = Objects.requireNonNull(ontology.get(Language.FRENCH));
    private final Map<String, Object> context = JsonContext.of(french);
    private final Pages pages;

    OntologyResource(Pages pages) {
        this.pages = pages;
    }

    /** The JSON-LD context of the JSON that is served. */
    void context(Context ctx) {
        Parameters.of(ctx);
        Json.answer(ctx, context);
        ctx.contentType(GraphFormat.JSON_LD.contentType());
    }

    void answer(Context ctx) {
        Parameters.of(ctx);
        Representation wanted = Representation.of(ctx, Representation.pageAndGraphs());
        if (!wanted.path().equals("/ontology")) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "The ontology is not served at " + Problem.shown(ctx.path()) + ".",
                    "Ask for /ontology, or for /ontology.ttl, /ontology.jsonld, /ontology.nt or /ontology.rdf.");
        }
        wanted.graphFormat()
                .ifPresentOrElse(
                        format -> Rdf.answer(ctx, french.graph(), format),
                        () -> pages.answer(
                                ctx,
                                "ontology",
                                Map.of("ontology", Objects.requireNonNull(ontology.get(Language.of(ctx))))));
    }
}

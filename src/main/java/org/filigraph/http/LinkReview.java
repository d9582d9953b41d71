package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The links that are in doubt, for people to accept or reject over HTTP. */
public final class LinkReview {
    /**
     * A link that waits for a person.
     *
     * @param thing IRI of our thing
     * @param target the IRI, or identifier, that it may be elsewhere
     * @param score how sure that is, 0 to 1
     * @param note what speaks for it and against it
     */
    public record Doubtful(
            String thing, String label, String scheme, String target, BigDecimal score, String source, String note) {}

    /**
     * What a person says of one.
     *
     * @param accepted whether it is the same; else it is never proposed again
     */
    public record Said(String thing, String target, boolean accepted, String note) {}

    private record Waiting(@JsonInclude(JsonInclude.Include.ALWAYS) List<Doubtful> items) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORM =
            "Send {\"thing\": IRI, \"target\": IRI or identifier, \"decision\": \"accepted\" or \"rejected\","
                    + " \"note\": text}.";

    private final Supplier<List<Doubtful>> waiting;
    private final Predicate<Said> deciding;

    private LinkReview(Supplier<List<Doubtful>> waiting, Predicate<Said> deciding) {
        this.waiting = waiting;
        this.deciding = deciding;
    }

    /**
     * The handlers of these routes.
     *
     * @param waiting gives what waits, the surest first
     * @param deciding takes what a person says; false where nothing of the kind waits
     */
    public static Map<Route, Handler> handlers(Supplier<List<Doubtful>> waiting, Predicate<Said> deciding) {
        LinkReview review = new LinkReview(waiting, deciding);
        Map<Route, Handler> handlers = new EnumMap<>(Route.class);
        handlers.put(Route.API_LINKS, review::list);
        handlers.put(Route.API_LINKS_DECIDE, review::decide);
        return handlers;
    }

    private void list(Context ctx) {
        Parameters.of(ctx);
        Json.answer(ctx, new Waiting(waiting.get()));
    }

    private void decide(Context ctx) {
        Said said = said(ctx.body());
        if (!deciding.test(said)) {
            throw Problem.of(
                    ProblemKind.NOT_FOUND,
                    "No link of " + Problem.shown(said.thing()) + " to " + Problem.shown(said.target())
                            + " waits for review.",
                    "See what waits under " + ctx.path() + ".");
        }
        ctx.status(204);
    }

    private static Said said(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            String decision = json.path("decision").asText();
            String thing = json.path("thing").asText();
            String target = json.path("target").asText();
            if (thing.isEmpty() || target.isEmpty() || !decision.matches("accepted|rejected")) {
                throw Problem.of(ProblemKind.BAD_REQUEST, "What was sent is no decision on a link.", FORM);
            }
            return new Said(
                    thing,
                    target,
                    decision.equals("accepted"),
                    json.path("note").asText(""));
        } catch (JsonProcessingException e) {
            throw Problem.of(ProblemKind.BAD_REQUEST, "What was sent is no JSON.", FORM);
        }
    }
}

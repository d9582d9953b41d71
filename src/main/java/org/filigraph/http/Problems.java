package org.filigraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.filigraph.store.QueryTimeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one table from exception to answer, and the one shape of an error: RFC 9457 problem details, or a page with the
 * same words for a browser. A stack trace never leaves the server; an unexpected exception is logged under an
 * identifier, and the client is told that identifier.
 */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String JSON = "application/problem+json";
    private static final String HTML = "text/html";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI base;
    private final Pages pages;

    Problems(URI base) {
        this.base = base;
        this.pages = new Pages(new Links(base.toString()));
    }

    /** Answers the request with what the exception means for the client. */
    void answer(Exception exception, Context ctx) {
        write(problem(exception, ctx), ctx);
    }

    private static Problem problem(Exception exception, Context ctx) {
        if (exception instanceof Problem problem) {
            return problem;
        }
        if (exception instanceof HttpResponseException response) {
            return fromJavalin(response, ctx);
        }
        if (exception instanceof QueryTimeout timeout) {
            return Problem.of(
                    ProblemKind.TIMED_OUT,
                    "Answering took too long (" + timeout.getMessage() + ").",
                    "Ask for less, for instance with a filter, or try again later.");
        }
        String id = UUID.randomUUID().toString();
        LOG.atError()
                .setCause(exception)
                .addKeyValue("id", id)
                .addKeyValue("method", ctx.method().name())
                .addKeyValue("path", ctx.path())
                .log("request failed");
        return Problem.of(
                ProblemKind.INTERNAL,
                "The request could not be completed; the server's log has the cause under " + id + ".",
                "Try again; if it happens again, report it with that identifier.");
    }

    private static Problem fromJavalin(HttpResponseException exception, Context ctx) {
        return switch (exception.getStatus()) {
            case 404 -> Problem.of(ProblemKind.NOT_FOUND, "Nothing is served at " + ctx.path() + ".");
            case 405 -> {
                String allowed = String.join(", ", exception.getDetails().values());
                yield Problem.of(
                                ProblemKind.METHOD_NOT_ALLOWED,
                                ctx.method().name() + " is not answered at " + ctx.path() + ".",
                                "Use one of " + allowed + ".")
                        .withHeader(Header.ALLOW, allowed);
            }
            case 413 -> Problem.of(ProblemKind.TOO_LARGE, "The body is larger than this server reads.");
            default -> Problem.of(ProblemKind.BAD_REQUEST, "The request could not be read.");
        };
    }

    private void write(Problem problem, Context ctx) {
        problem.headers().forEach(ctx::header);
        ctx.status(problem.kind().status());
        ctx.header(Header.CACHE_CONTROL, "no-store");
        String format = Negotiation.choose(ctx.header(Header.ACCEPT), List.of(JSON, "application/json", HTML))
                .orElse(JSON);
        if (format.equals(HTML)) {
            pages.answer(
                    ctx,
                    "problem",
                    Map.of(
                            "title", problem.kind().french(),
                            "detail", problem.detail(),
                            "remedy", Objects.requireNonNullElse(problem.remedy(), ""),
                            "status", problem.kind().status(),
                            "type", type(problem)));
        } else {
            ctx.contentType(JSON).result(json(problem));
        }
    }

    private String json(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type(problem));
        members.put("title", problem.kind().title());
        members.put("status", problem.kind().status());
        members.put("detail", problem.detail());
        if (problem.remedy() != null) {
            members.put("remedy", problem.remedy());
        }
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of strings and a number is always JSON", e);
        }
    }

    private String type(Problem problem) {
        return base.resolve("problem/" + problem.kind().key()).toString();
    }
}

package org.filigraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.filigraph.store.QueryTimeout;
import org.filigraph.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one table from exception to answer, and the one shape of an error: RFC 9457 problem details, or a page with the
 * same words for a browser. A stack trace never leaves the server; an unexpected exception is logged under an
 * identifier, and the client is told that identifier.
 */
final class Problems {
    private static final List<String> OF_ANSWERS = List.of(Header.ETAG, Header.LINK, "Content-Location");
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String JSON = "application/problem+json";
    private static final String HTML = "text/html";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** A client that is still sending when the connection closes sees a broken pipe, and no answer. */
    private static final long MAX_DISCARDED_BYTES = 16 << 20;

    private final URI base;
    private final Pages pages;

    Problems(URI base) {
        this.base = base;
        this.pages = new Pages(new Links(base.toString()));
    }

    /** Answers the request with what the exception means for the client. */
    void answer(Exception exception, Context ctx) {
        Problem problem = problem(exception, ctx);
        if (ctx.res().isCommitted()) {
            // half of an answer is out: the client must see that it is no whole one, and not find an error inside it
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getServletChannel()
                    .abort(exception);
        } else {
            write(problem, ctx);
        }
    }

    /** Answers with what an error of the machine means for the client, where nothing of the request is at hand. */
    void answer(Error error, HttpServletResponse response) {
        Problem problem = unexpected(error, "?", "?");
        response.setStatus(problem.kind().status());
        response.setContentType(JSON);
        try {
            response.getOutputStream().write(json(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("the client is gone", e);
        }
    }

    /** Answers a request that is so broken that it reaches no route. */
    boolean answer(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException e
                ? e.getCode()
                : response.getStatus();
        Problem problem = ofStatus(status);
        response.setStatus(problem.kind().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        // nobody has read, or will read, what the client still sends
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Content.Sink.write(response, true, json(problem), callback);
        return true;
    }

    private static Problem problem(Exception exception, Context ctx) {
        if (exception instanceof Problem problem) {
            return problem;
        }
        if (exception instanceof HttpResponseException response) {
            return fromJavalin(response, ctx);
        }
        if (exception instanceof StoreProblem store) {
            LOG.error("the store can't be used", store);
            return Problem.of(ProblemKind.STORE, "The store can't be used at the moment.", "Try again later.");
        }
        if (exception instanceof QueryTimeout timeout) {
            return Problem.of(
                    ProblemKind.TIMED_OUT,
                    "Answering took too long (" + timeout.getMessage() + ").",
                    "Ask for less, for instance with a filter, or try again later.");
        }
        Optional<Problem> broken = brokenRequest(exception);
        if (broken.isPresent()) {
            return broken.get();
        }
        return unexpected(exception, ctx.method().name(), ctx.path());
    }

    /** Where Jetty says so, the innermost cause knowing best. */
    private static Optional<Problem> brokenRequest(Exception exception) {
        Problem broken = null;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() < 500) {
                broken = ofStatus(http.getCode());
            } else if (cause instanceof UnsupportedCharsetException || cause instanceof IllegalCharsetNameException) {
                broken = Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "The character set \"" + Problem.shown(String.valueOf(cause.getMessage())) + "\" is not known.",
                        "Send UTF-8.");
            } else if (cause instanceof EofException) {
                broken = Problem.of(ProblemKind.BAD_REQUEST, "The request ended before its body did.");
            }
        }
        return Optional.ofNullable(broken);
    }

    private static Problem unexpected(Throwable cause, String method, String path) {
        String id = UUID.randomUUID().toString();
        LOG.atError()
                .setCause(cause)
                .addKeyValue("id", id)
                .addKeyValue("method", method)
                .addKeyValue("path", path)
                .log("request failed");
        return Problem.of(
                ProblemKind.INTERNAL,
                "The request could not be completed; the server's log has the cause under " + id + ".",
                "Try again; if it happens again, report it with that identifier.");
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 413 -> Problem.of(ProblemKind.TOO_LARGE, "The body is larger than this server reads.");
            case 414 ->
                Problem.of(
                        ProblemKind.ADDRESS_TOO_LONG,
                        "The address is longer than this server reads.",
                        "Send long queries in the body of a POST.");
            case 431 -> Problem.of(ProblemKind.HEADERS_TOO_LARGE, "The headers are larger than this server reads.");
            default ->
                status < 500
                        ? Problem.of(ProblemKind.BAD_REQUEST, "The request could not be read.")
                        : Problem.of(ProblemKind.INTERNAL, "The request could not be completed.");
        };
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
            default -> ofStatus(exception.getStatus());
        };
    }

    /**
     * Reads away what the client still sends, so that the connection can carry its next request; where that is much, or
     * breaks off, the client is told that the connection closes, lest it sends the next request into a closed one.
     */
    private static void finishReading(Context ctx) {
        Request request = ServletContextRequest.getServletContextRequest(ctx.req());
        boolean ended;
        try {
            ended = Content.Source.asInputStream(request).skip(MAX_DISCARDED_BYTES) < MAX_DISCARDED_BYTES;
        } catch (IOException | HttpException.RuntimeException e) {
            LOG.debug("the body can't be read to its end", e);
            ended = false;
        }
        if (!ended) {
            ctx.header(HttpHeader.CONNECTION.asString(), "close");
        }
    }

    private void write(Problem problem, Context ctx) {
        finishReading(ctx);
        problem.headers().forEach(ctx::header);
        ctx.status(problem.kind().status());
        ctx.header(Header.CACHE_CONTROL, "no-store");
        // what was said of an answer that there is none of
        OF_ANSWERS.forEach(name -> ctx.res().setHeader(name, null));
        ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        String format = Negotiation.choose(ctx.header(Header.ACCEPT), List.of(JSON, "application/json", HTML))
                .orElse(JSON);
        if (format.equals(HTML)) {
            pages.answer(
                    ctx,
                    "problem",
                    Map.of(
                            "title",
                                    Visit.of(ctx)
                                            .make(() -> Messages.say(
                                                    "problem." + problem.kind().key())),
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
        if (problem.line() > 0) {
            members.put("line", problem.line());
            members.put("column", problem.column());
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

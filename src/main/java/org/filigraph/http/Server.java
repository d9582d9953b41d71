package org.filigraph.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running HTTP server: the routes of the table, each with its handler behind its access check, and nothing else.
 * Requests are answered on many threads; starting and closing are for the one that owns it.
 */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long STOP_MILLIS = 5_000;
    private static final int MAX_HEADER_BYTES = 65_536;

    private final Javalin javalin;
    private final ServerSettings settings;

    private Server(Javalin javalin, ServerSettings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /**
     * Starts a server that answers the given routes.
     *
     * @param handlers what is done for each route; a route without a handler is not served
     * @throws ServerProblem where the port can't be had
     */
    public static Server start(ServerSettings settings, Map<Route, Handler> handlers) {
        Javalin javalin = Javalin.create(config -> configure(config, settings, handlers));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            throw new ServerProblem(reason(settings, e), e);
        }
        return new Server(javalin, settings);
    }

    /** Where the server can be reached, such as {@code http://127.0.0.1:8080/}. */
    public URI uri() {
        String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/");
    }

    /** Stops taking requests, and waits a few seconds for those under way. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, ServerSettings settings, Map<Route, Handler> handlers) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.maxRequestBytes();
        Problems problems = new Problems(settings.base());
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(problems::answer);
            // counts what is read, whoever reads it, announced or not
            server.insertHandler(new SizeLimitHandler(settings.maxRequestBytes(), -1));
            server.insertHandler(new GracefulHandler());
            server.setStopTimeout(STOP_MILLIS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MAX_HEADER_BYTES);
            http.setResponseHeaderSize(MAX_HEADER_BYTES);
        });
        config.requestLogger.http((ctx, millis) -> LOG.atInfo()
                .addKeyValue("method", ctx.method().name())
                .addKeyValue("path", ctx.path())
                .addKeyValue("status", ctx.statusCode())
                .addKeyValue("millis", Math.round(millis))
                .log("request"));
        config.router.javaLangErrorHandler((response, error) -> problems.answer(error, response));
        config.routes.exception(Exception.class, problems::answer);
        // Javalin has a handler of its own for these, which must not answer
        config.routes.exception(HttpResponseException.class, problems::answer);
        addRoutes(config.routes, handlers, new Token(settings.token()));
    }

    private static void addRoutes(RoutesConfig routes, Map<Route, Handler> handlers, Token token) {
        Set<String> paths = new LinkedHashSet<>();
        for (Map.Entry<Route, Handler> entry : handlers.entrySet()) {
            Route route = entry.getKey();
            Handler guarded = guard(route, entry.getValue(), token);
            route.methods().forEach(method -> routes.addHttpHandler(method, route.path(), guarded));
            paths.add(route.path());
        }
        paths.forEach(path -> routes.addHttpHandler(HandlerType.OPTIONS, path, ctx -> options(ctx, path)));
    }

    /**
     * The check sits in front of the handler itself, not on a pattern of paths: however a path is written, whatever
     * reaches the handler has been checked.
     */
    private static Handler guard(Route route, Handler handler, Token token) {
        return ctx -> {
            allowAnyOrigin(ctx);
            if (route.access() == Route.Access.TOKEN) {
                token.check(ctx.header(Header.AUTHORIZATION));
            }
            handler.handle(ctx);
        };
    }

    /** Any page may read, as the data is public; credentials are never allowed, so none can be borrowed. */
    private static void allowAnyOrigin(Context ctx) {
        ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        ctx.header(
                Header.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Content-Disposition, Content-Location, ETag, Filigraph-Truncated, Link, Location, Retry-After");
    }

    private static void options(Context ctx, String path) {
        allowAnyOrigin(ctx);
        String allowed = Route.allowed(path);
        ctx.header(Header.ALLOW, allowed);
        ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, allowed);
        ctx.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
        ctx.header(Header.ACCESS_CONTROL_MAX_AGE, "86400");
        ctx.status(204);
    }

    private static String reason(ServerSettings settings, JavalinException e) {
        String where = settings.host() + ":" + settings.port();
        if (e instanceof JavalinBindException) {
            String message = String.valueOf(e.getMessage());
            return message.startsWith("Port already in use")
                    ? "port " + settings.port() + " of " + settings.host()
                            + " is taken by another program: stop that one, or choose another port with --port"
                    : "port " + settings.port() + " needs a right that this program lacks: choose one above 1023 with"
                            + " --port";
        }
        return "can't listen on " + where + " (" + e.getMessage() + "): choose another host or port";
    }
}

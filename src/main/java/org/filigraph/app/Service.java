package org.filigraph.app;

import io.javalin.http.Handler;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.filigraph.http.LinkReview;
import org.filigraph.http.Resources;
import org.filigraph.http.Route;
import org.filigraph.http.Server;
import org.filigraph.sparql.SparqlEndpoint;
import org.filigraph.store.GraphStore;
import org.filigraph.view.Views;

/** All that answers over HTTP, on one store and one port: wired here, by hand. */
final class Service implements AutoCloseable {
    private final Views views;
    private final SparqlEndpoint sparql;
    private final Server server;

    private Service(Views views, SparqlEndpoint sparql, Server server) {
        this.views = views;
        this.sparql = sparql;
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param store stays open when the service is closed
     * @param intake reads and removes documents for clients
     * @param filling what is still to be put into the store, if anything
     * @throws org.filigraph.http.ServerProblem where the port can't be had
     */
    static Service start(Settings settings, GraphStore store, Intake intake, Supplier<Optional<String>> filling) {
        Views views = new Views(store, settings.queryLimit());
        store.announce(Main.VERSION);
        SparqlEndpoint sparql =
                new SparqlEndpoint(store.dataset(), store::version, settings.sparql(), settings.server());
        Map<Route, Handler> handlers = new EnumMap<>(Route.class);
        handlers.putAll(sparql.handlers());
        handlers.putAll(Resources.handlers(views, Main.VERSION, filling, intake::read, intake::remove));
        LinkDesk links = new LinkDesk(settings, store);
        handlers.putAll(LinkReview.handlers(links::waiting, links::decide));
        try {
            return new Service(views, sparql, Server.start(settings.server(), handlers));
        } catch (RuntimeException e) {
            sparql.close();
            throw e;
        }
    }

    /** Where it answers. */
    URI uri() {
        return server.uri();
    }

    /** Makes ready what searches need: the first of them would have to wait for it. */
    void prepare() {
        views.prepare();
    }

    /** Lets requests under way finish, within seconds, and takes no more. */
    @Override
    public void close() {
        server.close();
        sparql.close();
    }
}

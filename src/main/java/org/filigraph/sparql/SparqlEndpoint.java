package org.filigraph.sparql;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.filigraph.http.Freshness;
import org.filigraph.http.GraphFormat;
import org.filigraph.http.QueryOutcome;
import org.filigraph.http.QueryPage;
import org.filigraph.http.Route;
import org.filigraph.http.ServerSettings;
import org.filigraph.rdf.Iris;
import org.filigraph.store.NamesMark;

/**
 * The SPARQL endpoint: SPARQL 1.1 Protocol and Graph Store Protocol on one dataset, in the bounds of its settings. Who
 * may write is the server's affair; what is done is this one's. Safe for many threads; close it after the server.
 */
public final class SparqlEndpoint implements AutoCloseable {
    private final DatasetGraph dataset;
    private final SparqlSettings settings;
    private final QueryPool pool;
    private final WriteTransactions writes;
    private final Map<Route, Handler> handlers;
    private final QueryPage page;

    /**
     * An endpoint on a dataset.
     *
     * @param dataset a TDB2 dataset; closing the endpoint leaves it open
     * @param version a number that grows with each change of the dataset
     * @param settings the bounds
     * @param server for the base of identifiers and the bound on what is uploaded
     */
    public SparqlEndpoint(DatasetGraph dataset, LongSupplier version, SparqlSettings settings, ServerSettings server) {
        this.dataset = dataset;
        this.settings = settings;
        this.pool = new QueryPool(settings.concurrent(), settings.queryLimit());
        this.page = new QueryPage(server.base());
        String base = server.base().toString();
        this.writes = new WriteTransactions(dataset, new NamesMark(new Iris(base)), settings.updateLimit());
        Confinement confinement = new Confinement(settings.outside());
        GraphStoreHandler graphs =
                new GraphStoreHandler(dataset, settings, pool, writes, base, server.maxRequestBytes());
        this.handlers = Map.of(
                Route.SPARQL,
                new QueryHandler(
                        dataset, Freshness.ofStore(version), settings, confinement, pool, base, page, this::introduce),
                Route.SPARQL_UPDATE,
                new UpdateHandler(writes, confinement, base, server.maxRequestBytes()),
                Route.SPARQL_DATA_READ,
                graphs::read,
                Route.SPARQL_DATA_WRITE,
                graphs::write);
    }

    /** What is done for each route of the endpoint. */
    public Map<Route, Handler> handlers() {
        return handlers;
    }

    @Override
    public void close() {
        pool.close();
        writes.close();
    }

    /** Nothing is asked: a browser gets a page to ask on, a program the description of the service. */
    private void introduce(Context ctx) {
        ctx.header(Header.VARY, Header.ACCEPT);
        if (QueryHandler.asksForPage(ctx)) {
            page.answer(ctx, "", new QueryOutcome.Nothing());
            return;
        }
        GraphFormat format = QueryHandler.graphFormat(ctx);
        pool.answer(cancellation -> describe(ctx.url(), format, cancellation)).send(ctx);
    }

    private Answer describe(String endpoint, GraphFormat format, Cancellation cancellation) {
        Spool spool = new Spool(settings.maxResultBytes());
        dataset.begin(TxnType.READ);
        try {
            Model description =
                    ServiceDescription.of(dataset, endpoint, !settings.outside().isEmpty(), cancellation);
            GraphOutput.write(
                    description.getGraph().find(),
                    description.getNsPrefixMap(),
                    format,
                    Long.MAX_VALUE,
                    spool.output(),
                    cancellation);
            return new Answer(format.contentType(), spool, Map.of());
        } catch (Throwable e) {
            spool.close();
            throw e;
        } finally {
            dataset.end();
        }
    }
}

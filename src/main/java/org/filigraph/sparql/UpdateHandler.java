package org.filigraph.sparql;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;

/**
 * Makes SPARQL updates, each request in one transaction. Here the default graph is the store's own, as SPARQL 1.1 Update
 * has it: a pattern without a graph matches what an insertion without a graph has written, and deletes it.
 */
final class UpdateHandler implements Handler {
    private final WriteTransactions writes;
    private final Confinement confinement;
    private final String base;
    private final long maxBytes;

    UpdateHandler(WriteTransactions writes, Confinement confinement, String base, long maxBytes) {
        this.writes = writes;
        this.confinement = confinement;
        this.base = base;
        this.maxBytes = maxBytes;
    }

    @Override
    public void handle(Context ctx) {
        SparqlRequest request = SparqlRequest.read(ctx, SparqlRequest.Kind.UPDATE, maxBytes);
        if (request.text() == null) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The request carries no update.",
                    "Send one as application/sparql-update, or as the field 'update' of a form.");
        }
        UpdateRequest update = parse(request.text(), request);
        confinement.check(update);
        try {
            writes.run((dataset, cancellation) -> {
                UpdateExec execution = UpdateExec.dataset(dataset)
                        .update(update)
                        .context(confinement.context(dataset, cancellation).set(TDB2.symUnionDefaultGraph, false))
                        .build();
                cancellation.onRequest(execution::abort);
                execution.execute();
                return true;
            });
        } catch (UpdateException e) {
            throw Problem.of(ProblemKind.CONFLICT, String.valueOf(e.getMessage()));
        } catch (HttpException | QueryExceptionHTTP e) {
            throw Problem.of(ProblemKind.OUTSIDE_FAILED, String.valueOf(e.getMessage()));
        }
        ctx.status(204);
    }

    private UpdateRequest parse(String text, SparqlRequest request) {
        UsingList using = new UsingList();
        request.defaultGraphs().forEach(graph -> using.addUsing(NodeFactory.createURI(graph)));
        request.namedGraphs().forEach(graph -> using.addUsingNamed(NodeFactory.createURI(graph)));
        try {
            return UpdateFactory.read(
                    using,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    base,
                    Syntax.syntaxSPARQL_11);
        } catch (QueryException | UpdateException e) {
            throw Problem.of(ProblemKind.MALFORMED_QUERY, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw Problem.of(ProblemKind.MALFORMED_QUERY, "The update is nested too deeply.", "Flatten it.");
        }
    }
}

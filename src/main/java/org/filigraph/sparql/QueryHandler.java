package org.filigraph.sparql;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.filigraph.http.Freshness;
import org.filigraph.http.GraphFormat;
import org.filigraph.http.Negotiation;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.filigraph.http.QueryOutcome;
import org.filigraph.http.QueryPage;
import org.filigraph.http.Visit;
import org.filigraph.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Answers SPARQL queries. A result is written out whole before the first byte is sent, so that a status of 200 always
 * means a whole result, in every format, and a query that is stopped is an error that the client can tell.
 */
final class QueryHandler implements Handler {
    private static final String HTML = "text/html";
    private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d{1,8}), column (\\d{1,8})");

    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: ([\\w-]{1,40}):");

    private final DatasetGraph dataset;
    private final Freshness freshness;
    private final SparqlSettings settings;
    private final Confinement confinement;
    private final QueryPool pool;
    private final String base;
    private final QueryPage page;
    private final Handler withoutQuery;

    /** @param withoutQuery what is answered where nothing is asked */
    QueryHandler(
            DatasetGraph dataset,
            Freshness freshness,
            SparqlSettings settings,
            Confinement confinement,
            QueryPool pool,
            String base,
            QueryPage page,
            Handler withoutQuery) {
        this.dataset = dataset;
        this.freshness = freshness;
        this.settings = settings;
        this.confinement = confinement;
        this.pool = pool;
        this.base = base;
        this.page = page;
        this.withoutQuery = withoutQuery;
    }

    @Override
    public void handle(Context ctx) throws Exception {
        if (!ctx.method().name().equals("POST") && ctx.queryString() == null) {
            withoutQuery.handle(ctx);
            return;
        }
        SparqlRequest request = SparqlRequest.read(ctx, SparqlRequest.Kind.QUERY, settings.maxQueryBytes());
        if (asksForPage(ctx)) {
            answerPage(ctx, request);
            return;
        }
        if (request.text() == null) {
            throw Problem.of(
                    ProblemKind.BAD_REQUEST,
                    "The request carries no query.",
                    "Send one as the parameter 'query'; updates go to /sparql/update by POST.");
        }
        Query query = parse(request.text());
        confinement.check(query);
        Writing writing = writing(query, ctx);
        if (isHeld(ctx, request.text())) {
            return;
        }
        pool.answer(cancellation -> run(query, request, writing, cancellation)).send(ctx);
    }

    /** Whether the client shows that it holds the answer already, and is told so: only asked by GET, where it can be. */
    private boolean isHeld(Context ctx, String query) {
        ctx.header(Header.VARY, Header.ACCEPT);
        return !ctx.method().equals(HandlerType.POST) && Repeatable.is(query) && freshness.isHeld(ctx);
    }

    /** Whether a person asks with a browser: a page is what is liked best, and no other format is named. */
    static boolean asksForPage(Context ctx) {
        List<String> offers = new ArrayList<>(TableFormat.mediaTypes(TableFormat.forRows()));
        offers.addAll(GraphFormat.mediaTypes());
        offers.add(HTML);
        return ctx.queryParam("format") == null
                && Negotiation.choose(ctx.header(Header.ACCEPT), offers)
                        .filter(HTML::equals)
                        .isPresent();
    }

    /** Answers a person: the query in the editor, and what came of it, an error too. */
    private void answerPage(Context ctx, SparqlRequest request) {
        ctx.header(Header.VARY, Header.ACCEPT);
        String text = request.text();
        if (text == null) {
            page.answer(ctx, "", new QueryOutcome.Nothing());
            return;
        }
        try {
            Query query = parse(text);
            confinement.check(query);
            page.head(ctx);
            Visit visit = Visit.of(ctx);
            pool.answer(cancellation -> run(query, request, pageWriting(visit, query, text), cancellation))
                    .send(ctx);
        } catch (Problem problem) {
            problem.headers().forEach(ctx::header);
            ctx.status(problem.kind().status());
            page.answer(ctx, text, new QueryOutcome.Failure(problem));
        }
    }

    private Writing pageWriting(Visit visit, Query query, String text) {
        return new Writing(HTML + "; charset=utf-8", (execution, output, cancellation) -> {
            QueryOutcome outcome =
                    Outcomes.of(query, execution, dataset.prefixes().getMapping(), cancellation);
            output.write(page.html(visit, text, outcome).getBytes(StandardCharsets.UTF_8));
            return null;
        });
    }

    private Query parse(String text) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw unreadable(String.valueOf(e.getMessage()), e);
        } catch (QueryException e) {
            throw Problem.of(ProblemKind.MALFORMED_QUERY, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw Problem.of(ProblemKind.MALFORMED_QUERY, "The query is nested too deeply.", "Flatten it.");
        }
    }

    /** The message knows where the reading stopped; the exception names the word before. */
    private static Problem unreadable(String message, QueryParseException e) {
        Problem problem = undeclared(message)
                .map(prefix -> Problem.of(
                        ProblemKind.MALFORMED_QUERY,
                        message,
                        "Begin the query with PREFIX " + prefix + ": <"
                                + Vocabulary.prefixes().getNsPrefixURI(prefix) + ">."))
                .orElseGet(() -> Problem.of(ProblemKind.MALFORMED_QUERY, message));
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? problem.at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : problem.at(e.getLine(), e.getColumn());
    }

    /** The prefix that a query uses and does not declare, if it is one of ours. */
    private static Optional<String> undeclared(String message) {
        Matcher name = UNDECLARED.matcher(message);
        return name.find()
                ? Optional.of(name.group(1))
                        .filter(prefix -> Vocabulary.prefixes().getNsPrefixURI(prefix) != null)
                : Optional.empty();
    }

    /** How a result is written: its media type, and the step from execution to bytes, which says what was cut. */
    private record Writing(String contentType, Step step) {
        /** Writes what an execution gives; returns what the header says was cut, if anything was. */
        interface Step {
            @Nullable
            String write(QueryExec execution, OutputStream output, Cancellation cancellation) throws IOException;
        }
    }

    private Writing writing(Query query, Context ctx) {
        if (query.isSelectType()) {
            TableFormat format = tableFormat(ctx, TableFormat.forRows());
            return new Writing(format.contentType(), (execution, output, cancellation) -> {
                CappedRows rows = new CappedRows(execution.select(), settings.maxRows(), cancellation);
                writer(format).write(output, rows, execution.getContext());
                return rows.truncated() ? "rows=" + settings.maxRows() : null;
            });
        }
        if (query.isAskType()) {
            TableFormat format = tableFormat(ctx, TableFormat.forTruthValues());
            return new Writing(format.contentType(), (execution, output, cancellation) -> {
                writer(format).write(output, execution.ask(), execution.getContext());
                return null;
            });
        }
        GraphFormat format = graphFormat(ctx);
        return new Writing(format.contentType(), (execution, output, cancellation) -> {
            Map<String, String> prefixes =
                    new LinkedHashMap<>(dataset.prefixes().getMapping());
            prefixes.putAll(query.getPrefixMapping().getNsPrefixMap());
            boolean truncated = GraphOutput.write(
                    query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(),
                    prefixes,
                    format,
                    settings.maxRows(),
                    output,
                    cancellation);
            return truncated ? "triples=" + settings.maxRows() : null;
        });
    }

    private static RowSetWriter writer(TableFormat format) {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private static TableFormat tableFormat(Context ctx, List<TableFormat> formats) {
        return format(
                ctx, TableFormat.mediaTypes(formats), TableFormat::ofMediaType, name -> TableFormat.ofShortName(name)
                        .filter(formats::contains));
    }

    static GraphFormat graphFormat(Context ctx) {
        return format(
                ctx,
                GraphFormat.mediaTypes(),
                type -> GraphFormat.ofMediaType(type).orElseThrow(),
                GraphFormat::ofExtension);
    }

    /** By the parameter {@code format}, for links; else by the {@code Accept} header. */
    private static <F> F format(
            Context ctx, List<String> offers, Function<String, F> byType, Function<String, Optional<F>> byName) {
        String name = ctx.queryParam("format");
        Optional<F> found = name != null
                ? byName.apply(name)
                : Negotiation.choose(ctx.header(Header.ACCEPT), offers).map(byType);
        return found.orElseThrow(() -> Problem.of(
                ProblemKind.NOT_ACCEPTABLE,
                "This result can't be served as "
                        + Problem.shown(name != null ? name : String.valueOf(ctx.header(Header.ACCEPT))) + ".",
                "Accept one of " + String.join(", ", offers) + "."));
    }

    private Answer run(Query query, SparqlRequest request, Writing writing, Cancellation cancellation) {
        Spool spool = new Spool(settings.maxResultBytes());
        try {
            dataset.begin(TxnType.READ);
            String cut;
            try (QueryExec execution = execution(query, request, cancellation)) {
                cancellation.onRequest(execution::abort);
                cut = writing.step().write(execution, spool.output(), cancellation);
            } finally {
                dataset.end();
            }
            return new Answer(
                    writing.contentType(), spool, cut == null ? Map.of() : Map.of("Filigraph-Truncated", cut));
        } catch (Spool.Full e) {
            spool.close();
            throw Problem.of(
                    ProblemKind.RESULT_TOO_LARGE,
                    "The result has more than " + settings.maxResultBytes() + " bytes.",
                    "Add a LIMIT, or ask for less at once.");
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException("a result can't be written out", e);
        } catch (HttpException | QueryExceptionHTTP e) {
            spool.close();
            throw Problem.of(ProblemKind.OUTSIDE_FAILED, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            spool.close();
            throw e;
        }
    }

    private QueryExec execution(Query query, SparqlRequest request, Cancellation cancellation) {
        DatasetGraph view;
        Query plain = query;
        if (request.namesGraphs() || query.hasDatasetDescription()) {
            // always graphs of the store: a graph that isn't there is empty, and nothing is fetched
            view = DynamicDatasets.dynamicDataset(described(query, request), dataset, false);
            plain = query.cloneQuery();
            plain.getGraphURIs().clear();
            plain.getNamedGraphURIs().clear();
        } else {
            view = QueryDataset.of(dataset);
        }
        return QueryExec.dataset(view)
                .query(plain)
                .context(confinement.context(view, cancellation).set(TDB2.symUnionDefaultGraph, true))
                .build();
    }

    /** What the protocol names goes before what the query names. */
    private static DatasetDescription described(Query query, SparqlRequest request) {
        return request.namesGraphs()
                ? DatasetDescription.create(request.defaultGraphs(), request.namedGraphs())
                : DatasetDescription.create(query);
    }
}

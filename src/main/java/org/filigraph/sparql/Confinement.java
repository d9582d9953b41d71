package org.filigraph.sparql;

import com.apicatalog.jsonld.JsonLdOptions;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;
import org.filigraph.http.Problem;
import org.filigraph.http.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps queries, updates and uploads inside the store: no other endpoint, file, class or context document is reached
 * but what the settings allow. What is refused is refused before anything runs, {@code SILENT} or not; and the
 * machinery that could reach outside is taken away as well.
 */
final class Confinement {
    private static final int SPILL_ROWS = 100_000;
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

    private final Set<URI> outside;
    private final FunctionRegistry functions = new KnownFunctions();
    private final ServiceExecutorRegistry services = new ServiceExecutorRegistry();

    Confinement(Set<URI> outside) {
        this.outside = outside;
        if (!outside.isEmpty()) {
            ServiceExecutorRegistry.initWithDefaults(services);
            // a service that is only known once the query runs
            services.addSingleLink((op, original, binding, execution, next) -> {
                checkOutside(op.getService());
                return next.createExecution(op, original, binding, execution);
            });
        }
    }

    /** @throws Problem where the query reaches outside */
    void check(Query query) {
        if (query.getQueryPattern() != null) {
            check(Algebra.compile(query));
        }
    }

    /** @throws Problem where the update reaches outside */
    void check(UpdateRequest request) {
        request.getOperations()
                .forEach(operation -> operation.visit(new UpdateVisitorBase() {
                    @Override
                    public void visit(UpdateLoad load) {
                        if (!allowed(load.getSource())) {
                            throw refused("LOAD <" + load.getSource() + ">");
                        }
                    }

                    @Override
                    public void visit(UpdateModify modify) {
                        check(Algebra.compile(modify.getWherePattern()));
                    }
                }));
    }

    private void check(Op pattern) {
        ExprVisitorBase expressions = new ExprVisitorBase();
        Walker.walk(
                pattern,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        // with an allow-list, a variable is checked when it has its value
                        if (outside.isEmpty() || service.getService().isURI()) {
                            checkOutside(service.getService());
                        }
                    }

                    // the walker does not look inside of these by itself

                    @Override
                    public void visit(OpOrder order) {
                        order.getConditions()
                                .forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
                    }

                    @Override
                    public void visit(OpGroup group) {
                        for (ExprAggregator aggregator : group.getAggregators()) {
                            Walker.walk(aggregator.getAggregator().getExprList(), this, expressions);
                        }
                    }
                },
                expressions);
    }

    private void checkOutside(Node address) {
        if (!address.isURI() || !allowed(address.getURI())) {
            throw refused("SERVICE " + (address.isURI() ? "<" + address.getURI() + ">" : "?" + address.getName()));
        }
    }

    private static Problem refused(String what) {
        return Problem.of(
                ProblemKind.OUTSIDE_REFUSED,
                what + " reaches outside of this server, which it is not allowed to.",
                "Ask the other source yourself, or have its address allowed in this server's settings.");
    }

    private boolean allowed(@Nullable String address) {
        if (address == null) {
            return false;
        }
        URI uri;
        try {
            uri = URI.create(address).normalize();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return outside.stream()
                .anyMatch(entry -> entry.equals(uri)
                        || (entry.toString().endsWith("/") && uri.toString().startsWith(entry.toString())));
    }

    /** What a query or update on a dataset runs with: the dataset's own context, which has its engine, and the bounds. */
    Context context(DatasetGraph dataset, Cancellation cancellation) {
        Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
        context.set(ARQConstants.symCancelQuery, cancellation.signal());
        context.set(ARQ.httpServiceAllowed, !outside.isEmpty());
        context.set(ARQConstants.registryServiceExecutors, services);
        context.set(ARQConstants.registryFunctions, functions);
        // property functions are loaded by name from the class path; SPARQL 1.1 has none
        context.set(ARQ.enablePropertyFunctions, false);
        context.set(ARQ.spillToDiskThreshold, SPILL_ROWS);
        context.set(ARQConstants.sysOptimizerFactory, StoppableRegex.optimizer(cancellation));
        return context;
    }

    /**
     * What an upload is parsed with: a JSON-LD context that is named and not given is refused.
     *
     * @param refused takes the refusal, which the parser would bury
     */
    static Context parsing(Consumer<Problem> refused) {
        JsonLdOptions options = new JsonLdOptions((address, loading) -> {
            Problem problem = Problem.of(
                    ProblemKind.OUTSIDE_REFUSED,
                    "The JSON-LD names the context <" + address + ">, which this server does not fetch.",
                    "Put the context into the document.");
            refused.accept(problem);
            throw problem;
        });
        return ARQ.getContext().copy().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }

    /**
     * The functions of SPARQL and XPath alone. Jena's own registry loads any class of the class path that a query names
     * ({@code java:…}), and has functions that wait or match patterns without end.
     */
    private static final class KnownFunctions extends FunctionRegistry {
        KnownFunctions() {
            FunctionRegistry all = FunctionRegistry.standardRegistry();
            all.keys().forEachRemaining(name -> {
                if (!name.equals(XPATH + "matches") && !name.equals(XPATH + "replace")) {
                    put(name, all.get(name));
                }
            });
        }

        @Override
        public @Nullable FunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}

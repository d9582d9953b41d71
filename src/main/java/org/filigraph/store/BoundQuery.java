package org.filigraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A query with some of its parameters. Parameters are terms put into the parsed query, never text put into its source,
 * so that no value can change what is asked. Immutable: {@link #with} and {@link #page} give another.
 */
public final class BoundQuery {
    private static final Logger LOG = LoggerFactory.getLogger(BoundQuery.class);

    private final GraphStore store;
    private final Duration limit;
    private final int mostRows;
    private final String name;
    private final Query query;

    BoundQuery(GraphStore store, Duration limit, int mostRows, String name, Query query) {
        this.store = store;
        this.limit = limit;
        this.mostRows = mostRows;
        this.name = name;
        this.query = query;
    }

    /** With a term in the place of a variable, wherever the variable stands. */
    public BoundQuery with(String variable, Node term) {
        return with(Map.of(variable, term));
    }

    /** With terms in the places of variables. */
    public BoundQuery with(Map<String, Node> terms) {
        Map<Var, Node> substitution = new HashMap<>();
        terms.forEach((variable, term) -> substitution.put(known(variable), term));
        return of(QueryTransformOps.replaceVars(query, substitution));
    }

    /** With a variable that takes each of some terms, as a VALUES block before all else would have it. */
    public BoundQuery withEach(String variable, Collection<Node> terms) {
        Var var = known(variable);
        ElementData values = new ElementData();
        values.add(var);
        terms.forEach(term -> values.add(BindingFactory.binding(var, term)));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(values);
        pattern.addElement(query.getQueryPattern());
        Query bound = copy();
        bound.setQueryPattern(pattern);
        return of(bound);
    }

    /** With only some of its answers: {@code rows} of them after the first {@code offset}. */
    public BoundQuery page(long offset, long rows) {
        Query bound = copy();
        bound.setOffset(offset);
        bound.setLimit(rows);
        return of(bound);
    }

    private Query copy() {
        Query copy = QueryTransformOps.shallowCopy(query);
        // Jena 5.6 leaves them behind, and COUNT and the like would answer nothing
        copy.getAggregators().addAll(query.getAggregators());
        return copy;
    }

    private BoundQuery of(Query bound) {
        return new BoundQuery(store, limit, mostRows, name, bound);
    }

    private Var known(String variable) {
        Var var = Var.alloc(variable);
        if (!OpVars.mentionedVars(Algebra.compile(query)).contains(var)) {
            throw new IllegalArgumentException("the query " + name + " has no variable ?" + variable);
        }
        return var;
    }

    /** Answers a SELECT query. */
    public Rows rows() {
        Query capped = copy();
        if (!capped.hasLimit() || capped.getLimit() > mostRows) {
            capped.setLimit(mostRows + 1L);
        }
        return run(capped, exec -> {
            RowSet answers = exec.select();
            List<Row> rows = new ArrayList<>();
            while (answers.hasNext()) {
                // detached: what is read from a TDB2 row must not outlive the transaction
                rows.add(new Row(answers.next().detach()));
            }
            boolean truncated = rows.size() > mostRows;
            List<String> columns =
                    answers.getResultVars().stream().map(Var::getVarName).toList();
            return new Rows(columns, truncated ? rows.subList(0, mostRows) : rows, truncated);
        });
    }

    /**
     * Answers a SELECT query row by row, for answers that are too many to be kept; their number has no cap.
     *
     * @param reader must not keep the row, which is part of the transaction
     */
    public void forEach(Consumer<Row> reader) {
        run(query, exec -> {
            RowSet answers = exec.select();
            answers.forEachRemaining(answer -> reader.accept(new Row(answer)));
            return answers.getRowNumber();
        });
    }

    /** Answers an ASK query. */
    public boolean ask() {
        return run(query, QueryExec::ask);
    }

    /** Answers a CONSTRUCT query. */
    public Graph graph() {
        return run(query, QueryExec::construct);
    }

    private <T> T run(Query asked, Function<QueryExec, T> answering) {
        LOG.atDebug().addKeyValue("query", name).log("asked");
        return store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(asked).build()) {
                return Deadline.within(limit, exec, answering);
            } catch (QueryCancelledException e) {
                throw new QueryTimeout(name, limit);
            }
        });
    }
}

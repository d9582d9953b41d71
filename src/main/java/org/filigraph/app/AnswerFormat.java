package org.filigraph.app;

import java.io.PrintStream;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.Deadline;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** The forms in which the answer to a query is printed; the names are what a person types. */
enum AnswerFormat {
    table(null, RDFFormat.TURTLE),
    csv(ResultSetLang.RS_CSV, null),
    tsv(ResultSetLang.RS_TSV, null),
    json(ResultSetLang.RS_JSON, RDFFormat.JSONLD_PRETTY),
    xml(ResultSetLang.RS_XML, RDFFormat.RDFXML);

    @SuppressWarnings("ImmutableEnumChecker") // one of Jena's constants
    private final @Nullable Lang rows;

    @SuppressWarnings("ImmutableEnumChecker") // one of Jena's constants
    private final @Nullable RDFFormat graph;

    AnswerFormat(@Nullable Lang rows, @Nullable RDFFormat graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /**
     * Asks and prints.
     *
     * @throws UsageProblem where this form can't hold what the query answers
     */
    void print(GraphStore store, Query query, Duration limit, PrintStream out) {
        store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    // what a query file from elsewhere asks stays in the store
                    .set(ARQ.httpServiceAllowed, false)
                    .build()) {
                return Deadline.within(limit, exec, asked -> {
                    print(query, asked, out);
                    return query;
                });
            }
        });
        out.flush();
    }

    private void print(Query query, QueryExec asked, PrintStream out) {
        if (query.isSelectType()) {
            print(query, asked.select(), out);
        } else if (query.isAskType()) {
            print(asked.ask(), out);
        } else {
            print(query.isDescribeType() ? asked.describe() : asked.construct(), out);
        }
    }

    private void print(Query query, RowSet answer, PrintStream out) {
        if (rows == null) {
            RowSetOps.out(out, answer, query);
        } else {
            ResultsWriter.create().lang(rows).write(out, answer);
        }
    }

    private void print(boolean answer, PrintStream out) {
        if (rows == null) {
            out.println(answer ? "yes" : "no");
        } else {
            ResultsWriter.create().lang(rows).write(out, answer);
        }
    }

    private void print(Graph answer, PrintStream out) {
        if (graph == null) {
            throw new UsageProblem("the query answers a graph, which is no " + name() + ": use table, json or xml");
        }
        Graph prefixed = GraphFactory.createDefaultGraph();
        prefixed.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
        GraphUtil.addInto(prefixed, answer);
        RDFWriter.source(prefixed).format(graph).output(out);
    }
}

package org.filigraph.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.filigraph.http.GraphFormat;
import org.filigraph.http.QueryOutcome;
import org.filigraph.http.QueryPage;
import org.jspecify.annotations.Nullable;

/** Executes a query for a page: the beginning of its result, in a form that people read. */
final class Outcomes {
    private static final int TRIPLES = 2_000;

    /** What the canonical form of a decimal that is whole has more than the number. */
    private static final Pattern WHOLE = Pattern.compile("\\.0+$");

    private Outcomes() {}

    /** What comes of a query. */
    static QueryOutcome of(Query query, QueryExec execution, Map<String, String> prefixes, Cancellation cancellation) {
        if (query.isAskType()) {
            return new QueryOutcome.Truth(execution.ask());
        }
        PrefixMap names = PrefixMapFactory.create(prefixes);
        names.putAll(query.getPrefixMapping());
        return query.isSelectType()
                ? table(new CappedRows(execution.select(), QueryPage.ROWS, cancellation), names)
                : graph(query, execution, names, cancellation);
    }

    private static QueryOutcome table(CappedRows result, PrefixMap names) {
        List<Var> columns = result.getResultVars();
        List<List<QueryOutcome.@Nullable Cell>> rows = new ArrayList<>();
        while (result.hasNext()) {
            Binding binding = result.next();
            List<QueryOutcome.@Nullable Cell> row = new ArrayList<>();
            columns.forEach(column -> row.add(cell(binding.get(column), names)));
            rows.add(row);
        }
        return new QueryOutcome.Table(columns.stream().map(Var::getVarName).toList(), rows, result.truncated());
    }

    private static QueryOutcome.@Nullable Cell cell(@Nullable Node node, PrefixMap names) {
        if (node == null) {
            return null;
        }
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            return new QueryOutcome.Cell(
                    XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                            ? WHOLE.matcher(text).replaceFirst("")
                            : text,
                    null);
        }
        String text = NodeFmtLib.str(node, null, names);
        return new QueryOutcome.Cell(
                text.startsWith("<") ? text.substring(1, text.length() - 1) : text,
                node.isURI() ? node.getURI() : null);
    }

    private static QueryOutcome graph(Query query, QueryExec execution, PrefixMap names, Cancellation cancellation) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean more = GraphOutput.write(
                query.isDescribeType() ? execution.describeTriples() : execution.constructTriples(),
                names.getMapping(),
                GraphFormat.TURTLE,
                TRIPLES,
                text,
                cancellation);
        return new QueryOutcome.Graph(text.toString(StandardCharsets.UTF_8), more);
    }
}

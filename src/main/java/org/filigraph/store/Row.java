package org.filigraph.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One answer of a query.
 *
 * @param binding its terms by column
 */
public record Row(Binding binding) {
    /** The term in a column, if bound. */
    public Optional<Node> node(String column) {
        return Optional.ofNullable(binding.get(Var.alloc(column)));
    }

    /** The IRI, or the literal without its datatype and language, in a column, if bound. */
    public Optional<String> text(String column) {
        return node(column)
                .map(node -> node.isURI()
                        ? node.getURI()
                        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /**
     * The text in a column that the query always binds.
     *
     * @throws IllegalStateException when it is not bound: an error in the query
     */
    public String required(String column) {
        return text(column).orElseThrow(() -> new IllegalStateException("no value for ?" + column + " in " + binding));
    }
}

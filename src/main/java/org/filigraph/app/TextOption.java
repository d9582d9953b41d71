package org.filigraph.app;

import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.Iris;
import org.filigraph.rdf.TextPolicy;
import picocli.CommandLine.Option;

/** How much of a document's words goes into its graph. */
final class TextOption {
    /** The choices; the names are what a person types. */
    enum Kept {
        full(TextPolicy.FULL),
        quotes(TextPolicy.QUOTES);

        private final TextPolicy policy;

        Kept(TextPolicy policy) {
            this.policy = policy;
        }
    }

    @Option(
            names = "--text",
            paramLabel = "HOW",
            defaultValue = "full",
            description = {
                "full: the graph holds the whole text; quotes: only quotes of at most 80 characters.",
                "Default: ${DEFAULT-VALUE}."
            })
    private Kept kept = Kept.full;

    /** What makes the graphs of documents. */
    FactTriples triples(Iris iris) {
        return new FactTriples(iris, kept.policy, Main.VERSION);
    }
}

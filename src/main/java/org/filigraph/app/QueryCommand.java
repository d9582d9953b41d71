package org.filigraph.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a SPARQL query. */
@Command(
        name = "query",
        description = {
            "Ask the store a SPARQL query.",
            "The usual prefixes (fg, fgi, fgs, fgk, skos, dcterms, prov, oa, qb …) need not be declared."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph query 'SELECT ?title { ?d a fg:Document ; dcterms:title ?title }'",
            "  filigraph query -f question.rq --format csv > answers.csv",
            "  echo 'ASK { ?f fg:indicator fgi:employment }' | filigraph query -f -"
        })
final class QueryCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query.")
    private @Nullable String inline;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Read the query from a file; - for the standard input.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "How to print the answer: ${COMPLETION-CANDIDATES}.",
                "A graph is printed as Turtle (table), JSON-LD (json) or RDF/XML (xml)."
            },
            defaultValue = "table")
    private AnswerFormat format = AnswerFormat.table;

    QueryCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = run.settings(spec);
        Query query = parse(text());
        try (GraphStore store = run.openStore(settings)) {
            format.print(store, query, settings.queryLimit(), run.console().out());
        }
        return ExitCode.OK;
    }

    private String text() throws IOException {
        if ((inline == null) == (file == null)) {
            throw new UsageProblem("give the query either as an argument or with -f FILE");
        }
        if (inline != null) {
            return inline;
        }
        return file.toString().equals("-")
                ? new String(run.console().in().readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(file);
    }

    private static Query parse(String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
        try {
            return QueryFactory.parse(query, text, null, null);
        } catch (QueryParseException e) {
            throw new UsageProblem("the query does not parse: " + e.getMessage());
        }
    }
}

package org.filigraph.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.filigraph.document.Document;
import org.filigraph.document.Metadata;
import org.filigraph.extract.Extractor;
import org.filigraph.rdf.FactTriples;
import org.filigraph.rdf.TextPolicy;
import org.filigraph.store.ShapeGate;
import org.filigraph.store.ShapeViolation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds graphs, or what is read from documents, against the shapes, without a store. */
@Command(
        name = "validate",
        description = {
            "Hold RDF files, or the facts of documents, against the shapes that every stored graph must keep.",
            "Each named graph of a file is looked at by itself. Nothing is stored."
        },
        footer = {"", "Examples:", "  filigraph validate facts.trig graph.nq.gz", "  filigraph validate reports/"})
final class ValidateCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "RDF files (ttl, nt, nq, trig, rdf, jsonld, also .gz), documents, folders of documents.")
    private List<Path> paths = List.of();

    ValidateCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        ShapeGate gate = ShapeGate.standard();
        boolean allGood = true;
        List<Path> documents = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path) || language(path) == null) {
                documents.add(path);
            } else {
                allGood &= validateRdf(path, gate);
            }
        }
        Inputs inputs =
                new Inputs(documents, "stdin.txt", Metadata.NONE, settings.mostDocumentMegabytes(), run.console());
        FactTriples triples = new FactTriples(settings.iris(), TextPolicy.FULL, Main.VERSION);
        Extractor extractor = new Extractor();
        for (Document document : inputs) {
            allGood &= validate(document.name(), triples.of(extractor.read(document)), gate);
        }
        return allGood && inputs.unread() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private boolean validateRdf(Path file, ShapeGate gate) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        try {
            RDFParser.source(file.toUri().toString())
                    .lang(language(file))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graphs);
        } catch (RiotException e) {
            run.console().say(file + ": not readable as RDF (" + e.getMessage() + ")");
            return false;
        }
        boolean allGood = true;
        if (!graphs.getDefaultGraph().isEmpty()) {
            allGood = validate(file.toString(), graphs.getDefaultGraph(), gate);
        }
        for (Node name : Iter.toList(graphs.listGraphNodes())) {
            allGood &= validate(file + " <" + name + ">", graphs.getGraph(name), gate);
        }
        return allGood;
    }

    private boolean validate(String name, Graph graph, ShapeGate gate) {
        try {
            gate.check(graph);
            run.console().out().printf("conforms  %s: %,d triples%n", name, graph.size());
            return true;
        } catch (ShapeViolation e) {
            run.console()
                    .out()
                    .printf(
                            "breaks    %s%n%s%n",
                            name, String.valueOf(e.getMessage()).indent(2).stripTrailing());
            return false;
        }
    }

    private static @Nullable Lang language(Path file) {
        Lang language = RDFLanguages.filenameToLang(file.toString());
        return RDFLanguages.isTriples(language) || RDFLanguages.isQuads(language) ? language : null;
    }
}

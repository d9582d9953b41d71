package org.filigraph.app;

import java.util.concurrent.Callable;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import org.filigraph.fact.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the facts of documents, without a store. */
@Command(
        name = "extract",
        description = "Print the facts of documents, without a store.",
        footer = {
            "",
            "Examples:",
            "  filigraph extract note.pdf",
            "  filigraph extract reports/ --format nq --text quotes > reports.nq",
            "  cat note.html | filigraph extract - --name note.html --date 2025-09-16 --format trig"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractCommand.class);

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "jsonl: one fact a line; nq, trig: RDF with a named graph for each document; ttl: RDF without.",
                "Default: ${DEFAULT-VALUE}."
            })
    private FactFormat format = FactFormat.jsonl;

    @Mixin
    private TextOption text = new TextOption();

    ExtractCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        Inputs documents = input.open(run.console(), settings);
        Extractor extractor = new Extractor();
        Progress progress = new Progress(run.console());
        boolean allRead = true;
        try (FactFormat.Printer printer =
                format.printer(run.console().out(), text.triples(settings.iris()), settings.iris())) {
            for (Document document : documents) {
                allRead &= extract(document, extractor, printer, progress);
            }
        }
        return allRead && documents.unread() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private boolean extract(Document document, Extractor extractor, FactFormat.Printer printer, Progress progress) {
        try {
            Reading reading = extractor.read(document);
            printer.accept(reading);
            progress.done(reading.facts().size());
            return true;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | StackOverflowError e) {
            // an error of ours, of one rule on one text: it must not cost the other documents
            LOG.debug("document={} failed", document.id(), e);
            run.console().say(document.name() + ": its facts could not be read (" + e.getMessage() + ")");
            return false;
        }
    }
}

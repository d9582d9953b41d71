package org.filigraph.app;

import java.util.concurrent.Callable;
import org.filigraph.document.Document;
import org.filigraph.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how facts are read from documents. */
@Command(
        name = "explain",
        description = {
            "Show how the facts of documents are read.",
            "For each passage: the names, numbers and dates that were recognised, the facts with the rule that read"
                    + " each, and what was passed over, with the reason.",
            "Offsets count Unicode code points, the end exclusive."
        },
        footer = {
            "",
            "Examples:",
            "  filigraph explain note.pdf",
            "  filigraph explain note.txt --only 'emplois'",
            "  echo \"Le pôle emploie 1 200 personnes.\" | filigraph explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only passages that hold this text.")
    private String only = "";

    ExplainCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Inputs documents = input.open(run.console(), run.settings(spec));
        Extractor extractor = new Extractor();
        for (Document document : documents) {
            new Explanation(extractor.inspect(document), run.console().out()).print(only);
        }
        return documents.unread() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}

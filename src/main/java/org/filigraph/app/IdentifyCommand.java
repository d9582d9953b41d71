package org.filigraph.app;

import java.util.concurrent.Callable;
import org.filigraph.identity.Identities;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes one thing of those that documents call by several names, as rules and people have it. */
@Command(
        name = "identify",
        description = {
            "Bring the names of the store together anew, as rules and the table of what people say have it.",
            "Ingestion does the same; this is for after a change of the table."
        },
        footer = {"", "Examples:", "  filigraph identify --identities identities.tsv", "  filigraph identify --anew"})
final class IdentifyCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--anew",
            description = {
                "Choose the IRI of each thing anew, as if all documents had been read at once.",
                "Without it, a thing keeps the IRI that it was given first, whatever documents come later."
            })
    private boolean anew;

    IdentifyCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        try (GraphStore store = run.openStore(settings)) {
            Identities identities = settings.resolving();
            Identities.Outcome outcome = anew ? identities.updateAnew(store) : identities.update(store);
            run.console()
                    .say("%,d things of several IRIs, %,d IRIs gave way; %,d graphs changed"
                            .formatted(outcome.groups(), outcome.names(), outcome.graphs()));
        }
        return ExitCode.OK;
    }
}

package org.filigraph.app;

import java.util.concurrent.Callable;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back the disk space of what was replaced or removed. */
@Command(
        name = "compact",
        description = "Give back the disk space that replaced and removed documents took.",
        footer = {"", "Example:", "  filigraph compact --store store"})
final class CompactCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    CompactCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        try (GraphStore store = run.openStore(run.settings(spec))) {
            store.compact();
        }
        run.console().say("compacted");
        return ExitCode.OK;
    }
}

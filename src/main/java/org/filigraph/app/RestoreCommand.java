package org.filigraph.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a dump in the place of everything stored. */
@Command(
        name = "restore",
        description = {
            "Put a backup or an export in the place of everything stored.",
            "All of it is taken or, where the file is broken, nothing: then what was stored stays."
        },
        footer = {"", "Example:", "  filigraph restore /var/backups/filigraph/filigraph-20260131T040000Z.nq.gz"})
final class RestoreCommand implements Callable<Integer> {
    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "N-Quads or TriG, gzipped or not.")
    private Path file;

    RestoreCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Settings settings = run.settings(spec);
        try (GraphStore store = run.openStore(settings)) {
            long quads = new Dumps(store).restore(file);
            run.console().say("restored %,d quads to %s".formatted(quads, settings.store()));
        }
        return ExitCode.OK;
    }
}

package org.filigraph.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole graph to a new file named by the time. */
@Command(
        name = "backup",
        description = {
            "Write everything stored to a new file in a folder, named by the time.",
            "'restore' puts it back."
        },
        footer = {"", "Example:", "  filigraph backup /var/backups/filigraph"})
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the file is made.")
    private Path folder;

    BackupCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(folder + " is no folder: name one that exists");
        }
        Path file = folder.resolve("filigraph-" + TIME.format(OffsetDateTime.now(ZoneOffset.UTC)) + ".nq.gz");
        try (GraphStore store = run.openStore(run.settings(spec))) {
            new Dumps(store).write(file);
        }
        run.console().out().println(file);
        return ExitCode.OK;
    }
}

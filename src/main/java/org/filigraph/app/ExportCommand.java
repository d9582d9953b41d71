package org.filigraph.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.filigraph.store.Dumps;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the whole graph as N-Quads or TriG. */
@Command(
        name = "export",
        description = "Write everything stored as N-Quads or TriG.",
        footer = {
            "",
            "Examples:",
            "  filigraph export > graph.nq",
            "  filigraph export --format trig | less",
            "  filigraph export -o graph.trig.gz"
        })
final class ExportCommand implements Callable<Integer> {
    /** The forms of a dump; the names are what a person types. */
    enum Format {
        nq(Lang.NQUADS),
        trig(Lang.TRIG);

        @SuppressWarnings("ImmutableEnumChecker") // one of Jena's constants
        private final Lang lang;

        Format(Lang lang) {
            this.lang = lang;
        }
    }

    private final Invocation run;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: nq, or what the name of the file says.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, gzipped where its name ends in .gz; it appears only when it is whole.")
    private @Nullable Path output;

    ExportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        if (format != null
                && output != null
                && !output.toString().replaceAll("\\.gz$", "").endsWith("." + format)) {
            throw new UsageProblem("%s is not the name of a %s file: leave --format out, or name the file .%s or .%s.gz"
                    .formatted(output, format, format, format));
        }
        Settings settings = run.settings(spec);
        try (GraphStore store = run.openStore(settings)) {
            Dumps dumps = new Dumps(store);
            if (output == null) {
                dumps.write(run.console().out(), format == null ? Lang.NQUADS : format.lang);
            } else {
                dumps.write(output);
                run.console().say("wrote " + output);
            }
        }
        return ExitCode.OK;
    }
}

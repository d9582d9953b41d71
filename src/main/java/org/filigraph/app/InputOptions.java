package org.filigraph.app;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a command reads, and what a person says of them. */
final class InputOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders: txt, md, html, pdf, docx; - for the standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "stdin.txt",
            description = {
                "What to call the document of the standard input; the ending tells its format.",
                "Default: ${DEFAULT-VALUE}."
            })
    private String name = "stdin.txt";

    @Mixin
    private MetadataOptions metadata = new MetadataOptions();

    /** Whether no document was named. */
    boolean isEmpty() {
        return paths.isEmpty();
    }

    /**
     * The documents.
     *
     * @throws UsageProblem where none was named
     */
    Inputs open(Console console, Settings settings) {
        if (paths.isEmpty()) {
            throw new UsageProblem("name at least one file or folder, or - for the standard input");
        }
        return new Inputs(paths, name, metadata.metadata(), settings.mostDocumentMegabytes(), console);
    }
}

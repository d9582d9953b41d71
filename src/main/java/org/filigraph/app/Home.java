package org.filigraph.app;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.filigraph.store.StoreProblem;

/**
 * The folder that the program came in, with its {@code data} folder. It is only read.
 *
 * @param folder the checkout, or where the program was unpacked
 */
record Home(Path folder) {
    private static final String VARIABLE = "FILIGRAPH_HOME";

    /** The folder that the environment names, else the nearest one above the program's own file that has the data. */
    static Home of(Map<String, String> environment) {
        String named = environment.get(VARIABLE);
        return new Home(named == null ? around(program()) : Path.of(named));
    }

    /** All that comes with the program. */
    Path data() {
        return folder.resolve("data");
    }

    /** The graphs that come with the program. */
    Path graphs() {
        return data().resolve("graph");
    }

    /** The documents that come with the program. */
    Path samples() {
        return data().resolve("samples");
    }

    private static Path program() {
        try {
            return new File(Home.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a program whose place is no path", e);
        }
    }

    private static Path around(Path program) {
        for (Path folder = program.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("data").resolve("samples"))) {
                return folder;
            }
        }
        throw new StoreProblem(
                "the folder data/ that comes with the program is not found beside or above " + program,
                "put it there, or name the folder that holds it in " + VARIABLE,
                null);
    }
}

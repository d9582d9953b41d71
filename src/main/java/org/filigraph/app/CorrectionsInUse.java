package org.filigraph.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.filigraph.identity.Corrections;
import org.filigraph.identity.IdentityProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people say on names, for a server that runs on while they write: read anew each time; where the file can't be
 * understood, what it said before holds, and the log tells the line. Safe for threads.
 */
final class CorrectionsInUse implements Supplier<Corrections> {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionsInUse.class);

    private final Path file;
    private final String base;
    private Corrections last;

    /**
     * Reads a file for the first time.
     *
     * @throws IdentityProblem where it can't be understood: a server does not start on it
     */
    CorrectionsInUse(Path file, String base) {
        this.file = file;
        this.base = base;
        this.last = Corrections.read(file, base);
    }

    @Override
    public synchronized Corrections get() {
        try {
            last = Corrections.read(file, base);
        } catch (IdentityProblem e) {
            LOG.warn("corrections left as they were reason=\"{}\"", e.getMessage());
        }
        return last;
    }
}

package org.filigraph.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.filigraph.http.ServerProblem;
import org.filigraph.identity.IdentityProblem;
import org.filigraph.link.LinkProblem;
import org.filigraph.store.QueryTimeout;
import org.filigraph.store.ShapeViolation;
import org.filigraph.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from what went wrong to what people are told and what the shell is told. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Tells people, in one line without a stack trace, and gives the exit code. */
    static int report(Throwable failure, Console console, Logs logs) {
        int code = code(failure);
        if (code != ExitCode.UNEXPECTED) {
            console.say("filigraph: " + message(failure));
            LOG.debug("failed", failure);
            return code;
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        console.say("filigraph: unexpected error %s (%s): %s"
                .formatted(id, failure.getClass().getSimpleName(), logs.whereToLook()));
        LOG.debug("unexpected error {}", id, failure);
        return code;
    }

    private static int code(Throwable failure) {
        if (failure instanceof UsageProblem || failure instanceof QueryException) {
            return failure instanceof QueryCancelledException ? ExitCode.TIMEOUT : ExitCode.USAGE;
        }
        if (failure instanceof StoreProblem
                || failure instanceof LinkProblem
                || failure instanceof IdentityProblem
                || failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof OutOfMemoryError) {
            return ExitCode.STORE;
        }
        if (failure instanceof ServerProblem) {
            return ExitCode.SERVER;
        }
        if (failure instanceof QueryTimeout) {
            return ExitCode.TIMEOUT;
        }
        return failure instanceof ShapeViolation ? ExitCode.SOME_FAILED : ExitCode.UNEXPECTED;
    }

    private static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return message(unchecked.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder; check the path";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no right to read or write it; check its rights";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + file.getReason();
        }
        if (failure instanceof QueryCancelledException) {
            return "the query took too long and was stopped; ask for less, or give it more with --query-seconds";
        }
        if (failure instanceof QueryDeniedException) {
            return "the query reaches outside of the store with SERVICE, which is off; ask the other source itself";
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; give more with FILIGRAPH_JAVA_OPTS=-Xmx2g, or less to do at once";
        }
        return String.valueOf(failure.getMessage()).strip();
    }
}

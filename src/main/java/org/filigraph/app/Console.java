package org.filigraph.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Results go to {@code out}, everything said to people about the work to {@code err},
 * so that results can be piped. Always UTF-8, whatever the locale.
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
    private static final int BUFFER = 1 << 16;

    /** That of the process. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Says something to people. */
    void say(String line) {
        err.println(line);
    }

    /** Writes out what waits; false where the results did not all get through, as on a full disk or a closed pipe. */
    boolean flush() {
        return !out.checkError();
    }
}

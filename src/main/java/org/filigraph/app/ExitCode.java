package org.filigraph.app;

/** What the program tells the shell when it ends. */
public final class ExitCode {
    /** All was done. */
    public static final int OK = 0;
    /** Some inputs could not be read, were refused or break a shape; the others were done. */
    public static final int SOME_FAILED = 1;
    /** The command line, a setting or a query is wrong; nothing was done. */
    public static final int USAGE = 2;
    /** The store or a file can't be opened, read or written. */
    public static final int STORE = 3;
    /** The server can't start: the port is taken or not allowed. */
    public static final int SERVER = 4;
    /** A query was stopped at its time limit. */
    public static final int TIMEOUT = 5;
    /** An error of the program itself. */
    public static final int UNEXPECTED = 70;

    private ExitCode() {}
}

package org.filigraph.http;

/** The server could not start or stop. The message says what is in the way and what to do. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its remedy in the message. */
    public ServerProblem(String message, Throwable cause) {
        super(message, cause);
    }
}

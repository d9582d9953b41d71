package org.filigraph.app;

/** What was asked can't be done as it was asked: a wrong setting, option or query. The message says what to change. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}

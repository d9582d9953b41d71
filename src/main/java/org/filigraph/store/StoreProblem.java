package org.filigraph.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written: what happened, where, and what the operator can do about it. */
public final class StoreProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** What happened, naming the place, and the remedy. */
    public StoreProblem(String what, String remedy, @Nullable Throwable cause) {
        super(what + "; " + remedy, cause);
        this.remedy = remedy;
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }
}

package org.filigraph.identity;

import org.jspecify.annotations.Nullable;

/** Corrections that can't be read; the message says which file and line, what is wrong and the remedy. */
public final class IdentityProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityProblem(String what, String remedy, @Nullable Throwable cause) {
        super(what + "; " + remedy, cause);
    }
}

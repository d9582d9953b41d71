package org.filigraph.link;

import org.jspecify.annotations.Nullable;

/** A source of links that can't be read, or a service that can't be asked; the message says what, where and the remedy. */
public final class LinkProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LinkProblem(String what, String remedy, @Nullable Throwable cause) {
        super(what + "; " + remedy, cause);
    }
}

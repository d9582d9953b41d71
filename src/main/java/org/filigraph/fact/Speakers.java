package org.filigraph.fact;

import org.jspecify.annotations.Nullable;

final class Speakers {
    private Speakers() {}

    static @Nullable String at(Source source, int offset) {
        return source.text().length() < offset ? "" : null;
    }
}

package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Layout;

/**
 * A whole text as the recognisers of names see it.
 *
 * @param passages its sentences and lines, in order
 * @param acronyms what its acronyms stand for
 */
record Page(Layout layout, List<Passage> passages, Acronyms acronyms) {
    static Page of(Layout layout) {
        List<Passage> passages = Passage.of(layout);
        return new Page(layout, passages, Acronyms.of(passages));
    }

    String text() {
        return layout.text();
    }
}

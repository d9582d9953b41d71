package org.filigraph.mention;

import java.util.List;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

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

    /** The passage that the character at {@code offset} is in, or null where that is no content. */
    @Nullable
    Passage passageAt(int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = passages.get(middle);
            if (passage.span().contains(offset)) {
                return passage;
            }
            if (passage.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    String text() {
        return layout.text();
    }
}

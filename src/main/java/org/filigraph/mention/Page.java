package org.filigraph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Layout;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A whole text as the recognisers of names see it.
 *
 * @param passages its sentences and lines, in order
 * @param acronyms what its acronyms stand for
 * @param small the folded words that it has in small letters somewhere
 * @param series the folded words that head lines with several numbers: {@code Axe 1}, {@code Axe 2}
 */
record Page(Layout layout, List<Passage> passages, Acronyms acronyms, Set<String> small, Set<String> series) {
    static Page of(Layout layout) {
        List<Passage> passages = Passage.of(layout);
        Set<String> small = new HashSet<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                Token token = passage.at(i);
                if (token.isWord() && Character.isLowerCase(token.text().charAt(0))) {
                    small.add(token.folded());
                }
            }
        }
        return new Page(layout, passages, Acronyms.of(passages), small, series(passages));
    }

    private static Set<String> series(List<Passage> passages) {
        Map<String, String> numbers = new HashMap<>();
        Set<String> series = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.isWord(0) && passage.size() > 1 && passage.at(1).isNumber()) {
                String other = numbers.putIfAbsent(passage.word(0), passage.word(1));
                if (other != null && !other.equals(passage.word(1))) {
                    series.add(passage.word(0));
                }
            }
        }
        return series;
    }

    /** Whether the text has a folded word in small letters too: with a capital it need not be a name. */
    boolean hasSmall(String folded) {
        return small.contains(folded);
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

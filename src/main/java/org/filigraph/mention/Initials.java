package org.filigraph.mention;

import java.util.LinkedHashSet;
import java.util.Set;
import org.filigraph.text.Folding;

/** The initials that a name of several words may go by: {@code FHL} or {@code FDHL} for Forges du Haut-Lignon. */
final class Initials {
    private static final int SHORTEST = 2;

    private Initials() {}

    /** The folded initials of a name's words, without its small words and with them; none for a single word. */
    static Set<String> of(String name) {
        StringBuilder telling = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : Folding.fold(name).replaceAll("([dl])['’]", "$1' ").split("[^\\p{L}\\p{N}']+", -1)) {
            String bare = word.replace("'", "");
            if (!bare.isEmpty()) {
                boolean small = FunctionWords.isOf(word) || FunctionWords.isArticle(word) || word.equals("et");
                telling.append(small ? "" : bare.substring(0, 1));
                all.append(bare.charAt(0));
            }
        }
        Set<String> initials = new LinkedHashSet<>();
        if (telling.length() >= SHORTEST) {
            initials.add(telling.toString());
            initials.add(all.toString());
        }
        return initials;
    }
}

package org.filigraph.extract.relation.body;

import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.text.Span;

/**
 * The one whom words are said of.
 *
 * @param at index of its name in the sentence, or -1 where only a pronoun or a noun points back to it
 */
public record Said(Entity entity, int at) {
    /** The one whose name the word at {@code k} is in. */
    static Said named(Wording w, int k) {
        return new Said(NameLists.entity(w, k), w.startOfName(k));
    }

    /** The words from {@code from} to before {@code stop} that say it, with the name of whom they are said of. */
    public Span evidence(Wording w, int from, int stop) {
        int first = at < 0 ? from : Math.min(from, at);
        return w.span(first, Math.max(stop, at < 0 ? stop : w.endOfName(at)));
    }
}

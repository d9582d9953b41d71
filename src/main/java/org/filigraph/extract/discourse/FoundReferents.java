package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/** What the words of a sentence stand for, from its first up to the one that is read. */
final class FoundReferents {
    private final Wording w;
    private final List<Referent> all = new ArrayList<>();
    private boolean bracketed;

    FoundReferents(Wording w) {
        this.w = w;
    }

    /** Goes on to a word or mark: what follows an opening bracket stands in brackets. */
    void pass(String word) {
        bracketed = !word.equals(")") && (bracketed || word.equals("("));
    }

    /** Takes the words from {@code from} to the one before {@code to}, as {@link Referent} tells them. */
    void add(Kind kind, Case role, @Nullable Entity thing, int from, int to, String head) {
        Body pointed = kind == Kind.NOUN ? Body.pointedAtBy(w.word(to - 1)) : null;
        all.add(new Referent(kind, role, thing, from, to, head, bracketed, pointed));
    }

    /** All, in order. */
    List<Referent> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The last. */
    Referent last() {
        return all.get(all.size() - 1);
    }

    /** Whether the word that is read stands in brackets. */
    boolean isBracketed() {
        return bracketed;
    }
}

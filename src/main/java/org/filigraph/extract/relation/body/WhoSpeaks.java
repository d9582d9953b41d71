package org.filigraph.extract.relation.body;

import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom "nous" and "notre" stand for: the body of the one who speaks, or that the text is of. */
final class WhoSpeaks {
    /** Marks of a quotation are sought so many characters around a word. */
    private static final int QUOTED = 1500;

    private final Source source;
    private final Discourse discourse;
    private final MainBodies mainBodies;

    WhoSpeaks(Source source, Discourse discourse, MainBodies mainBodies) {
        this.source = source;
        this.discourse = discourse;
        this.mainBodies = mainBodies;
    }

    /** Whom "nous" and "notre" stand for at the word at {@code i}: the body of the one who speaks, or that the text is of; or null. */
    @Nullable
    Entity we(Wording w, int i) {
        int offset = w.token(i).span().start();
        Entity we = discourse.we(offset);
        boolean told = source.speakers().personAt(offset) == null && !isQuoted(w, offset);
        return we != null ? we : told ? mainBodies.whole() : sayer(w);
    }

    // the body of one who is told by an office alone: "« Nous … », indique le PDG de A"
    private static @Nullable Entity sayer(Wording w) {
        int close = w.size() - 1;
        while (close > 0 && !w.word(close).equals("»") && !w.word(close).equals("”")) {
            close--;
        }
        for (int k = close + 1; k < w.size(); k++) {
            int of = w.afterOf(k + 1);
            if (w.name(k) == null && NounClass.ROLE.has(w.word(k)) && of > k + 1) {
                int body = NameLists.skipNouns(w, of);
                return w.name(body, EntityKind.ORGANISATION) == null ? null : NameLists.entity(w, body);
            }
        }
        return null;
    }

    // words of others, of whom it is not known who they are: between marks, or before one that closes
    private boolean isQuoted(Wording w, int offset) {
        Span block = w.block().span();
        String before = new Span(Math.max(block.start(), offset - QUOTED), offset).of(source.text());
        String after = new Span(offset, Math.min(block.end(), offset + QUOTED)).of(source.text());
        boolean open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
                > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
        int closing = Math.max(after.indexOf('»'), after.indexOf('”'));
        int opening = Math.max(after.indexOf('«'), after.indexOf('“'));
        boolean closed = closing >= 0 && (opening < 0 || closing < opening);
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1
                || after.chars().filter(c -> c == '"').count() % 2 == 1;
        return open || closed || straight;
    }
}

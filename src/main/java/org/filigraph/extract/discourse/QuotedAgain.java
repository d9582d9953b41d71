package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/**
 * Agreements and events that stand in quotation marks alone where the text says elsewhere what they are: "l'appel à
 * projets « Ports propres » … « Ports propres » est doté de 4 M€".
 */
final class QuotedAgain {
    /** A quotation with a name is no longer than this, in words. */
    private static final int LONGEST = 9;

    private final Map<String, Entity> known = new HashMap<>();

    QuotedAgain(Source source) {
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.AGREEMENT) || name.is(EntityKind.EVENT)) {
                known.putIfAbsent(Entity.slug(name.label()), name.entity());
            }
        }
    }

    /** Such names of one sentence, each the words between the marks. */
    List<Name> in(Wording w) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < w.size() && !known.isEmpty(); i++) {
            if (w.word(i).equals("«")) {
                int close = i + 1;
                while (close < w.size()
                        && close - i <= LONGEST
                        && !w.word(close).equals("»")
                        && !isThing(w, close)) {
                    close++;
                }
                Entity thing = w.word(close).equals("»") && close > i + 1 ? known.get(slug(w, i + 1, close)) : null;
                if (thing != null) {
                    found.add(new Name(w.span(i + 1, close), thing.label(), thing, DescribedThings.RULE, 0.8));
                }
            }
        }
        return found;
    }

    private static boolean isThing(Wording w, int i) {
        Name name = w.name(i);
        return name != null && Referents.isThing(name);
    }

    private static String slug(Wording w, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(w.token(i).spaceBefore() && i > from ? " " : "")
                    .append(w.token(i).text());
        }
        return Entity.slug(words.toString());
    }
}

package org.filigraph.extract.relation.owner;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;

/** Reads who became one: "A et B ne font plus qu'un depuis janvier", "A et B, fusionnés en 2020" ({@code mergedWith}). */
final class Mergers implements TieReader {
    private final Ties ties;

    Mergers(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 2; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            boolean one = w.word(i).startsWith("un")
                    && w.word(i).length() < 4
                    && w.word(i - 1).equals("qu'");
            if (one) {
                int verb = i - 2;
                while (verb > 0
                        && i - verb < 5
                        && !w.word(verb).startsWith("f")
                        && !w.word(verb).equals("sont")) {
                    verb--;
                }
                boolean makes = w.word(verb).equals("font")
                        || w.word(verb).startsWith("fer")
                        || w.word(verb).startsWith("form")
                        || w.word(verb).equals("sont");
                if (makes && two(w, verb)) {
                    continue;
                }
                together(w, makes ? ties.subjects().ofVerb(w, VerbGroup.begin(w, verb)) : List.of(), i);
            } else if ((w.word(i).equals("fusionnes") || w.word(i).equals("fusionnees"))
                    && VerbGroup.begin(w, i) == i) {
                Said last = ties.subjects().ofDescription(w, i);
                together(w, last == null ? List.of() : ties.subjects().with(w, last), i);
            }
        }
    }

    // "A, à Bize, et B ne feront plus qu'une": two named before the verb
    private boolean two(Wording w, int verb) {
        List<Said> named = new ArrayList<>();
        boolean and = false;
        for (int k = 0; k < verb; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                named.add(new Said(NameLists.entity(w, k), k));
            }
            and |= named.size() == 1 && w.name(k) == null && w.word(k).equals("et");
        }
        boolean both = named.size() == 2 && and;
        together(w, both ? named : List.of(), verb);
        return both;
    }

    private void together(Wording w, List<Said> who, int i) {
        for (int n = 1; n < who.size(); n++) {
            Said first = who.get(0);
            ties.add(
                    first.entity(),
                    "mergedWith",
                    who.get(n).entity(),
                    Modality.STATED,
                    w.span(Math.max(0, Math.min(first.at(), who.get(n).at())), i + 1),
                    "relation.merger",
                    0.75);
        }
    }
}

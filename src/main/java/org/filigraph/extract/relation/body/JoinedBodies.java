package org.filigraph.extract.relation.body;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.text.WordSet;

/** Those told together of whom one thing is said: A and B in "A et B, toutes deux filiales de". */
public final class JoinedBodies {
    private static final Set<String> ALL = WordSet.of("tous toutes deux trois tout toute");

    private final Ties ties;

    JoinedBodies(Ties ties) {
        this.ties = ties;
    }

    /** Whether the word at {@code i} is said of all that are listed before it: "tous membres de", "toutes deux filiales". */
    public static boolean isAll(Wording w, int i) {
        return ALL.contains(w.word(i - 1)) && (w.word(i - 2).equals(",") || ALL.contains(w.word(i - 2)));
    }

    /** Whether a folded word takes up all that were listed: "tous", "deux". */
    static boolean isAll(String word) {
        return ALL.contains(word);
    }

    /** Those that are listed up to the one told, by names or behind what they are: A, B and C in "A, le port de B et C". */
    List<Said> listed(Wording w, Said last) {
        for (int k = 0; k < last.at(); k++) {
            boolean opens = k == 0 || w.isMark(k - 1) && !w.word(k - 1).equals(",");
            List<Found> all = opens ? ties.parties().at(w, k) : List.of();
            if (all.size() > 1 && all.get(all.size() - 1).end() > last.at()) {
                return all.stream()
                        .map(f -> new Said(f.entity(), w.startOfName(f.end() - 1)))
                        .toList();
            }
        }
        return with(w, last);
    }

    /** Those that are enumerated up to the one told: A and B in "A et B". */
    List<Said> with(Wording w, Said said) {
        return said.at() < 0 ? List.of(said) : enumerated(w, said.at());
    }

    /** Those that the name at {@code start} stands for, or with which it is listed up to it. */
    List<Said> enumerated(Wording w, int start) {
        List<Entity> several = ties.several(NameLists.name(w, start));
        if (several.size() > 1) {
            return several.stream().map(one -> new Said(one, start)).toList();
        }
        return NameLists.upTo(w, start).stream().map(k -> Said.named(w, k)).toList();
    }
}

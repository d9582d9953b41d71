package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;

/**
 * Reads the towns that no gazetteer has, or has otherwise spelt, in a list that tells each body's town in brackets: "A
 * (bois, Brest), B (verre, Lens), C (cuir, Nulleville)" ({@code locatedIn}).
 */
final class TownBrackets implements TieReader {
    /** So many brackets at least must tell a known town. */
    private static final int ENOUGH = 2;

    private static final int LONGEST = 12;

    private final Ties ties;

    TownBrackets(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int open : unknown(w)) {
            int body = w.startOfName(open - 1);
            int close = NameLists.afterBrackets(w, open) - 1;
            Entity town = ties.thing(EntityKind.TERRITORY, w.span(last(w, open, close), close));
            if (!PublicBodies.has(NameLists.entity(w, body))) {
                ties.add(
                        NameLists.entity(w, body),
                        "locatedIn",
                        town,
                        Modality.STATED,
                        w.span(body, close + 1),
                        "relation.brackets.town",
                        0.65);
            }
        }
    }

    /** Index of the town that no gazetteer has, of the brackets that open at {@code open}, or of what closes them. */
    static int town(Wording w, int open) {
        int close = NameLists.afterBrackets(w, open) - 1;
        return unknown(w).contains(open) ? last(w, open, close) : close;
    }

    // where brackets open that end with a name nobody knows, most of the others ending with a town
    private static List<Integer> unknown(Wording w) {
        List<Integer> unknown = new ArrayList<>();
        int known = 0;
        for (int i = 1; i < w.size(); i++) {
            boolean opens =
                    w.word(i).equals("(") && w.name(i) == null && w.name(i - 1, EntityKind.ORGANISATION) != null;
            int close = opens ? NameLists.afterBrackets(w, i) - 1 : w.size();
            if (close >= w.size() || close - i > LONGEST || close == i + 1) {
                continue;
            }
            int last = last(w, i, close);
            if (w.name(last, EntityKind.TERRITORY) != null) {
                known++;
            } else if (isName(w, last, close)) {
                unknown.add(i);
            }
        }
        return known >= ENOUGH && known > unknown.size() ? unknown : List.of();
    }

    // what stands behind the last comma
    private static int last(Wording w, int open, int close) {
        int k = close;
        while (k > open + 1 && !w.word(k - 1).equals(",")) {
            k--;
        }
        return k;
    }

    // a capitalised word or name up to the closing bracket, in small letters behind the first: no acronym
    private static boolean isName(Wording w, int from, int close) {
        String text = w.token(from).text();
        boolean called = text.length() > 3
                && w.token(from).isCapitalised()
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && Character.isLowerCase(text.charAt(1));
        boolean whole = w.name(from) == null ? close == from + 1 : w.endOfName(from) == close;
        return called && whole && w.name(from, EntityKind.PERSON, EntityKind.AGREEMENT, EntityKind.PRODUCT) == null;
    }
}

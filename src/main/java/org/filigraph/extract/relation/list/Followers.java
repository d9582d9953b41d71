package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that a sentence gives to those who were told to be somewhere without a name in the sentence before:
 * "Six entreprises se sont installées à P. Parmi elles, A, B et C" ({@code locatedIn}).
 */
final class Followers implements TieReader {
    /** Nouns for those who are somewhere. */
    private static final Set<String> THOSE =
            WordSet.of("leaders acteurs fleurons geants maisons marques usines poids groupes");
    /** Verbs of going somewhere beside those of {@code locatedIn}. */
    private static final Set<String> CHOSEN =
            WordSet.of("choisi choisissent opte presents presentes accueille attire seduit abrite heberge");

    private static final int OPENING = 9;

    private final Ties ties;
    /** Where those of the sentence before are; and the block and the end of that sentence. */
    private @Nullable Entity place;

    private int block;

    Followers(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        int from = place != null && block == w.block().span().start() ? opening(w) : -1;
        if (from > 0) {
            List<Integer> bodies = w.word(0).equals("c'") ? each(w, from) : Rosters.listed(w, from);
            bodies.forEach(body -> named(w, body));
        }
        place = settled(w) ? place(w) : null;
        block = w.block().span().start();
    }

    private void named(Wording w, int body) {
        Entity one = NameLists.entity(w, body);
        if (place != null && !PublicBodies.has(one)) {
            ties.add(
                    one,
                    "locatedIn",
                    place,
                    Modality.STATED,
                    w.span(0, w.endOfName(body)),
                    "relation.list.followers",
                    0.7);
        }
    }

    // "le cas de A, de B (verre) ou du groupe C": each behind its own "de"
    private static List<Integer> each(Wording w, int from) {
        List<Integer> bodies = new ArrayList<>();
        int k = from;
        while (w.name(k, EntityKind.ORGANISATION) != null) {
            bodies.add(k);
            int end = NameLists.afterBrackets(w, w.endOfName(k));
            int next = w.word(end).equals(",") ? end + 1 : end;
            next = w.word(next).equals("et") || w.word(next).equals("ou") ? next + 1 : next;
            boolean of = next > end && w.afterOf(next) > next;
            k = of ? NameLists.skipNouns(w, w.afterArticle(w.afterOf(next))) : w.size();
        }
        return bodies;
    }

    // index behind what leads to the names of those told before: "Parmi elles,", "C'est le cas, par exemple, de"; or -1
    private static int opening(Wording w) {
        int end = -1;
        if (w.word(0).equals("parmi")
                && Set.of("elles", "eux", "lesquels", "lesquelles").contains(w.word(1))) {
            end = 2;
        } else if (w.says(0, "c'", "est", "le", "cas") || w.says(0, "c'", "est", "ainsi", "le")) {
            end = 4;
        } else if (w.says(0, "a", "l'", "image") || w.says(0, "a", "l'", "instar")) {
            end = 3;
        } else if (w.says(0, "on", "peut", "citer") || w.word(0).equals("citons")) {
            end = w.word(0).equals("citons") ? 1 : 3;
        }
        int k = end;
        while (k > 0 && k < w.size() && k - end < OPENING && w.name(k, EntityKind.ORGANISATION) == null) {
            boolean verb = VerbGroup.isAuxiliary(w, k)
                    || w.name(k) != null
                    || w.word(k).equals(".");
            if (verb) {
                return -1;
            }
            k++;
        }
        return end > 0 && w.name(k, EntityKind.ORGANISATION) != null ? k : -1;
    }

    // whether a sentence tells of several, none of whom it names, that they are or go somewhere
    private static boolean settled(Wording w) {
        boolean those = false;
        boolean goes = false;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
            String word = w.word(k);
            those |= w.name(k) == null
                    && (Salience.isCounted(word)
                            || THOSE.contains(word)
                            || word.endsWith("s") && (BodyNouns.isBody(word) || TradeNouns.isTrade(word)));
            goes |= CHOSEN.contains(word)
                    || Frames.of(word).stream()
                            .anyMatch(u -> u.frame().relation().equals("locatedIn"));
        }
        return those && goes;
    }

    // the place that the sentence tells, or points at: "en région", "sur ce site"
    private @Nullable Entity place(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            int at = w.name(k) == null && Whereabouts.isIn(w, k) ? Whereabouts.at(w, k) : -1;
            if (at > 0 && Whereabouts.isLocal(NameLists.entity(w, at))) {
                return NameLists.entity(w, at);
            }
        }
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k, EntityKind.TERRITORY) != null && Whereabouts.isLocal(NameLists.entity(w, k))) {
                return k < 3 ? NameLists.entity(w, k) : null; // "Caen a attiré six entreprises"
            }
        }
        Entity here = ties.source().context().territoryAt(w.span().start());
        return here != null && Whereabouts.isLocal(here) ? here : null;
    }
}

package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.mention.Territories;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named one after the other behind words for what they are together: "trois PME du Cantal (A, B et C)", "de grands
 * groupes comme A, fondé à Sens, et le breton B".
 *
 * @param head index of the noun for them all; -1 where the words tell what they do, and have no such noun
 * @param opener index of the mark or word that leads to the names
 * @param members indexes where the names begin
 * @param end index after the last of them and what belongs to it
 */
public record Enumeration(int head, int opener, List<Integer> members, int end) {
    private static final Set<String> EXAMPLES = WordSet.of("comme notamment dont citons");
    private static final Set<String> BEHIND = WordSet.of(
            """
            que sont notamment dont parmi figurent citons trouve retrouve compte on par exemple de d'""");
    private static final Set<String> COLLECTIVES =
            WordSet.of("contingent poignee filiere tissu reseau ensemble delegation grappe ecosysteme");
    private static final int LONGEST = 40;
    private static final int LEAD = 7;
    private static final int GLOSS = 16;
    private static final int FAR = 24;

    /** The enumerations of a sentence, in order. */
    public static List<Enumeration> of(Wording w) {
        List<Enumeration> found = new ArrayList<>();
        int k = 0;
        while (k < w.size()) {
            Enumeration one = w.name(k) == null ? at(w, k) : null;
            if (one != null) {
                found.add(one);
            }
            k = one == null ? k + 1 : Math.max(k + 1, one.end());
        }
        return found;
    }

    private static @Nullable Enumeration at(Wording w, int k) {
        boolean bracket = w.word(k).equals("(");
        boolean colon = w.word(k).equals(":");
        int from = bracket || colon ? k + 1 : afterExample(w, k);
        if (from < 0) {
            return null;
        }
        List<Integer> members = new ArrayList<>();
        int end = members(w, from, members);
        boolean open = isOpen(w, w.word(end).equals(",") ? end + 1 : end);
        boolean enough = members.size() > 1 || !members.isEmpty() && !colon && (open || !bracket);
        boolean beside = bracket
                && k > 0
                && w.name(k - 1, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                && !PublicBodies.has(NameLists.entity(w, k - 1)); // but "dans l'est de la Région Bretagne (A, B)"
        if (!enough || beside || k == 0 || bracket && !open && !w.word(end).equals(")")) {
            return null; // what goes on in the brackets is no list
        }
        return new Enumeration(head(w, k), k, List.copyOf(members), end);
    }

    // "A, B…", "A, B, etc."
    private static boolean isOpen(Wording w, int end) {
        return w.word(end).equals("…")
                || w.word(end).startsWith("etc")
                || w.word(end).startsWith("..");
    }

    // index behind "comme", "tels que", "dont", "à savoir", "à l'image de" at k, or -1
    private static int afterExample(Wording w, int k) {
        boolean such = w.word(k).startsWith("tel") && w.word(k + 1).equals("que");
        boolean like = w.says(k, "a", "l'", "image") || w.says(k, "a", "l'", "instar");
        boolean namely = w.says(k, "a", "savoir") || w.says(k, "que", "sont") || w.says(k, "c'", "est-a-dire");
        boolean among = w.word(k).equals("parmi") && w.word(k + 1).startsWith("lesquel");
        if (!EXAMPLES.contains(w.word(k)) && !such && !like && !namely && !among) {
            return -1;
        }
        int from = like ? k + 3 : such || namely || among ? k + 2 : k + 1;
        while (BEHIND.contains(w.word(from)) && w.name(from) == null && from - k < 6) {
            from++;
        }
        return from;
    }

    /** Adds the indexes of the bodies named from {@code from} on to {@code members}; index after the last. */
    static int members(Wording w, int from, List<Integer> members) {
        int k = from;
        while (members.size() < LONGEST) {
            int name = lead(w, k);
            if (name < 0) {
                break;
            }
            members.add(name);
            k = afterGloss(w, afterQuote(w, w.endOfName(name)));
            int next = afterJoint(w, k);
            if (next == k || lead(w, next) < 0) {
                break;
            }
            k = next;
        }
        return k;
    }

    // index of the body's name that the words from k on lead to: "le breton A", "la société « B »"; or -1
    private static int lead(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < LEAD; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                boolean governed = k > from && FunctionWords.isOf(w.word(w.afterArticle(k - 1) == k ? k - 2 : k - 1));
                return governed ? -1 : k;
            }
            boolean passed = w.name(k) == null
                    && (w.isContentWord(k) && !FiniteVerbs.at(w, k)
                            || FunctionWords.isDeterminer(w.word(k))
                            || Territories.get().demonym(w.token(k).text()).isPresent() // "l'Espagnol A"
                            || NameLists.isQuote(w.word(k))
                            || k > from && FunctionWords.isOf(w.word(k)) && w.isContentWord(k + 1)
                            || k == from && NameLists.afterAdverbs(w, k) > k);
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    /** Index after what is told beside a name of a list that goes on: "(Ain)", ", basé à Sens,". */
    static int afterGloss(Wording w, int from) {
        int k = NameLists.afterBrackets(w, from);
        if (k > from || !w.word(k).equals(",") || lead(w, afterJoint(w, k)) >= 0) {
            return k;
        }
        for (int end = k + 1; end < w.size() && end - k < GLOSS; end = w.endOfName(end)) {
            boolean relative = w.word(k + 1).equals("qui");
            if (FiniteVerbs.at(w, end) && !relative
                    || w.word(end).equals(";")
                    || w.word(end).equals(")")) {
                return k;
            }
            if (w.word(end).equals(",") || w.word(end).equals("et")) {
                int next = afterJoint(w, end);
                if (w.word(end).equals(",") && lead(w, next) >= 0) {
                    return end;
                }
            }
        }
        return k;
    }

    /** Index after what joins one of a list to the next at {@code i}; {@code i} where nothing does. */
    private static int afterJoint(Wording w, int i) {
        int k = i;
        if (Set.of(",", ";", "/", "&").contains(w.word(k)) || isDash(w, k)) {
            k++;
        }
        if (w.word(k).equals("et") || w.word(k).equals("ou")) {
            k++;
        } else if (w.word(k).equals("ainsi") && w.word(k + 1).startsWith("qu")) {
            k += 2;
        } else if (w.word(k).equals("mais") && w.word(k + 1).matches("aussi|egalement|encore")) {
            k += 2;
        }
        return k == i ? i : NameLists.afterAdverbs(w, k);
    }

    private static boolean isDash(Wording w, int k) {
        return (w.word(k).equals("-") || w.word(k).equals("–")) && w.token(k).spaceBefore();
    }

    private static int afterQuote(Wording w, int k) {
        return w.word(k).equals("»") || w.word(k).equals("”") || w.word(k).equals("\"") ? k + 1 : k;
    }

    // the nearest noun for several bodies before the opener, in its part of the clause; or -1
    private static int head(Wording w, int opener) {
        boolean words = false;
        for (int k = opener - 1; k >= 0 && opener - k < FAR; k--) {
            if (w.word(k).equals(")") && k == opener - 1) {
                k = NameLists.beforeBrackets(w, k); // "une dizaine de sociétés (voir la carte) : A, B"
            }
            String word = w.word(k);
            boolean mark = w.name(k) == null && (w.isMark(k) && !NameLists.isQuote(w.word(k)) && !word.equals("»"));
            if (mark && (words || !word.equals(","))) {
                return -1; // what stands before is of others
            }
            if (w.name(k) == null && isSeveral(w, k)) {
                return k;
            }
            words |= w.isContentWord(k) || w.name(k) != null;
        }
        return -1;
    }

    // "trois « pépites » industrielles": what a numeral stands before
    private static boolean isCounted(Wording w, int k) {
        int before = NameLists.isQuote(w.word(k - 1)) ? k - 2 : k - 1;
        return before >= 0 && (w.token(before).isNumber() || NumberWords.isCount(w.word(before)));
    }

    /** Whether the word at {@code k} is a noun for several bodies: "entreprises", "tonneliers", "trois pépites", "un contingent". */
    static boolean isSeveral(Wording w, int k) {
        String word = w.word(k);
        if (!w.isSmallWord(k) && !word.equals("pme") && !word.equals("eti")) {
            return false;
        }
        boolean plural = word.endsWith("s") || word.endsWith("x");
        boolean counted = plural && isCounted(w, k);
        return GroupLists.isGroup(word)
                || counted
                || plural && (TradeNouns.isTrade(word) || Salience.isCounted(word) || BodyNouns.isWinner(word))
                || COLLECTIVES.contains(word) && FunctionWords.isDeterminer(w.word(k - 1));
    }
}

package org.filigraph.extract.relation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/** Enumerated names, each by the index where it begins: "A, B et C", "à A (Nord), à B et en C". */
public final class NameLists {
    private static final Set<String> IN = WordSet.of("a au aux en dans sur");
    private static final Set<String> ADDING =
            WordSet.of("encore aussi enfin egalement notamment surtout meme bientot mais puis plus");
    private static final int LONGEST = 40;
    private static final int ASIDE = 6;

    private NameLists() {}

    /** The names of these kinds that are listed from {@code from} on; empty where the first stands elsewhere. */
    public static List<Integer> at(Wording w, int from, EntityKind... kinds) {
        List<Integer> listed = new ArrayList<>();
        boolean joined = false;
        boolean ended = false;
        int k = from;
        while (k < w.size() && listed.size() < LONGEST) {
            int name = skipNouns(w, w.afterArticle(skipQuote(w, k)));
            name = skipQuote(w, name);
            boolean subject = ended && !isJoint(w, w.endOfName(name)) && !closes(w, w.endOfName(name));
            if (w.name(name, kinds) == null || subject) {
                break; // "financé par A et B, le cluster C démarre"
            }
            listed.add(name);
            k = w.endOfName(name);
            if (w.word(k).equals("»") || w.word(k).equals("”")) {
                k++;
            }
            k = afterBrackets(w, afterCode(w, k));
            if (!isJoint(w, k)) {
                break;
            }
            k++;
            ended = joined && w.word(k - 1).equals(",") && !w.word(k).equals("et");
            joined |= !w.word(k - 1).equals(",");
            if (w.word(k).equals("et") || w.word(k).equals("ou")) {
                joined = true;
                k++;
            }
            if (w.word(k - 1).equals("et") || w.word(k - 1).equals("ainsi")) {
                joined = true;
                k = afterAside(w, w.word(k).startsWith("qu") ? k + 1 : k);
            }
            k = afterAdverbs(w, k);
            k = Math.max(w.afterOf(k), k);
            if (w.word(k).equals("avec") || w.word(k).equals("par") || IN.contains(w.word(k))) {
                k++;
            }
        }
        // "la reprise de X, le groupe Y veut": what follows a comma alone need not go on as a list
        boolean open = listed.size() == 2 && !joined && (!closes(w, k) || isDefinite(w, listed.get(1)));
        return open ? List.of(listed.get(0)) : listed;
    }

    // "avec l'aide de A, le tonnelier B": a second member behind a comma alone, with its article
    private static boolean isDefinite(Wording w, int name) {
        int k = name - 1;
        while (k > 0 && name - k < 4 && w.isContentWord(k)) {
            k--;
        }
        return k < name - 1
                && (w.word(k).equals("le")
                        || w.word(k).equals("la")
                        || w.word(k).equals("l'"));
    }

    /**
     * The bodies enumerated up to the one that begins at {@code last}, which comes first: "A (wagons), B et la PME C".
     * Commas alone make no list.
     */
    static List<Integer> upTo(Wording w, int last) {
        List<Integer> listed = new ArrayList<>(List.of(last));
        boolean joined = false;
        int k = last;
        while (k > 1 && listed.size() < LONGEST) {
            int joint = beforeNouns(w, k);
            joined |= w.word(joint).equals("et") || w.word(joint).equals("ou");
            int end = w.word(joint - 1).equals(",") && !w.word(joint).equals(",") ? joint - 2 : joint - 1;
            end = beforeBrackets(w, end);
            if (!joined || !isJoint(w, joint) || w.name(end, EntityKind.ORGANISATION) == null) {
                break;
            }
            k = w.startOfName(end);
            listed.add(k);
        }
        return listed;
    }

    /**
     * The bodies that a line lists by commas alone from its beginning up to the name at {@code last}: "A, B, C (35)".
     * A town's name among them is that of a body. Empty where the line begins otherwise.
     */
    public static List<Integer> ofLine(Wording w, int last) {
        List<Integer> listed = new ArrayList<>();
        int k = w.startOfName(last);
        while (w.name(k, EntityKind.ORGANISATION, EntityKind.TERRITORY) != null && listed.size() < LONGEST) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                listed.add(k);
            }
            if (k == 0 || w.isMark(k - 1) && !w.word(k - 1).equals(",")) {
                return listed;
            }
            k = w.word(k - 1).equals(",") ? w.startOfName(k - 2) : -1;
        }
        return List.of();
    }

    // index of what stands before a name and the article and nouns that lead to it: "et la PME C"
    private static int beforeNouns(Wording w, int name) {
        int k = name - 1;
        while (k > 0 && name - k < 4 && (w.isContentWord(k) || w.name(k) == null && BodyNouns.isBody(w.word(k)))) {
            k--;
        }
        boolean trade =
                w.afterArticle(k) == k + 1 && name - k == 2 && w.word(k - 1).equals("et"); // "A et la marbrerie B"
        k = k < name - 1 && !trade && !BodyNouns.isBody(w.word(k + 1)) ? name - 1 : k; // "le pôle A et le cluster B"
        // "A et sa filiale B"
        k = k > 0 && (w.afterArticle(k) > k || PointingWords.isOwn(w.word(k))) ? k - 1 : k;
        while (k > 1 && ADDING.contains(w.word(k)) && w.name(k) == null) {
            k--; // "ou encore C"
        }
        return k;
    }

    /** Index before the brackets that close at {@code i}, or {@code i}. */
    public static int beforeBrackets(Wording w, int i) {
        int k = i;
        while (k > 0 && w.word(i).equals(")") && !w.word(k).equals("(")) {
            k--;
        }
        return w.word(i).equals(")") ? k - 1 : k;
    }

    private static boolean closes(Wording w, int k) {
        String word = w.word(k);
        return k >= w.size() - 1
                || word.equals(")")
                || word.equals(".")
                || word.equals(";")
                || word.equals("…")
                || word.equals("etc")
                || word.equals("notamment");
    }

    /** The territories listed from the one at {@code place} on; after a comma only what goes on as a list counts. */
    public static List<Integer> places(Wording w, int place) {
        List<Integer> listed = new ArrayList<>(List.of(place));
        int k = w.endOfName(place);
        while (k < w.size()) {
            k = afterBrackets(w, k);
            boolean compared = w.word(k).equals("qu'")
                    || w.word(k).equals("que")
                    || w.word(k).equals("comme");
            if (!isJoint(w, k) && !compared) {
                break;
            }
            boolean in = IN.contains(w.word(k + 1)); // "aussi bien à Brest qu'à Lens", "à Brest comme à Lens"
            if (!in && (w.word(k).startsWith("qu") || w.word(k).equals("comme"))) {
                break;
            }
            int next = w.afterArticle(in ? k + 2 : w.afterOf(k + 1));
            if (w.name(next, EntityKind.TERRITORY) == null) {
                break;
            }
            String after = w.word(afterBrackets(w, w.endOfName(next)));
            boolean ends = after.equals(",") || after.equals("et") || after.equals(")");
            boolean inner = w.word(k).equals(",") && !in && !ends;
            if (inner) {
                break;
            }
            if (in && w.word(k).equals(",") && isTown(w, next) != isTown(w, place)) {
                // "dans l'Yonne, à Sens", "à Sens, dans l'Yonne": one place, told twice
                return List.of(isTown(w, next) ? next : place);
            }
            listed.add(next);
            k = w.endOfName(next);
        }
        return listed;
    }

    /** Whether the territory at {@code place} is a town. */
    public static boolean isTown(Wording w, int place) {
        String key = entity(w, place).key();
        return key.startsWith("commune/") || key.startsWith("former-commune/");
    }

    /** Index after the nouns and adjectives that stand before a name: "le groupe industriel", "le pôle de recherche". */
    public static int skipNouns(Wording w, int i) {
        boolean body = BodyNouns.isBody(w.word(i));
        int k = i;
        while (k - i < 5) {
            boolean of = body && (w.word(k).equals("de") || w.word(k).equals("d'")) && w.isContentWord(k + 1);
            boolean shouted = w.name(k) == null && BodyNouns.isBody(w.word(k)); // "la PME X"
            if (!w.isContentWord(k) && !of && !shouted) {
                break;
            }
            k++;
        }
        return k;
    }

    /** What the name at {@code i} names. */
    public static Entity entity(Wording w, int i) {
        return name(w, i).entity();
    }

    /** The name that the word at {@code i} is in; there must be one. */
    public static Name name(Wording w, int i) {
        return Objects.requireNonNull(w.name(i));
    }

    /** Whether a mark opens words that are quoted or a name that is set apart. */
    public static boolean isQuote(String word) {
        return word.equals("«") || word.equals("“") || word.equals("\"");
    }

    /** Index of the bracket that opens what the one at {@code closing} closes. */
    public static int opening(Wording w, int closing) {
        int k = closing;
        while (k > 0 && !w.word(k).equals("(")) {
            k--;
        }
        return k;
    }

    private static int skipQuote(Wording w, int i) {
        return w.word(i).equals("«") || w.word(i).equals("“") || w.word(i).equals("\"") ? i + 1 : i;
    }

    /** Index after the brackets that open at {@code i}, or {@code i}. */
    public static int afterBrackets(Wording w, int i) {
        if (!w.word(i).equals("(")) {
            return i;
        }
        int k = i;
        while (k < w.size() && !w.word(k).equals(")")) {
            k++;
        }
        return k + 1;
    }

    // "Meubles 61 et B": a department's number behind a name
    private static int afterCode(Wording w, int k) {
        boolean code = k < w.size() && w.token(k).isNumber() && w.word(k).length() == 2;
        return code && (isJoint(w, k + 1) || closes(w, k + 1)) ? k + 1 : k;
    }

    private static boolean isJoint(Wording w, int k) {
        String word = w.word(k);
        boolean asWell = word.equals("ainsi") && w.word(k + 1).startsWith("qu");
        return word.equals(",")
                || word.equals("et")
                || word.equals("ou")
                || word.equals("&")
                || word.equals("/")
                || word.equals("|")
                || asWell;
    }

    /** Index after the adverbs that may stand before one of a list: "ou encore B", "et aussi C", "sans oublier D". */
    public static int afterAdverbs(Wording w, int i) {
        int k = w.says(i, "sans", "oublier") ? i + 2 : i;
        while (ADDING.contains(w.word(k)) && w.name(k) == null) {
            k++;
        }
        return k;
    }

    // "et, plus récemment, B": what stands between commas behind "et"
    private static int afterAside(Wording w, int i) {
        int k = i + 1;
        while (w.word(i).equals(",")
                && k - i < ASIDE
                && w.name(k) == null
                && w.token(Math.min(k, w.size() - 1)).isWord()) {
            k++;
        }
        return k > i + 1 && w.word(k).equals(",") ? k + 1 : i;
    }
}

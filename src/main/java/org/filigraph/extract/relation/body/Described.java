package org.filigraph.extract.relation.body;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.TimeAdjuncts;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.BodyParts;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds whom a noun or participle is said of, with which it agrees: "X, filiale de Y", "X est un groupe", "une PME spécialisée dans". */
final class Described {
    private static final int APPOSITION = 16;
    /** What leads to another than the subject: "avec un concepteur de caméras, X". */
    private static final Set<String> LEADING = WordSet.of("et avec par chez a d' de pour aupres");

    private final Ties ties;
    private final Subjects subjects;
    private final Antecedents antecedents;
    private final Fronted fronted;

    Described(Ties ties, Subjects subjects, Antecedents antecedents, Fronted fronted) {
        this.ties = ties;
        this.subjects = subjects;
        this.antecedents = antecedents;
        this.fronted = fronted;
    }

    /** Whom a noun or participle at {@code i} is said of, with which it agrees: an apposition, "est un", "X, situé à". */
    @Nullable
    Said ofDescription(Wording w, int i) {
        int called = apposedAfter(w, i);
        if (called >= 0) {
            return Said.named(w, called);
        }
        int k = i - 1;
        boolean article = false;
        boolean indefinite = false;
        boolean listed = w.word(i - 1).equals("les")
                && w.word(i).endsWith("s")
                && w.word(i - 2).equals(",");
        if (listed
                && Frames.of(w.word(i)).stream().anyMatch(u -> u.frame().part() == Frame.Part.NOUN)
                && others(w, i)) {
            return null; // "signé par les avionneurs, les constructeurs de missiles"
        }
        while (k >= 0
                && w.name(k) == null
                && (PointingWords.isArticle(w.word(k)) && !w.word(k).equals("des")
                        || VerbGroup.isAdverb(w, k)
                        || w.word(k).equals("autre"))) {
            article |= PointingWords.isPointing(w.word(k));
            indefinite |= w.word(k).equals("un") || w.word(k).equals("une");
            k--;
        }
        boolean participle =
                Frames.of(w.word(i)).stream().anyMatch(u -> u.forms().contains(VerbForm.PARTICIPLE));
        while (k >= 0 && !participle && (isAdjective(w, k) || w.word(k).equals("plus")) && i - k < 4) {
            k--;
            while (k >= 0 && w.name(k) == null && PointingWords.isArticle(w.word(k))) {
                k--;
            }
        }
        while (k >= 0
                && (w.token(k).isNumber()
                        || NumberWords.isCount(w.word(k))
                        || w.word(k).equals("pas")
                        || w.word(k).equals("jamais"))) {
            k--;
        }
        if (k >= 0 && NameLists.isQuote(w.word(k)) && k < 14) {
            return fronted.of(w, i, article || indefinite);
        }
        boolean first =
                k < 0 || k == 0 && w.name(0) == null && w.token(0).isCapitalised() && !FunctionWords.has(w.word(0));
        if (first && indefinite && BodyNouns.isBody(w.word(i)) && isFragment(w)) {
            return ties.latest() == null ? null : new Said(ties.latest(), -1);
        }
        if (first) {
            return fronted.of(w, i, article || indefinite);
        }
        k = TimeAdjuncts.before(w, k); // "est devenue en 2019 une filiale"
        while (k > 0
                && JoinedBodies.isAll(w.word(k))
                && (w.word(k - 1).equals(",") || JoinedBodies.isAll(w.word(k - 1)))) {
            k--; // ", toutes deux implantées à"
        }
        int verb = listing(w, k);
        if (verb >= 0) {
            return first(subjects.ofVerb(w, verb));
        }
        k = participle && w.word(k).equals(")") ? NameLists.beforeBrackets(w, k) : k; // "X à Lyon (69) spécialisée"
        String word = w.word(k);
        if (w.name(k, EntityKind.ORGANISATION) != null) {
            return article ? null : Said.named(w, k);
        }
        if (word.equals(",") || word.equals("(") || word.equals("–") || word.equals("-")) {
            Said before = apposed(w, k - 1);
            return before != null ? before : Fronted.openingClause(w, k) ? fronted.of(w, i, true) : null;
        }
        if (word.equals(":")) {
            return w.name(k - 1, EntityKind.ORGANISATION) == null ? null : Said.named(w, k - 1);
        }
        if (VerbGroup.isCopula(word)) {
            return first(subjects.ofVerb(w, VerbGroup.begin(w, k)));
        }
        Said twin = participle && word.equals("et") ? besideParticiple(w, k) : null;
        if (twin != null) {
            return twin;
        }
        if ((word.equals("et") || word.equals("ou")) && article) {
            return null; // "X et la filiale de Y": another
        }
        if (word.equals("et") || word.equals("ou")) {
            return first(frontedWith(w, k) ? said(fronted.of(w, i, false)) : subjects.ofJoined(w, k));
        }
        if (oneOf(w, k) >= 0) {
            return apposed(w, oneOf(w, k));
        }
        boolean counted = k > 1 && (w.token(k - 1).isNumber() || NumberWords.isCount(w.word(k - 1)));
        if (counted && BodyParts.isHands(w, k) && !FunctionWords.isOf(w.word(k - 2))) {
            Said topic = antecedents.topic(w, k); // "son site, où travaillent 69 salariés spécialisés dans"
            return topic == null || PublicBodies.has(topic.entity()) ? null : topic;
        }
        if (w.name(k, EntityKind.TERRITORY) != null) {
            // "X à Lyon spécialisée dans"
            int before = w.startOfName(k) - 2;
            return w.name(before, EntityKind.ORGANISATION) == null ? null : Said.named(w, before);
        }
        return isNounAt(w, k) || FunctionWords.has(word) && !FunctionWords.isPreposition(word) ? ofNoun(w, k) : null;
    }

    // "avec un concepteur de caméras, X,", "chez une PME de Lens, X.": the name behind what it is, or -1
    private static int apposedAfter(Wording w, int i) {
        int one = i - 1;
        while (one > 0 && i - one < 3 && isAdjective(w, one)) {
            one--;
        }
        boolean indefinite = w.word(one).equals("un") || w.word(one).equals("une");
        if (!indefinite || one == 0 || !LEADING.contains(w.word(one - 1))) {
            return -1;
        }
        int k = i + 1;
        while (k < w.size() && k - i < APPOSITION && !w.isMark(k) && !FiniteVerbs.at(w, k)) {
            boolean other = w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null;
            if (other) {
                return -1;
            }
            k = w.name(k) == null ? k + 1 : w.endOfName(k);
        }
        boolean named = w.word(k).equals(",") && w.name(k + 1, EntityKind.ORGANISATION) != null;
        int end = named ? NameLists.afterBrackets(w, w.endOfName(k + 1)) : -1;
        return named && (end >= w.size() || w.isMark(end)) ? k + 1 : -1;
    }

    // "Un groupe basé en Suisse, qui distribue des montres.": what is said of the one named last, without a verb
    private static boolean isFragment(Wording w) {
        boolean relative = false;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) != null) {
                continue;
            }
            relative |= w.word(k).equals("qui") || PointingWords.isRelative(w.word(k));
            if (!relative && FiniteVerbs.at(w, k)) {
                return false;
            }
        }
        return true;
    }

    // whether a noun in the plural before the comma begins the list
    private static boolean others(Wording w, int i) {
        for (int k = i - 3; k > 0 && i - k < 8; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
            if (w.word(k).equals("les") || w.word(k).equals("des")) {
                return true;
            }
        }
        return false;
    }

    // "X basée à Lens (62) et spécialisée dans": of whom the first participle is said
    private static @Nullable Said besideParticiple(Wording w, int and) {
        for (int k = and - 1; k > 0 && and - k < APPOSITION && !w.word(k).equals(","); k--) {
            if (w.name(k - 1, EntityKind.ORGANISATION) != null && isParticiple(w, k)) {
                return Said.named(w, k - 1);
            }
        }
        return null;
    }

    /** Whether a noun stands at {@code k}, be it in capitals: "une PME". */
    static boolean isNounAt(Wording w, int k) {
        return w.isContentWord(k) || BodyNouns.isBody(w.word(k)) && w.name(k) == null;
    }

    // "Fondé en 2010 et spécialisé dans le bois, le pôle X": the second participle goes with the first
    private static boolean frontedWith(Wording w, int and) {
        if (!isParticiple(w, 0)) {
            return false;
        }
        for (int k = 1; k < and; k++) {
            if (w.isMark(k) && !w.word(k).equals("(") && !w.word(k).equals(")") || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a participle stands at {@code k}, outside names. */
    static boolean isParticiple(Wording w, int k) {
        String word = w.token(k).text();
        return w.name(k) == null
                && (word.endsWith("é")
                        || word.endsWith("ée")
                        || word.endsWith("és")
                        || word.endsWith("ées")
                        || w.word(k).startsWith("issu")
                        || Frames.of(w.word(k)).stream()
                                .anyMatch(u -> u.forms().contains(VerbForm.PARTICIPLE)
                                        && !u.forms().contains(VerbForm.STATED)));
    }

    // "X, l'un des leaders de", "X, une des premières PME de": where the apposed name ends
    private static int oneOf(Wording w, int k) {
        boolean one = w.word(k).equals("des")
                && (w.word(k - 1).equals("un") || w.word(k - 1).equals("une"));
        int before = w.word(k - 2).equals("l'") ? k - 3 : k - 2;
        return one && (w.word(before).equals(",") || w.word(before).equals("(")) ? before - 1 : -1;
    }

    private static List<Said> said(@Nullable Said one) {
        return one == null ? List.of() : List.of(one);
    }

    // the verb that counts its subject among several: "fait partie des", "figure parmi les", "est l'une des"
    private static int listing(Wording w, int k) {
        String word = w.word(k);
        if (word.equals("parmi")) {
            return w.word(k - 1).startsWith("figure") || w.word(k - 1).startsWith("compte") ? k - 1 : -1;
        }
        if (word.equals("des") || word.equals("de")) {
            if (w.word(k - 1).equals("partie") && w.word(k - 2).startsWith("f")) {
                return k - 2;
            }
            boolean one = w.word(k - 1).equals("un") || w.word(k - 1).equals("une");
            int verb = w.word(k - 2).equals("l'") ? k - 3 : k - 2;
            return one && VerbGroup.isCopula(w.word(verb)) ? verb : -1;
        }
        return -1;
    }

    /** Whom the noun phrase that ends at {@code last} is said of: what is said of the noun is said of the one it describes. */
    @Nullable
    Said ofNoun(Wording w, int last) {
        int k = last;
        int head = -1;
        while (k >= 0 && last - k < 10 && !w.isMark(k) && !VerbGroup.isAuxiliary(w, k)) {
            String word = w.word(k);
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                // "X d'une centaine de salariés qui"
                boolean complement = w.afterOf(w.endOfName(k)) > w.endOfName(k);
                return head >= 0 || k == last || complement || Fronted.isPointer(w, k) ? Said.named(w, k) : null;
            }
            if (BodyNouns.isBody(word)) {
                head = k;
            }
            boolean article = PointingWords.isArticle(word) || word.equals("d'") || word.equals("de");
            if (article && head == k + 1) {
                boolean many = word.equals("les"); // "les entreprises présentes" are no single one
                boolean points =
                        PointingWords.isPointing(word) && (word.startsWith("ce") || !PhraseHeads.governed(w, head));
                return many ? null : points ? antecedents.pointed(w, k) : ofDescription(w, head);
            }
            if (PointingWords.isArticle(word) && head < 0) {
                // "X est un atelier consacré à": what the predicate is
                boolean predicate = (word.equals("un") || word.equals("une")) && VerbGroup.isCopula(w.word(k - 1));
                return predicate ? first(subjects.ofVerb(w, VerbGroup.begin(w, k - 1))) : null;
            }
            k--;
        }
        return head >= 0 ? ofDescription(w, head) : null;
    }

    // the name that ends at k, or what stands before it up to the name that all this describes
    private @Nullable Said apposed(Wording w, int from) {
        int k = w.word(from).equals(")") ? NameLists.opening(w, from) - 1 : from; // "X (Ain), spécialisée dans"
        int i = k;
        for (int steps = 0; i >= 0 && steps < 24; steps++) {
            String word = w.word(i);
            if (word.equals(")")) {
                i = NameLists.opening(w, i) - 1;
                continue;
            }
            boolean verb =
                    w.name(i) == null && (VerbGroup.isAuxiliary(w, i) || Frames.isVerb(word) && !isParticiple(w, i));
            if (word.equals(";") || word.equals(":") || verb) {
                return null;
            }
            Name name = w.name(i);
            boolean article = name == null && PointingWords.isPointing(word) && BodyNouns.isBody(w.word(i + 1));
            if (article && !PhraseHeads.governed(w, i + 1)) {
                return antecedents.pointed(w, i);
            }
            if (name != null) {
                int start = w.startOfName(i);
                if (PhraseHeads.isFormer(w, start)) {
                    k = w.word(start - 2).equals(",") || w.word(start - 2).equals("(") ? start - 3 : start - 2;
                    i = k; // "X, ex Y, basée à"
                    continue;
                }
                boolean nearest = i == k;
                if (name.is(EntityKind.ORGANISATION) && (nearest || !PhraseHeads.governed(w, start))) {
                    return Said.named(w, start);
                }
                if (nearest && name.is(EntityKind.PERSON)) {
                    return null;
                }
                i = start;
            }
            i--;
        }
        return null;
    }

    /** The name that a name at {@code start} helps to describe: X in "X, pionnier de l'IoT". */
    @Nullable
    Said apposedTo(Wording w, int start) {
        for (int k = start - 1; k > 0 && start - k < 6 && PhraseHeads.governed(w, start); k--) {
            if (w.word(k).equals(",")) {
                return w.name(k - 1, EntityKind.ORGANISATION) == null ? null : Said.named(w, k - 1);
            }
            if (w.isMark(k) || w.name(k) != null) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Said first(List<Said> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    static boolean isAdjective(Wording w, int k) {
        return w.isContentWord(k)
                && !BodyNouns.isBody(w.word(k))
                && !VerbGroup.isCopula(w.word(k))
                && !Frames.isVerb(w.word(k));
    }
}

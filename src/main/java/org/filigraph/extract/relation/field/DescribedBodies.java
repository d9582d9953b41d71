package org.filigraph.extract.relation.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies that a noun phrase describes: those named right behind it ("le groupe de chimie X", "deux PME du
 * bois, X et Y"), the one beside it ("X, scierie vosgienne", "X est une scierie"), or the one told before, where the
 * phrase opens the clause ("Le sidérurgiste embauche").
 */
final class DescribedBodies {
    private static final Set<String> DEFINITE = WordSet.of("le la l' ce cet cette");
    private static final Set<String> MANY = WordSet.of("les des deux trois quatre cinq plusieurs autres aux ces de d'");
    private static final Set<String> OPENING =
            Set.of("que", "qu'", "mais", "car", "et", "«", "“", "\"", "–", ":", "ou");
    private static final Set<String> CONTRACTED = WordSet.of("du au");
    private static final Set<String> HAVING = WordSet.of("avoir ayant etre etant");
    private static final Set<String> SAID_AS =
            WordSet.of("reconnu reconnue considere consideree connu connue presente presentee");
    private static final int LONGEST = 14;

    private final Ties ties;
    private final Subjects subjects;

    DescribedBodies(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /**
     * The bodies that the phrase of the noun at {@code i} describes; empty where there are none, or public ones.
     *
     * @param back whether the phrase may also stand for a body told before
     */
    List<Said> of(Wording w, int i, boolean back) {
        int end = SectorPhrases.nounEnd(w, i);
        boolean many = isPlural(w, i);
        List<Said> found = named(w, i, end, many);
        boolean beside = !found.isEmpty() && found.get(0).at() == end; // "le groupe de chimie X"
        boolean right = beside || !found.isEmpty() && (many || w.word(end).equals("("));
        boolean unknown = found.isEmpty()
                && w.name(end) == null
                && end < w.size()
                && w.token(end).isCapitalised();
        if (unknown && w.token(end).isWord() && DEFINITE.contains(w.word(first(w, i) - 1))) {
            return List.of(); // "le fabricant de drones Boral": said of a name that is not known
        }
        if (!many && !right) {
            Said one = as(w, i);
            found = one == null || isOthers(w, i, one) ? found : List.of(one);
        }
        if (found.isEmpty() && !many && back) {
            Said one = before(w, i, end);
            found = one == null ? List.of() : List.of(one);
        }
        return found.stream().filter(s -> !PublicBodies.has(s.entity())).toList();
    }

    // "X s'impose comme un acteur du bois", else as the noun is said of somebody
    private @Nullable Said as(Wording w, int i) {
        int k = first(w, i) - 2;
        if (!w.word(k).equals("comme")) {
            return subjects.ofDescription(w, i);
        }
        int verb = k - 1;
        while (verb > 0 && VerbGroup.isAdverb(w, verb)) {
            verb--;
        }
        boolean reflexive = w.word(verb - 1).equals("s'") || w.word(verb - 1).equals("se");
        boolean told = SAID_AS.contains(w.word(verb)) || reflexive;
        List<Said> who = told ? subjects.ofVerb(w, reflexive ? verb - 1 : VerbGroup.begin(w, verb)) : List.of();
        return who.isEmpty() ? null : who.get(0);
    }

    // "il fournit les maisons de luxe et géants du lait": several are not the one told of before
    private static boolean isOthers(Wording w, int i, Said one) {
        boolean many = w.word(i).endsWith("s");
        boolean joined = w.word(first(w, i) - 1).equals("et") && (many || one.at() < 0);
        for (int k = 0; joined && !many && k < i; k++) {
            if (VerbGroup.isCopula(w.word(k)) || w.word(k).equals("comme")) {
                return false; // "elle est éditrice et distributrice de"
            }
        }
        return joined;
    }

    private static boolean isPlural(Wording w, int i) {
        int before = first(w, i) - 1;
        String word = w.word(
                w.word(before).equals("ces") && FunctionWords.isOf(w.word(before - 1)) ? before - 2 : before - 1);
        boolean oneOf = word.equals("un") || word.equals("une") || word.equals("partie") || word.equals("parmi");
        boolean plural = w.word(i).endsWith("s") || w.word(i).endsWith("x");
        return plural && !oneOf && MANY.contains(w.word(before));
    }

    /** Whether the phrase of the noun at {@code i} is one that may point back: "le géant", "cette société". */
    static boolean isDefinite(Wording w, int i) {
        return DEFINITE.contains(w.word(first(w, i) - 1));
    }

    // the first of the adjectives before the noun
    private static int first(Wording w, int i) {
        int k = i;
        while (k > 0
                && i - k < 4
                && w.isContentWord(k - 1)
                && !Frames.isVerb(w.word(k - 1))
                && !MANY.contains(w.word(k - 1))) {
            k--;
        }
        return k;
    }

    // "le groupe de chimie X", "le numéro un du bois, X", "deux entreprises du textile : X et Y"
    private List<Said> named(Wording w, int i, int end, boolean many) {
        int k = end;
        String mark = w.word(k);
        boolean apart = mark.equals(",") || mark.equals(":") && many || mark.equals("«") || mark.equals("\"");
        if (many && (mark.equals("que") && VerbGroup.isCopula(w.word(k + 1)) || mark.equals("comme"))) {
            k += mark.equals("que") ? 2 : 1;
        } else if (many && mark.equals("tels") || many && mark.equals("telles")) {
            k += 2;
        } else if (apart) {
            k = w.afterArticle(k + 1);
        }
        boolean bracket = !many && mark.equals("(") && w.name(k + 1, EntityKind.ORGANISATION) != null;
        String article = w.word(first(w, i) - 1);
        int before = first(w, i) - 2;
        boolean apposed = w.word(before).equals(",") && w.name(before - 1, EntityKind.ORGANISATION) != null;
        boolean one = !apposed && (DEFINITE.contains(article) || article.equals("un") || article.equals("une"));
        if (bracket && one && w.word(w.endOfName(k + 1)).equals(")")) {
            return List.of(new Said(NameLists.entity(w, k + 1), k + 1)); // "une société cosmétique (X)"
        }
        if (w.name(k, EntityKind.ORGANISATION) == null || apart && !many && !isIntroduced(w, i)) {
            return List.of();
        }
        if (!many) {
            // "le groupe X": the name closes the phrase, it is not another's complement
            boolean other = BodyNouns.isBody(w.word(k - 1)) && k - 1 > i && FunctionWords.isOf(w.word(k - 2));
            boolean place = w.name(k - 1, EntityKind.TERRITORY) != null; // "l'usineur du Gers X"
            boolean free = apart || place || w.isContentWord(k - 1) && !other;
            return free ? List.of(new Said(NameLists.entity(w, k), k)) : List.of();
        }
        List<Said> all = new ArrayList<>();
        for (int name : NameLists.at(w, k, EntityKind.ORGANISATION)) {
            all.add(new Said(NameLists.entity(w, name), name));
        }
        return all;
    }

    private static boolean isIntroduced(Wording w, int i) {
        String word = w.word(first(w, i) - 1);
        return FunctionWords.isDeterminer(word) || word.equals("du") || word.equals("au") || first(w, i) == 0;
    }

    // "Le sidérurgiste embauche": the body that the text was about
    private @Nullable Said before(Wording w, int i, int end) {
        int first = first(w, i);
        int k = first - 1;
        if (!DEFINITE.contains(w.word(k)) && !CONTRACTED.contains(w.word(k)) || end - i > LONGEST) {
            return null;
        }
        String before = w.word(k - 1);
        boolean oblique = Descriptions.isRank(w, i) && CONTRACTED.contains(w.word(k)); // "l'usine du géant du luxe"
        boolean opens =
                oblique || k == 0 || OPENING.contains(before) || before.equals(",") && k < 25 && isFront(w, k - 1);
        boolean closes = w.name(end, EntityKind.ORGANISATION, EntityKind.PERSON) == null
                && !w.word(end).equals(":")
                && end < w.size();
        if (!opens || !closes) {
            return null;
        }
        boolean other = NounClass.INSTITUTION.has(w.word(i))
                && !NounClass.COMPANY.has(w.word(i))
                && !w.word(k).startsWith("ce"); // "l'école de pyrotechnie" is another
        if (other) {
            return null;
        }
        Entity main = oblique ? ties.main() : null;
        Said topic = main == null ? subjects.topic(w, k) : new Said(main, -1);
        return topic == null || isSame(topic.entity(), w, i) || isNamed(topic, w, end) ? null : topic;
    }

    // "Le fabricant de drones rachète X": X is another
    private static boolean isNamed(Said topic, Wording w, int from) {
        for (int k = from; k < w.size() && topic.at() < 0; k = w.endOfName(k)) {
            boolean same = w.name(k, EntityKind.ORGANISATION) != null
                    && NameLists.entity(w, k).key().equals(topic.entity().key())
                    && !Discourse.isPointer(NameLists.name(w, k));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFront(Wording w, int comma) {
        for (int n = 0; n < comma; n++) {
            if (w.name(n, EntityKind.ORGANISATION) != null
                    || VerbGroup.isAuxiliary(w, n) && !HAVING.contains(w.word(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Entity entity, Wording w, int i) {
        return entity.label().equalsIgnoreCase(w.token(i).text());
    }
}

package org.filigraph.extract.relation.body;

import java.util.List;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.BodyParts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a verb is said of: the name before it, the one that "qui" takes up, the one that a pronoun or noun before it points
 * back to; none where the clause has another subject ("la machine produit").
 */
final class VerbSubjects {
    private static final int FAR = 40;

    private final Ties ties;
    private final Antecedents antecedents;
    private final JoinedBodies joinedBodies;
    private final Described described;
    private final BothTold bothTold;

    VerbSubjects(Ties ties, Antecedents antecedents, JoinedBodies joinedBodies, Described described) {
        this.ties = ties;
        this.antecedents = antecedents;
        this.joinedBodies = joinedBodies;
        this.described = described;
        this.bothTold = new BothTold(ties);
    }

    /** Whom the verb group that begins at {@code start} is said of; several where they are enumerated. */
    List<Said> ofVerb(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && VerbGroup.isAdverb(w, k)) {
            k--;
        }
        if (k < 0) {
            return antecedents.bare(w);
        }
        if (w.word(k).equals("et") || w.word(k).equals("ou")) {
            return joined(w, k);
        }
        boolean series = w.word(k).equals(",") && FiniteVerbs.at(w, k - 1) && !isNoun(w, k - 1);
        if (series) {
            return ofVerb(w, VerbGroup.begin(w, k - 1)); // "X conçoit, fabrique et vend"
        }
        if (w.word(k).equals(",") || w.word(k).equals("–")) {
            return beforeInsertion(w, k);
        }
        return scan(w, k);
    }

    /** Whom a predicate that "et" joins to one before it is said of: whom that one is. */
    List<Said> joined(Wording w, int and) {
        for (int k = and - 1; k >= 0 && and - k < FAR; k--) {
            boolean bare =
                    Described.isParticiple(w, k) && VerbGroup.begin(w, k) == k; // "X, basé à Lille et spécialisé dans"
            if (w.name(k) == null
                    && !bare
                    && (Frames.isVerb(w.word(k)) || VerbGroup.isAuxiliary(w, k))
                    && !isNoun(w, k)) {
                return ofVerb(w, VerbGroup.begin(w, k));
            }
        }
        for (int k = and - 1; k >= 0 && and - k < FAR; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                return List.of(new Said(NameLists.entity(w, k), w.startOfName(k)));
            }
        }
        Said topic = antecedents.topic(w, and);
        return topic == null ? List.of() : List.of(topic);
    }

    /** Whether the word at {@code k} is a noun there, for a determiner or preposition goes before it. */
    static boolean isNoun(Wording w, int k) {
        return k > 0
                && (FunctionWords.isDeterminer(w.word(k - 1)) || FunctionWords.isPreposition(w.word(k - 1)))
                && !w.word(k - 1).equals("y");
    }

    // "X, filiale de Y, fabrique": what stands between the commas is passed over
    private List<Said> beforeInsertion(Wording w, int comma) {
        for (int c = comma - 1; c > 0 && comma - c < FAR; c--) {
            if (w.word(c).equals(")")) {
                c = NameLists.opening(w, c);
                continue;
            }
            if (w.word(c).equals(",") || w.word(c).equals("–")) {
                List<Said> found = scan(w, c - 1);
                if (!found.isEmpty() && found.get(0).at() >= 0) {
                    return found;
                }
                List<Said> beside = beside(w, c, comma);
                if (!beside.isEmpty() || !found.isEmpty()) {
                    return beside.isEmpty() ? found : beside;
                }
            }
        }
        return comma < 6 ? antecedents.bare(w) : scan(w, comma - 1);
    }

    // "le coordinateur, X, travaille", "les deux chantiers, X et Y, joignent": the names of the noun before them
    private List<Said> beside(Wording w, int open, int close) {
        boolean noun = open > 0
                && w.name(open - 1) == null
                && (w.isContentWord(open - 1) || BodyNouns.isBody(w.word(open - 1)));
        int article = open - 1;
        while (article > 0 && open - article < 5 && !PointingWords.isPointing(w.word(article))) {
            article--;
        }
        if (!noun
                || !PointingWords.isPointing(w.word(article))
                || article > 0 && PhraseHeads.governed(w, article + 1)) {
            return List.of();
        }
        List<Integer> names = NameLists.at(w, open + 1, EntityKind.ORGANISATION);
        boolean whole =
                !names.isEmpty() && NameLists.afterBrackets(w, w.endOfName(names.get(names.size() - 1))) == close;
        return whole ? names.stream().map(k -> Said.named(w, k)).toList() : List.of();
    }

    // goes left from k to the subject of the clause that goes on there
    private List<Said> scan(Wording w, int from) {
        for (int k = from; k >= 0 && from - k < FAR; k--) {
            String word = w.word(k);
            Name name = w.name(k);
            if (name != null) {
                int start = w.startOfName(k);
                boolean governed =
                        PhraseHeads.governed(w, start) || name.is(EntityKind.TERRITORY) && isObject(w, start);
                if (governed && name.is(EntityKind.TERRITORY) && w.name(start - 2, EntityKind.ORGANISATION) != null) {
                    k = start; // "l'usine X de Brest produit"
                    continue;
                }
                Entity authority =
                        name.is(EntityKind.TERRITORY) ? ties.parties().authority(w, start) : null;
                int called = authority == null ? start : behindAuthority(w, start);
                if (authority != null && !PhraseHeads.governed(w, called)) {
                    return List.of(new Said(authority, called)); // "la région X commande"
                }
                if (!governed || ofOwned(w, start)) {
                    return name.is(EntityKind.ORGANISATION) || name.is(EntityKind.AGREEMENT) && !governed
                            ? joinedBodies.enumerated(w, start)
                            : List.of();
                }
                k = start;
                continue;
            }
            List<Said> both = bothTold.at(w, k);
            if (!both.isEmpty()) {
                return both;
            }
            if (word.equals("»") && quoted(w, k) != null) {
                return List.of(java.util.Objects.requireNonNull(quoted(w, k)));
            }
            if (word.equals(")")) {
                k = NameLists.opening(w, k);
            } else if (word.equals("qui")) {
                return antecedents(w, k);
            } else if (word.equals("nous") || word.equals("on")) {
                Entity we = ties.we(w, k);
                return we == null ? List.of() : List.of(new Said(we, -1));
            } else if (word.equals("notre")
                    && (BodyNouns.isBody(w.word(k + 1))
                            || BodyParts.isOwned(w, k + 1)
                            || BodyParts.isOurs(w.word(k + 1)))) {
                Entity we = ties.we(w, k);
                return we == null ? List.of() : List.of(new Said(we, -1));
            } else if (PointingWords.isPronoun(word)) {
                if (ties.isOther(w, k)) {
                    return List.of();
                }
                Said topic = antecedents.topic(w, k);
                return topic == null ? List.of() : List.of(topic);
            } else if (word.equals("notre") && BodyNouns.isBody(w.word(k + 1)) && ties.main() != null) {
                return List.of(new Said(ties.main(), -1)); // "notre association est basée à"
            } else if (word.equals(";") || word.equals(":") || word.equals("que") || word.equals("dont")) {
                return List.of();
            } else if (BodyParts.isHands(w, k + 1)
                    && (w.token(k).isNumber() || NumberWords.isCount(word))
                    && !PhraseHeads.governed(w, k)) {
                Said topic = antecedents.topic(w, k); // "170 artisans créent"
                return topic == null ? List.of() : List.of(topic);
            } else if (PointingWords.isArticle(word)
                    && !PhraseHeads.governed(w, k + 1)
                    && Described.isNounAt(w, k + 1)) {
                boolean called = word.startsWith("ce") && ties.named(w.word(k + 1)) != null; // "cette tannerie"
                boolean body = called
                        || BodyNouns.isBody(w.word(k + 1))
                        || k + 2 <= from && BodyNouns.isBody(w.word(k + 2))
                        || BodyParts.isOwned(w, k + 1);
                boolean pointing =
                        PointingWords.isPointing(word) || PointingWords.isOwn(word) && BodyParts.isOwned(w, k + 1);
                boolean whole = !word.startsWith("ce")
                        && NounClass.INSTITUTION.has(w.word(k + 1))
                        && !NounClass.COMPANY.has(w.word(k + 1))
                        && w.afterOf(k + 2) > k + 2; // "l'école de chimie" is another
                if (!pointing || whole) {
                    return List.of();
                }
                Said topic = body ? antecedents.pointed(w, k) : null;
                return topic == null ? List.of() : List.of(topic);
            } else if (word.equals(",") && k < from - 1 && w.name(k - 1) == null) {
                return List.of();
            }
        }
        return List.of();
    }

    // "La « Vallée du grain » réunit": what stands between marks behind an article is called so
    private @Nullable Said quoted(Wording w, int close) {
        int open = close - 1;
        while (open > 0
                && close - open < 8
                && w.name(open) == null
                && !w.word(open).equals("«")) {
            open--;
        }
        boolean called = w.word(open).equals("«")
                && close - open > 2
                && w.token(open + 1).isCapitalised()
                && w.afterArticle(open - 1) == open
                && !PhraseHeads.governed(w, open + 1);
        return called ? new Said(ties.thing(EntityKind.ORGANISATION, w.span(open + 1, close)), open + 1) : null;
    }

    // index of the noun for an authority before the territory that begins at start
    private static int behindAuthority(Wording w, int start) {
        int k = start;
        while (k > 0 && start - k < 6 && !BodyNouns.isAuthority(w.word(k))) {
            k--;
        }
        return BodyNouns.isAuthority(w.word(k)) ? k : start;
    }

    // "a quitté Paris": a place behind a verb
    private static boolean isObject(Wording w, int start) {
        int k = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        return k > 0 && w.isContentWord(k) && (VerbGroup.isAuxiliary(w, k - 1) || w.name(k - 1) != null);
    }

    // "l'usine de X": who owns it acts by it
    private static boolean ofOwned(Wording w, int start) {
        int k = start - 1;
        while (k >= 0 && (w.isContentWord(k) || w.afterArticle(k) > k) && start - k < 5) {
            k--;
        }
        if (!w.word(k).equals("de") && !w.word(k).equals("d'") && !w.word(k).equals("du")) {
            return false;
        }
        for (int n = k - 1; n >= 0 && k - n < 4; n--) {
            if (BodyParts.isPart(w.word(n))) {
                return !w.word(n - 1).equals(","); // "X, filiale de Y, embauche": it is X that does
            }
        }
        return false;
    }

    // those that "qui" takes up
    private List<Said> antecedents(Wording w, int qui) {
        int k = qui - 1;
        if (w.word(k).equals(",")) {
            k--;
        }
        if (w.word(k).equals(")")) {
            k = NameLists.opening(w, k) - 1;
        }
        if (w.name(k, EntityKind.ORGANISATION) != null && isHeaded(w, w.startOfName(k))) {
            return List.of(); // "le président de X, qui siège"
        }
        if (w.name(k, EntityKind.ORGANISATION) != null) {
            return joinedBodies.enumerated(w, w.startOfName(k));
        }
        boolean town = w.name(k, EntityKind.TERRITORY) != null && !plantBefore(w, k);
        int apposed = town ? Antecedents.described(w, qui) : -1;
        if (apposed >= 0) {
            return List.of(Said.named(w, apposed)); // "X, jeune pousse de Lens, qui fabrique"
        }
        Said noun = w.name(k) == null ? described.ofNoun(w, k) : plantBefore(w, k) ? antecedents.topic(w, k) : null;
        return noun == null ? List.of() : List.of(noun);
    }

    private static boolean isHeaded(Wording w, int start) {
        int of = w.afterOf(start - 1) == start ? start - 1 : w.afterOf(start - 2) == start ? start - 2 : -1;
        return of > 0 && w.name(of - 1) == null && NounClass.ROLE.has(w.word(of - 1));
    }

    // "ses usines de Brest qui fabriquent"
    private static boolean plantBefore(Wording w, int place) {
        for (int k = w.startOfName(place) - 1; k >= 0 && place - k < 12; k--) {
            if (BodyParts.isPart(w.word(k)) && w.name(k) == null) {
                return true;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return false;
    }
}

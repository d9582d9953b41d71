package org.filigraph.extract.relation.body;

import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds whom a phrase before the subject is said of: "Implantée à Figeac, X usine", "Depuis ses débuts en 2005, X". */
final class Fronted {
    private final Ties ties;
    private final Antecedents antecedents;

    Fronted(Ties ties, Antecedents antecedents) {
        this.ties = ties;
        this.antecedents = antecedents;
    }

    /** Whom a phrase in front from {@code i} to {@code end} is said of: "Cofinancé par A, B et C, X". */
    @Nullable
    Said afterFront(Wording w, int i, int end) {
        if (!w.word(end).equals(",")
                || !Described.isParticiple(w, 0) && !w.word(0).endsWith("ant")
                || i >= 4) {
            return null;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(end + 1));
        int n = k;
        while (n - k < 4 && w.name(n) == null && (w.isContentWord(n) || w.afterOf(n) > n)) {
            n++; // "le plan d'investissement X"
        }
        k = w.name(n, EntityKind.AGREEMENT) != null ? n : k;
        boolean thing = w.name(k, EntityKind.PRODUCT, EntityKind.SITE, EntityKind.AGREEMENT, EntityKind.THING) != null;
        return thing ? Said.named(w, k) : of(w, i, end, false);
    }

    /** Whom the phrase that a sentence begins with is said of: "Depuis ses débuts en 2005, X". */
    @Nullable
    Said afterFront(Wording w, int i) {
        return i < 5 ? of(w, i, i, false) : null;
    }

    /** Whom the phrase from {@code i} that opens a sentence is said of; an article makes a noun of it that needs a subject. */
    @Nullable
    Said of(Wording w, int i, boolean article) {
        return of(w, i, i, article);
    }

    // "Implantée à Figeac, X usine": said of the subject that follows the comma
    private @Nullable Said of(Wording w, int i, int from, boolean article) {
        int comma = from;
        boolean relative = false;
        while (comma < w.size() && comma - i < 30 && !(w.word(comma).equals(",") && opensSubject(w, comma + 1))) {
            if (w.word(comma).equals("(")) {
                comma = NameLists.afterBrackets(w, comma) - 1;
            }
            relative = PointingWords.isRelative(w.word(comma))
                    || relative && !w.word(comma).equals(",");
            if (comma > i && w.name(comma) == null && !relative && governs(w, comma)) {
                return article || i > 2 ? null : antecedents.topic(w, i);
            }
            comma++;
        }
        if (comma >= w.size() || comma - i >= 30) {
            return article || (w.block().isHeading() && i > 0) ? null : antecedents.topic(w, i);
        }
        int k = NameLists.skipNouns(w, w.afterArticle(comma + 1));
        if (w.name(k, EntityKind.ORGANISATION) != null || isPointer(w, k)) {
            return Said.named(w, k);
        }
        int called = afterCalled(w, comma + 1);
        if (called > comma + 1) {
            int name = w.afterArticle(comma + 1);
            return new Said(ties.thing(EntityKind.ORGANISATION, w.span(name, called)), name);
        }
        int noun = PointingWords.isPointing(w.word(comma + 1)) ? comma + 2 : comma + 1;
        noun += noun > comma + 1
                        && !BodyNouns.isBody(w.word(noun))
                        && Described.isAdjective(w, noun)
                        && BodyNouns.isBody(w.word(noun + 1))
                ? 1
                : 0;
        boolean unknown = noun + 1 < w.size()
                && w.token(noun + 1).isWord()
                && w.token(noun + 1).isCapitalised()
                && w.name(noun + 1) == null; // "les Chantiers Valmont": a name that is not known
        boolean sort = w.word(comma + 1).startsWith("ce") && w.word(noun + 1).equals("de"); // "ce pôle de recherche"
        boolean pointed = !unknown && BodyNouns.isBody(w.word(noun)) && (sort || w.afterOf(noun + 1) == noun + 1);
        if (!pointed
                && PointingWords.isPointing(w.word(comma + 1))
                && ties.main() != null
                && isNamedAfter(ties.main(), w.word(noun))) {
            return new Said(ties.main(), -1); // "Reprises en 2021, les tanneries": those of which the text is
        }
        boolean stands = PointingWords.isPronoun(w.word(comma + 1)) || pointed;
        return stands && !ties.isOther(w, comma + 1) ? antecedents.topic(w, i) : null;
    }

    // "l'événement": what stands for a thing told of before
    static boolean isPointer(Wording w, int k) {
        return w.name(k) != null && Discourse.isPointer(NameLists.name(w, k));
    }

    // "Tanneries du Nord" is called after what it is
    private static boolean isNamedAfter(Entity body, String noun) {
        String label = Folding.fold(body.label());
        return noun.length() > 4 && label.startsWith(noun + " ");
    }

    // a verb with a subject of its own
    private static boolean governs(Wording w, int k) {
        boolean verb = VerbGroup.isAuxiliary(w, k)
                || (Frames.isVerb(w.word(k)) && !w.token(k).text().endsWith("é") && !VerbSubjects.isNoun(w, k));
        return verb && !w.word(k - 1).equals("qui");
    }

    // index after words in capitals that nobody knows and that have a verb: "…, Galvano Sud garde"; or i
    private static int afterCalled(Wording w, int i) {
        int start = w.afterArticle(i);
        int k = start;
        boolean unknown = false;
        while (k < w.size() && k - start < 4 && isCalled(w, k)) {
            unknown |= w.name(k) == null
                    && !FunctionWords.has(w.word(k))
                    && w.word(k).length() > 2;
            k++;
        }
        boolean verb = VerbGroup.isAuxiliary(w, k)
                || w.word(k).equals("n'")
                || w.word(k).equals("ne")
                || w.name(k) == null && FiniteVerbs.at(w, k);
        return unknown && verb && k > start ? k : i;
    }

    private static boolean isCalled(Wording w, int k) {
        return w.token(k).isWord()
                && w.token(k).isCapitalised()
                && (w.name(k) == null || w.name(k, EntityKind.TERRITORY) != null);
    }

    private static boolean opensSubject(Wording w, int i) {
        int k = NameLists.skipNouns(w, w.afterArticle(i));
        return afterCalled(w, i) > i
                || w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                || PointingWords.isPronoun(w.word(i))
                || PointingWords.isPointing(w.word(i));
    }

    /** Whether all before the comma is one phrase in front, without a body's name and without a verb. */
    static boolean openingClause(Wording w, int comma) {
        for (int k = 0; k < comma; k++) {
            boolean other = w.word(k).equals("un") || w.word(k).equals("une"); // "après un atelier à X, ouvert en 2017"
            if (w.name(k, EntityKind.ORGANISATION) != null || VerbGroup.isAuxiliary(w, k) || other) {
                return false;
            }
        }
        return comma < 8;
    }
}

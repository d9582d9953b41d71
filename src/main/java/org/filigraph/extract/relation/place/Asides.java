package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** Tells places that are told by the way: of somebody's years, of a meeting, of those that became a body, of a neighbour in a list. */
final class Asides {
    /** Parts of a person's life. */
    private static final Set<String> YEARS = WordSet.of(
            "etudes annees carriere scolarite cursus stage stages doctorat these jeunesse enfance adolescence");

    /** What brings people to a place for a day. */
    private static final Set<String> GATHERS = Conjugation.forms(
            """
            reunir rassembler organiser emmener convier inviter rencontrer retrouver exposer celebrer feter""");

    private static final Set<String> MERGERS =
            WordSet.of("rapprochement fusion union alliance regroupement reunion mariage");
    private static final Set<String> AND = WordSet.of("et ou");
    private static final int SHORT = 8;
    private static final int FAR = 16;

    private Asides() {}

    /** Whether the place at {@code i} is told of no body that is there. */
    static boolean is(Wording w, int i) {
        int lead = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        return isOfYears(w, lead)
                || isOfMeeting(w, lead)
                || isOfMerged(w, i, lead)
                || isOfNeighbour(w, i, lead)
                || isOfStart(w, lead);
    }

    // "des études de droit à Dijon", "douze années de banque à Lyon"
    private static boolean isOfYears(Wording w, int lead) {
        if (!Whereabouts.isIn(w, lead)) {
            return false;
        }
        for (int k = lead - 1; k >= 0 && lead - k < SHORT && w.name(k) == null && !w.isMark(k); k--) {
            if (YEARS.contains(w.word(k))) {
                return !w.word(k - 2).equals("depuis");
            }
            if (FiniteVerbs.at(w, k)) {
                return false;
            }
        }
        return false;
    }

    // "qu'elle organisera à Tours", "avant de réunir à Vannes les élus", "Réunis mardi à Laon, les adhérents de X"
    private static boolean isOfMeeting(Wording w, int lead) {
        if (!Whereabouts.isIn(w, lead)) {
            return false;
        }
        int verb = lead - 1;
        while (verb > 0
                && w.name(verb) == null
                && (VerbGroup.isAdverb(w, verb) || FunctionWords.isCalendar(w.word(verb)))) {
            verb--;
        }
        if (w.name(verb) == null && GATHERS.contains(w.word(verb)) && !FunctionWords.isDeterminer(w.word(verb - 1))) {
            return true;
        }
        boolean opens = w.name(0) == null && w.word(0).endsWith("s") && GATHERS.contains(w.word(0));
        for (int k = 1; k < lead && opens; k++) {
            opens = w.name(k, EntityKind.ORGANISATION) == null && !FiniteVerbs.at(w, k);
        }
        return opens && lead < FAR + FAR;
    }

    // "née de la fusion des chambres de Dax et de Pau, X": there were those that became one
    private static boolean isOfMerged(Wording w, int i, int lead) {
        boolean listed = w.word(lead).equals("et") || w.word(lead).equals(",");
        if (w.afterOf(lead) <= lead && !listed) {
            return false;
        }
        for (int k = i - 1; k >= 0 && i - k < FAR; k--) {
            if (w.name(k, EntityKind.TERRITORY) != null) {
                continue;
            }
            if (w.name(k) != null || Whereabouts.isIn(w, k) || FiniteVerbs.at(w, k)) {
                return false;
            }
            if (MERGERS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "avec la coopérative X et l'abattoir de Sens", "ce qui sort de chez X ou de Sens"
    private static boolean isOfNeighbour(Wording w, int i, int lead) {
        int of = w.afterOf(i - 1) == i ? i - 1 : lead;
        if (w.afterOf(of) != i || w.name(of) != null) {
            return false;
        }
        if (w.word(of - 1).equals("ou")) {
            return w.name(of - 2, EntityKind.ORGANISATION) != null;
        }
        int noun = of - 1;
        while (noun > 1 && of - noun < 3 && w.isContentWord(noun) && w.afterArticle(noun - 1) != noun) {
            noun--;
        }
        boolean article = w.afterArticle(noun - 1) == noun && !PointingWords.isOwn(w.word(noun - 1));
        return w.isContentWord(noun)
                && article
                && AND.contains(w.word(noun - 2))
                && w.name(noun - 3, EntityKind.ORGANISATION) != null;
    }

    // "décollera depuis l'aérodrome de Pau"
    private static boolean isOfStart(Wording w, int lead) {
        int noun = lead - 1;
        return w.afterOf(lead) > lead
                && w.isContentWord(noun)
                && !PlantWords.isPlant(w, noun)
                && w.afterArticle(noun - 1) == noun
                && w.word(noun - 2).equals("depuis");
    }
}

package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Tells places that somebody only goes to, is heard at or is said to come from: "s'est rendue à Lens, Douai et Arras",
 * "plaider à Bruxelles", "passé par une école à Nancy : « …", and places told in a clause with a subject of its own:
 * "les cadres viennent de X, et le montage a lieu à Lens".
 */
final class Passages {
    /** What is done at a place where one is not at home: one goes there, or speaks to those who are. */
    private static final Set<String> PASSING = Conjugation.forms(
            """
            plaider defendre rendre aller venir retourner voyager deplacer passer etudier sejourner conferer dialoguer negocier
            temoigner militer manifester protester intervenir loger dejeuner""");

    private static final Set<String> WALLS = WordSet.of("; : qui que qu' dont où «");
    private static final Set<String> AND = WordSet.of("et mais puis tandis alors");
    private static final int FAR = 9;

    private Passages() {}

    /** Whether the place at {@code i} is one that somebody goes to, speaks at or comes from. */
    static boolean is(Wording w, int i) {
        return isFeast(w, i) || isSpeakersHome(w, i) || isPassed(w, i);
    }

    // "les fêtes de la Saint-Éloi", "à la Sainte-Barbe": a day of the year
    private static boolean isFeast(Wording w, int i) {
        String name = w.word(i);
        return w.word(i - 1).equals("la") && (name.startsWith("saint-") || name.startsWith("sainte-"));
    }

    // "passée par une école à Nancy : « …": where who speaks has been
    private static boolean isSpeakersHome(Wording w, int i) {
        int end = w.endOfName(i);
        return w.word(end).equals(":") && w.word(end + 1).equals("«") && i > 0 && !w.isMark(i - 1);
    }

    // "s'est rendue à Lens, Douai et Arras", "a défendu le texte à Metz comme à Rome"
    private static boolean isPassed(Wording w, int i) {
        int first = first(w, i);
        int lead = w.afterArticle(first - 1) == first ? first - 2 : first - 1;
        if (!Whereabouts.isIn(w, lead)) {
            return false;
        }
        for (int k = lead - 1; k >= 0 && lead - k < FAR; k--) {
            String word = w.word(k);
            if (WALLS.contains(word) || PlantWords.isPlant(w, k) || w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
            boolean sited =
                    Frames.of(word).stream().anyMatch(u -> u.frame().relation().equals("locatedIn"));
            boolean noun = FunctionWords.isDeterminer(w.word(k - 1)) || w.name(k) != null;
            if (PASSING.contains(word) && !noun) {
                return !word.startsWith("ren") && !word.startsWith("vien") || isJourney(w, k);
            }
            if (sited || FiniteVerbs.at(w, k) && !VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return false;
    }

    // "s'est rendu", "se rendra", "vient à Lens": not "rendre un avis", "vient d'ouvrir"
    private static boolean isJourney(Wording w, int verb) {
        String before = w.word(VerbGroup.begin(w, verb));
        boolean reflexive = before.equals("s'") || before.equals("se");
        return w.word(verb).startsWith("ren")
                ? reflexive || w.word(verb - 2).equals("s'") || w.word(verb - 1).equals("se")
                : w.afterOf(verb + 1) == verb + 1;
    }

    // the first of the places that end with this one: "à Lens, Douai et Arras", "à Paris comme à Bruxelles"
    private static int first(Wording w, int i) {
        int first = i;
        for (int steps = 0; steps < FAR; steps++) {
            int joint = first - 1;
            while (joint > first - 4 && (Whereabouts.isIn(w, joint) || w.afterArticle(joint) > joint)) {
                joint--;
            }
            boolean joined = w.word(joint).equals(",")
                    || w.word(joint).equals("et")
                    || w.word(joint).equals("ou")
                    || w.word(joint).equals("comme");
            if (!joined || w.name(joint - 1, EntityKind.TERRITORY) == null) {
                return first;
            }
            first = w.startOfName(joint - 1);
        }
        return first;
    }

    /** Whether the words behind the body at {@code body} begin a clause of another subject before the place at {@code i}. */
    static boolean isOfOtherClause(Wording w, int body, int i) {
        for (int k = w.endOfName(body); k < i; k++) {
            if (w.name(k) == null && AND.contains(w.word(k)) && isOther(w, k + 1, i)) {
                return true;
            }
        }
        return false;
    }

    // "la peinture se fait", "les coques viennent", "tandis que le reste part"
    private static boolean isOther(Wording w, int from, int to) {
        int k = w.word(from).equals("que") ? from + 1 : from;
        boolean led = FunctionWords.isDeterminer(w.word(k)) && !PointingWords.isOwn(w.word(k));
        int noun = k + 1;
        if (!led || w.name(noun) != null || PlantWords.isPlant(w, noun) || !w.isContentWord(noun)) {
            return false;
        }
        for (int verb = noun + 1; verb < to && verb - noun < FAR && !w.isMark(verb); verb++) {
            if (w.name(verb) != null) {
                return false;
            }
            if (FiniteVerbs.at(w, verb)) {
                return true;
            }
        }
        return false;
    }
}

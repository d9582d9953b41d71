package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;

/** The part that words play in their sentence, by what stands before them: subject, after "de", after "chez". */
final class Cases {
    /** What is said of a name between commas has so many words. */
    private static final int APPOSED = 14;

    private final Wording w;
    private final FoundReferents found;
    private final Apposition apposition;

    Cases(Wording w, FoundReferents found, Apposition apposition) {
        this.w = w;
        this.found = found;
        this.apposition = apposition;
    }

    /** Of what begins at {@code i}, by the word before. */
    Case at(int i) {
        return role(i - 1, i);
    }

    /** Of the name of a thing that begins at {@code i}. */
    Case ofThing(int i) {
        int before = apposition.before(i);
        Case role = role(before, i);
        if (role == Case.OTHER
                && ReferentWords.PLACING.contains(w.word(before))
                && before < i - 1
                && apposition.isSiteNoun(before + 1, i)) {
            role = Case.AT; // "dans l'usine Sorex de Brest"
        }
        if (role == Case.OF
                && w.word(before - 1).equals("nom")
                && w.word(before - 2).equals("le")
                && w.word(before - 3).equals("sous")) {
            role = Case.SUBJECT; // "créée sous le nom de Sorex, elle"
        }
        if (role == Case.SUBJECT && isSpeaker(i)) {
            role = Case.OTHER;
        }
        return role;
    }

    /** Of a place whose name begins at {@code i}. */
    Case ofPlace(int i) {
        int before = i - 1;
        while (before >= 0 && Set.of("le", "la", "l'", "les").contains(w.word(before))) {
            before--;
        }
        Case role = role(before, i);
        boolean joined = w.word(before).equals("et") || w.word(before).equals(",") && before == i - 1 && i > 5;
        boolean known = !found.isEmpty() && found.last().to() >= before - 1;
        return joined && !known && role == Case.SUBJECT ? Case.OTHER : role;
    }

    /** The role that the word at {@code before} gives to what begins at {@code i}. */
    private Case role(int before, int i) {
        String word = w.word(before);
        if (Set.of("de", "d'", "du", "des").contains(word)) {
            boolean within = w.word(before - 1).equals("sein");
            boolean beside = Set.of("pres", "aupres", "cote", "cotes", "autour", "lors", "part")
                    .contains(w.word(before - 1));
            return within ? Case.AT : beside ? Case.OTHER : Case.OF;
        }
        if (word.equals("chez")) {
            return Case.AT;
        }
        if (word.equals("par")) {
            return Case.BY;
        }
        if (ReferentWords.OTHERS.contains(word)) {
            return Case.OTHER;
        }
        boolean listed = word.equals("et") || word.equals("ou") || word.equals("/") || word.equals("&");
        boolean comma = word.equals(",")
                && (w.word(w.endOfName(i)).equals(",") || w.word(w.endOfName(i)).equals("et"));
        if ((listed || comma) && !found.isEmpty()) {
            Referent last = found.last();
            boolean apart = w.word(before - 1).equals(",") || last.is(Kind.PLACE);
            if (word.equals("et") && apart && acts(i)) {
                return Case.SUBJECT; // "dans la région, et Sorex, une jeune société de Brest, vient de"
            }
            if (last.to() >= before - 1 && last.to() <= before && !last.is(Kind.POSSESSIVE)) {
                return last.role();
            }
        }
        return Case.SUBJECT;
    }

    /** Whether a name, and what is said of it between commas, goes before a verb of its own. */
    private boolean acts(int i) {
        int end = w.endOfName(i);
        Name name = w.name(i);
        if (name == null || name.is(EntityKind.TERRITORY)) {
            return false;
        }
        if (w.word(end).equals(",")) {
            int next = end + 1;
            while (next < w.size() && next - end < APPOSED && !w.isMark(next) && !FiniteVerbs.at(w, next)) {
                next++;
            }
            end = w.word(next).equals(",") ? next + 1 : end;
        }
        return FiniteVerbs.at(w, end);
    }

    /** Of what stands behind an article that holds a preposition: "du", "aux". */
    static Case contracted(String word) {
        return word.equals("du") || word.equals("des") ? Case.OF : Case.OTHER;
    }

    /** The noun that "de" ties to what begins at {@code i}. */
    String headBefore(int i, Case role) {
        if (role != Case.OF) {
            return "";
        }
        int j = i - 1;
        while (j >= 0 && !Set.of("de", "d'", "du", "des").contains(w.word(j))) {
            j--;
        }
        return w.word(j - 1);
    }

    /** ", constate l'Insee", "», a déclaré Sorex": who says what the sentence tells is not its subject. */
    boolean isSpeaker(int i) {
        int verb = i - 1;
        while (verb > 0 && (apposition.isArticle(verb) || w.word(verb).equals("les"))) {
            verb--;
        }
        if (!w.isSmallWord(verb) || !SpeechVerbs.has(w.word(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && ReferentWords.SPEAKING.contains(w.word(before))) {
            before--;
        }
        return w.isMark(before) && !w.word(before).equals(":");
    }
}

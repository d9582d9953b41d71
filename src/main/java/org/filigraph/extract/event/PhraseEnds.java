package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.WordSet;

/** Where the words for something held end: a noun with its adjectives, complements and topic, before the verb. */
final class PhraseEnds {
    private static final int LONGEST = 24;
    /** Of these a text tells with whom. */
    private static final Set<String> MET_WITH =
            WordSet.of("rencontre rencontres reunion reunions table dejeuner petit-dejeuner seance debat audience");

    private PhraseEnds() {}

    // the noun with its adjectives and complements, up to the verb that follows
    static int of(Wording w, int head) {
        int end = head + 1;
        while (end < w.size() && end - head < LONGEST) {
            String word = w.word(end);
            boolean link = WordSet.of("de du des d' la l' le les").contains(word)
                    || (word.equals("et") && !w.word(end + 1).equals("a") && !isInfinitive(w, end + 1));
            // "à la commission permanente la Région aide": the article of another
            boolean other = ARTICLES.contains(word) && !JOINS.contains(w.word(end - 1)) && w.name(end) == null;
            boolean linked =
                    link && !other && end + 1 < w.size() && (w.name(end + 1) != null || w.isSmallWord(end + 1));
            boolean goesOn = w.name(
                                    end,
                                    EntityKind.ORGANISATION,
                                    EntityKind.TERRITORY,
                                    EntityKind.AGREEMENT,
                                    EntityKind.SITE,
                                    EntityKind.PRODUCT)
                            != null
                    || (w.isContentWord(end) && !isVerb(w, end) && !FunctionWords.isCalendar(word))
                    || linked
                    || (word.equals("en") && w.name(end + 1, EntityKind.TERRITORY) != null);
            // "un colloque sur l'hydrogène", "une matinée dédiée à la fabrication additive"
            int topic = topic(w, end);
            topic = topic > end || !MET_WITH.contains(w.word(head)) ? topic : company(w, end);
            boolean body = EventWords.isBody(w.word(head)) || w.name(head, EntityKind.ORGANISATION) != null;
            topic = topic > end || !body ? topic : gloss(w, end);
            if (topic > end) {
                end = topic;
                continue;
            }
            boolean apart = link && FunctionWords.isCalendar(w.word(end + 1));
            if (!goesOn || apart || word.equals("qui")) {
                break;
            }
            end = w.endOfName(end);
        }
        while (end > head + 1 && w.name(end - 1) == null && FunctionWords.has(w.word(end - 1))) {
            end--;
        }
        return title(w, end);
    }

    // "une table ronde « Quelle laine pour demain ? »": the index after what is quoted, or as before
    private static int title(Wording w, int end) {
        if (!w.word(end).equals("«") && !w.word(end).equals("“")) {
            return end;
        }
        for (int i = end + 2; i < w.size() && i < end + LONGEST; i++) {
            if (w.word(i).equals("»") || w.word(i).equals("”")) {
                return i + 1;
            }
        }
        return end;
    }

    // "une rencontre avec les artisans du canton": the index of the noun for those who are met, or as before
    private static int company(Wording w, int end) {
        int noun = w.word(end).equals("avec") ? end + 1 : end;
        while (noun > end && noun < w.size() && w.name(noun) == null && FunctionWords.isDeterminer(w.word(noun))) {
            noun++;
        }
        boolean who = noun > end
                && noun < w.size()
                && (w.name(noun, EntityKind.ORGANISATION, EntityKind.PERSON) != null
                        || noun > end + 1 && w.isContentWord(noun));
        return who ? w.endOfName(noun) : end;
    }

    // "le comité de filière (CDF) bois": past the letters that it goes by, where its name goes on
    private static int gloss(Wording w, int end) {
        boolean letters = w.word(end).equals("(")
                && w.word(end + 2).equals(")")
                && w.token(end + 1).text().chars().allMatch(Character::isUpperCase);
        int next = end + 3;
        boolean goesOn = letters
                && next < w.size()
                && (w.isContentWord(next) && !isVerb(w, next) && w.name(next) == null
                        || FunctionWords.isOf(w.word(next)));
        return goesOn ? next : end;
    }

    // the index of the noun that says what something held is about, or as before
    private static int topic(Wording w, int end) {
        boolean given = WordSet.of("dedie dediee dediees dedies consacre consacree consacrees consacres")
                .contains(w.word(end));
        boolean simple = w.word(end).equals("sur") || w.word(end).equals("entre");
        int about = simple || w.says(end, "autour", "de")
                ? end + (simple ? 1 : 2)
                : given
                                && (w.word(end + 1).equals("a")
                                        || w.word(end + 1).equals("au")
                                        || w.word(end + 1).equals("aux"))
                        ? end + 2
                        : -1;
        int noun = about > 0 ? w.afterArticle(about) : -1;
        return noun > 0
                        && !PhraseSigns.isSite(w.word(noun)) // "une rencontre sur le site de Vernolles"
                        && (w.isContentWord(noun) || w.name(noun) != null)
                        && !w.token(noun).isNumber()
                ? noun
                : end;
    }

    // "pour son assemblée générale et fêter dix ans"
    private static boolean isInfinitive(Wording w, int i) {
        String word = w.word(i);
        int stem = word.length() - 2;
        if (stem < 2 || !w.isSmallWord(i)) {
            return false;
        }
        String root = word.substring(0, stem);
        return word.endsWith("er") && FrenchWords.has(root + "ait") && FrenchWords.has(root + "ant")
                || word.endsWith("ir")
                        && (FrenchWords.has(root + "issait")
                                || FrenchWords.has(root + "ait") && FrenchWords.has(root + "ant"))
                || word.endsWith("re") && FrenchWords.has(root + "ait");
    }

    private static final Set<String> ARTICLES = WordSet.of("la l' le les");
    private static final Set<String> JOINS = WordSet.of("de d' et a sur entre");
    /** Words that stand before the object of a verb or where it is done, not after an adjective. */
    private static final Set<String> OBJECTS = WordSet.of("au aux le les un une l' son sa ses leur leurs");

    // "dont l'assemblée générale remonte au 5 mai", not "l'usine pilote de Vernolles"
    private static boolean governs(Wording w, int i) {
        return FiniteVerbs.at(w, i)
                && !EventWords.isSitting(w.word(i))
                && (!w.word(i).endsWith("e") || w.word(i).endsWith("oie") || takesObject(w, i + 1));
    }

    private static boolean takesObject(Wording w, int i) {
        return OBJECTS.contains(w.word(i)) || i < w.size() && w.token(i).isNumber();
    }

    static boolean isVerb(Wording w, int i) {
        String word = w.word(i);
        boolean afterOf = Set.of("de", "du", "des", "d'", "la", "l'", "le").contains(w.word(i - 1));
        return !afterOf
                && (WordSet.of(
                                        """
                        a ont est sont s'est aura se s' avait etait etaient fut furent permet prevue prevu portant
                        reunissant rassemblant""")
                                .contains(word)
                        || EventWords.isModal(word)
                        || word.startsWith("consacre")
                        || word.startsWith("dedie")
                        || word.endsWith("era")
                        || word.endsWith("eront")
                        || word.endsWith("issent")
                        || (word.endsWith("ait") && word.length() > 5)
                        || EventWords.meets(word)
                        || EventWords.isArranged(word)
                        || SpeechVerbs.has(word)
                        || governs(w, i));
    }

    /** The words from {@code from} to before {@code to} as they are written, on one line. */
    static String words(Source source, Wording w, int from, int to) {
        return w.span(from, to)
                .of(source.text())
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.SpeechVerbs;

/** Where the words for something held end: a noun with its adjectives, complements and topic, before the verb. */
final class PhraseEnds {
    private static final int LONGEST = 24;

    private PhraseEnds() {}

    // the noun with its adjectives and complements, up to the verb that follows
    static int of(Wording w, int head) {
        int end = head + 1;
        while (end < w.size() && end - head < LONGEST) {
            String word = w.word(end);
            boolean link =
                    Set.of("de", "du", "des", "d'", "la", "l'", "le", "les").contains(word)
                            || (word.equals("et") && !w.word(end + 1).equals("a"));
            boolean linked = link && end + 1 < w.size() && (w.name(end + 1) != null || w.isSmallWord(end + 1));
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
        return end;
    }

    // the index of the noun that says what something held is about, or as before
    private static int topic(Wording w, int end) {
        boolean given = Set.of(
                        "dedie", "dediee", "dediees", "dedies", "consacre", "consacree", "consacrees", "consacres")
                .contains(w.word(end));
        int about = w.word(end).equals("sur") || w.says(end, "autour", "de")
                ? end + (w.word(end).equals("sur") ? 1 : 2)
                : given
                                && (w.word(end + 1).equals("a")
                                        || w.word(end + 1).equals("au")
                                        || w.word(end + 1).equals("aux"))
                        ? end + 2
                        : -1;
        int noun = about > 0 ? w.afterArticle(about) : -1;
        return noun > 0
                        && (w.isContentWord(noun) || w.name(noun) != null)
                        && !w.token(noun).isNumber()
                ? noun
                : end;
    }

    static boolean isVerb(Wording w, int i) {
        String word = w.word(i);
        boolean afterOf = Set.of("de", "du", "des", "d'", "la", "l'", "le").contains(w.word(i - 1));
        return !afterOf
                && (Set.of(
                                        "a",
                                        "ont",
                                        "est",
                                        "sont",
                                        "s'est",
                                        "aura",
                                        "se",
                                        "s'",
                                        "avait",
                                        "etait",
                                        "etaient",
                                        "fut",
                                        "furent",
                                        "permet",
                                        "prevue",
                                        "prevu",
                                        "portant",
                                        "reunissant",
                                        "rassemblant")
                                .contains(word)
                        || EventWords.isModal(word)
                        || word.startsWith("consacre")
                        || word.startsWith("dedie")
                        || word.endsWith("era")
                        || word.endsWith("eront")
                        || word.endsWith("issent")
                        || (word.endsWith("ait") && word.length() > 5)
                        || EventWords.meets(word)
                        || SpeechVerbs.has(word));
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

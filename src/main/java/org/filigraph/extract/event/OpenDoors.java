package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in which those who work somewhere let others in for some days: {@code les fonderies du bassin ouvrent leurs
 * portes du 3 au 6 mai}, {@code la cave ouvrira ses portes au public le 4 juin}. A shop that opens its doors on a day and
 * says to nobody stays open.
 */
final class OpenDoors {
    private static final Set<String> OPENS =
            WordSet.of("ouvre ouvrent ouvrait ouvraient ouvrira ouvriront ouvert entrouvre entrouvrent");
    /** Who comes to see. */
    private static final Set<String> VISITORS = WordSet.of(
            """
            public publics visiteurs curieux riverains habitants jeunes lyceens collegiens eleves etudiants scolaires
            familles demandeurs candidats voisins touristes""");
    /** As many words tell who comes. */
    private static final int NEAR = 7;

    private final Source source;

    OpenDoors(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 2; i + 1 < w.size(); i++) {
            boolean doors = w.word(i).equals("portes")
                    && OPENS.contains(w.word(i - 2))
                    && (w.word(i - 1).equals("ses") || w.word(i - 1).equals("leurs"));
            int noun = doors && (isForVisitors(w, i + 1) || isStretch(w, i + 1)) ? subject(w, i - 2) : -1;
            if (noun >= 0) {
                int end = PhraseEnds.of(w, noun);
                String label =
                        "portes ouvertes " + of(w, noun) + PhraseEnds.words(source, w, noun, Math.min(end, i - 2));
                return new EventPhrases.Phrase(noun, i + 1, i - 2, label, false, false, false);
            }
        }
        return null;
    }

    private static boolean isForVisitors(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + NEAR; i++) {
            if (VISITORS.contains(w.word(i))
                    && (w.word(i - 1).startsWith("a") || w.word(i - 1).equals("des"))) {
                return true;
            }
        }
        return false;
    }

    // "du 3 au 6 mai", "les 7 et 8 juin"
    private static boolean isStretch(Wording w, int from) {
        boolean first = (w.word(from).equals("du") || w.word(from).equals("les")) && isNumber(w, from + 1);
        for (int i = from + 2; first && i < from + NEAR; i++) {
            if ((w.word(i).equals("au") || w.word(i).equals("et")) && isNumber(w, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Wording w, int i) {
        return i < w.size() && w.token(i).isNumber();
    }

    // the noun that the sentence begins with, if nothing but its complements stands between it and the verb
    private static int subject(Wording w, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            boolean start = i == 0 || w.isMark(i - 1);
            if (start) {
                int noun = w.afterArticle(i);
                while (noun < verb && (w.token(noun).isNumber() || FunctionWords.isDeterminer(w.word(noun)))) {
                    noun++;
                }
                return noun < verb && (w.isContentWord(noun) || w.name(noun) != null) ? noun : -1;
            }
        }
        return -1;
    }

    private static String of(Wording w, int noun) {
        return switch (w.word(noun - 1)) {
            case "le" -> "du ";
            case "la" -> "de la ";
            case "l'" -> "de l'";
            case "les" -> "des ";
            default -> "de ";
        };
    }
}

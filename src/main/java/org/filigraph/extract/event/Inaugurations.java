package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/** Sentences that open something: {@code l'atelier a été inauguré}, {@code Sorex inaugure, mardi, son usine}. */
final class Inaugurations {
    private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles", "celui-ci", "celle-ci");
    private static final Set<String> CLAUSES =
            Set.of("que", "qui", "dont", "ou", "quand", "lorsque", "car", "alors", "et");
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "officiellement",
            "hier",
            "aujourd'hui",
            "demain",
            "matin",
            "apres-midi",
            "soir",
            "en",
            "grande",
            "pompe",
            "dernier",
            "prochain",
            "week-end",
            "semaine",
            "derniere",
            "prochaine");
    private static final Set<String> LAID =
            Set.of("pose", "posee", "posera", "poseront", "posaient", "posait", "posent");
    private static final int LONGEST = 24;
    private static final int LONGEST_GAP = 10;

    private final Source source;

    Inaugurations(Source source) {
        this.source = source;
    }

    // "le nouveau site de Sorex a été inauguré", "X a inauguré son usine", "pose la première pierre de"
    EventPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean lays = LAID.contains(w.word(i)) && tellsStone(w, i);
            if (!(EventWords.opens(w.word(i)) || lays) || w.name(i) != null) {
                continue;
            }
            boolean passive =
                    Set.of("ete", "est", "sont", "etait", "etaient", "sera", "seront", "fut", "furent", "etre")
                                    .contains(w.word(i - 1))
                            || w.word(i - 1).endsWith("ment") && isAuxiliary(w.word(i - 2));
            if (passive) {
                int end = i - 1;
                while (end > 0 && isAuxiliary(w.word(end))) {
                    end--;
                }
                end = beforeAside(w, end);
                int start = subjectStart(w, end);
                if (start <= end && start >= 0) {
                    return inauguration(w, start, end + 1, i);
                }
                continue;
            }
            int object = object(w, i + 1);
            boolean active = Set.of("a", "ont", "vient", "d'", "va", "vont", "avait", "pour", "doit", "doivent")
                            .contains(w.word(i - 1))
                    || w.word(i).endsWith("e")
                    || w.word(i).endsWith("ent")
                    || w.word(i).endsWith("ait")
                    || w.word(i).endsWith("era")
                    || w.word(i).endsWith("eront");
            if (active && object > i + 1 && object < w.size() && (w.isSmallWord(object) || w.name(object) != null)) {
                int end = w.name(object) != null ? w.endOfName(object) : PhraseEnds.of(w, object);
                return inauguration(w, object, end, i);
            }
        }
        return null;
    }

    // "la première pierre … a été posée", "ont posé la première pierre"
    private static boolean tellsStone(Wording w, int verb) {
        for (int i = Math.max(1, verb - LONGEST); i < Math.min(w.size(), verb + LONGEST_GAP); i++) {
            if (w.word(i).equals("pierre") && w.word(i - 1).equals("premiere")) {
                return true;
            }
        }
        return false;
    }

    // past "officiellement", "mardi", ", vendredi 26 septembre,", "son": where what is opened begins
    private static int object(Wording w, int from) {
        int i = from;
        while (i < w.size() && i < from + LONGEST_GAP && w.name(i) == null) {
            String word = w.word(i);
            // "a posé, dans son fief, la première pierre"
            int aside = word.equals(",") ? afterAside(w, i) : i;
            if (aside > i) {
                i = aside;
                continue;
            }
            boolean time = FunctionWords.isCalendar(word)
                    || w.token(i).isNumber()
                    || word.equals(",")
                    || CIRCUMSTANCES.contains(word)
                    || FunctionWords.isDeterminer(word);
            if (!time) {
                break;
            }
            i++;
        }
        return i;
    }

    // index of the determiner after what stands between the comma at "comma" and the next, or the comma's own
    private static int afterAside(Wording w, int comma) {
        for (int i = comma + 1; i < w.size() && i < comma + LONGEST_GAP; i++) {
            if (w.word(i).equals(",")) {
                return FunctionWords.isDeterminer(w.word(i + 1)) ? i + 1 : comma;
            }
        }
        return comma;
    }

    private static boolean isAuxiliary(String word) {
        return Set.of(
                        "a",
                        "ont",
                        "ete",
                        "est",
                        "sont",
                        "etait",
                        "etaient",
                        "sera",
                        "seront",
                        "fut",
                        "avait",
                        "officiellement",
                        "furent",
                        "doit",
                        "etre",
                        "devrait")
                .contains(word);
    }

    // "Le marché de Vernolles, sur la commune d'Arvant, a été": the last word before what stands between commas
    private static int beforeAside(Wording w, int end) {
        if (!w.word(end).equals(",")) {
            return end;
        }
        for (int i = end - 1; i > 0 && i > end - LONGEST_GAP; i--) {
            if (w.word(i).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    // the first word of the noun phrase that ends at "end"
    private static int subjectStart(Wording w, int end) {
        int start = end + 1;
        for (int i = end; i >= 0 && end - i < LONGEST; i--) {
            String word = w.word(i);
            boolean pronoun = PRONOUNS.contains(word);
            // "la troisième tranche", "la première pierre": after an ordinal stands a noun
            boolean noun = w.word(i - 1).endsWith("ieme") || w.word(i - 1).startsWith("premi");
            boolean verb = w.isSmallWord(i) && !noun && (isAuxiliary(word) || PhraseEnds.isVerb(w, i));
            if ((w.isMark(i) && w.name(i) == null) || CLAUSES.contains(word) || word.startsWith("puisqu") || verb) {
                break;
            }
            start = i;
            if (pronoun) {
                break;
            }
        }
        return w.afterArticle(start);
    }

    private EventPhrases.@Nullable Phrase inauguration(Wording w, int from, int to, int verb) {
        if (to <= from || (to - from == 1 && w.name(from) == null && !w.isContentWord(from))) {
            return null;
        }
        String first = w.word(from);
        boolean pronoun =
                Set.of("il", "elle", "ils", "elles", "celui-ci", "celle-ci").contains(first);
        boolean vowel = "aeiouh".indexOf(first.isEmpty() ? 'x' : first.charAt(0)) >= 0;
        String of =
                switch (w.word(from - 1)) {
                    case "l'" -> "de l'";
                    case "la" -> "de la ";
                    case "le" -> "du ";
                    case "son", "sa" -> vowel ? "de l'" : "de " + w.word(from - 1) + " ";
                    case "un", "une" -> "d'" + w.word(from - 1) + " ";
                    default -> "de ";
                };
        String deed = LAID.contains(w.word(verb)) ? "pose " : "inauguration ";
        String label = pronoun ? "inauguration" : deed + of + PhraseEnds.words(source, w, from, to);
        return new EventPhrases.Phrase(from, to, verb, label, false, false, false);
    }
}

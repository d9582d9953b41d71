package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in which something is presented to people who came to hear it: {@code la société présentait jeudi son projet
 * aux riverains}, {@code le plan a été présenté le 4 mai à la mairie}.
 */
final class Presentations {
    private static final Set<String> PRESENTS = WordSet.of(
            "presente presentent presentait presentaient presentera presenteront devoile devoilait exposait detaillait");
    private static final Set<String> PRESENTED = WordSet.of(
            "presente presentee presentes presentees restitue restituee restitues restituees devoile devoilee");
    private static final Set<String> HAVE = WordSet.of("a ont avait avaient");
    private static final Set<String> HEARERS = WordSet.of(
            """
            habitants riverains elus salaries adherents partenaires acteurs industriels entreprises syndicats agents
            administres associations maires parlementaires investisseurs eleves etudiants agriculteurs eleveurs
            representants professionnels dirigeants actionnaires""");
    private static final Set<String> OTHERS = WordSet.of("produits gamme stand collection candidature");
    private static final int FAR = 20;

    private final Source source;

    Presentations(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        if (!Gatherings.tellsDay(w)) {
            return null;
        }
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            boolean passive = PRESENTED.contains(w.word(i)) && w.word(i - 1).equals("ete");
            if (passive && (isAt(w, i + 1) || hearers(w, i + 1) > 0)) {
                int noun = subject(w, i);
                return noun < 0 ? null : phrase(w, noun, i);
            }
            boolean active = PRESENTS.contains(w.word(i)) && w.isSmallWord(i)
                    || PRESENTED.contains(w.word(i)) && HAVE.contains(w.word(i - 1));
            int hearers = active && !passive ? hearers(w, i + 1) : -1;
            if (hearers > 0) {
                int noun = object(w, i + 1, hearers);
                return noun < 0 ? null : phrase(w, noun, i);
            }
        }
        return null;
    }

    private EventPhrases.@Nullable Phrase phrase(Wording w, int noun, int verb) {
        if (OTHERS.contains(w.word(noun))) {
            return null;
        }
        int end = PhraseEnds.of(w, noun);
        if (noun < verb && end > verb - 1) {
            end = verb - 2;
        }
        if (end <= noun) {
            return null;
        }
        String label = "présentation " + of(w, noun) + PhraseEnds.words(source, w, noun, end);
        return new EventPhrases.Phrase(noun, end, verb, label, false, false, false);
    }

    // "aux habitants", "devant les élus de la vallée"
    private static int hearers(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + FAR; i++) {
            boolean to = w.word(i).equals("aux")
                    || w.word(i).equals("devant") && w.word(i + 1).equals("les");
            int noun = w.word(i).equals("aux") ? i + 1 : i + 2;
            if (to && HEARERS.contains(w.word(noun)) && w.name(noun) == null) {
                return i;
            }
        }
        return -1;
    }

    // "le 4 mai à la mairie", "lundi à Vernolles"
    private static boolean isAt(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + FAR / 2; i++) {
            boolean town =
                    (w.word(i).equals("a") || w.word(i).equals("au")) && w.name(i + 1, EntityKind.TERRITORY) != null;
            if (town || EventPlaces.isAtVenue(w, i)) {
                return true;
            }
            if (w.word(i).equals("par") || w.word(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static int object(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean determiner = FunctionWords.isDeterminer(w.word(i)) && !FunctionWords.isOf(w.word(i));
            if (determiner
                    && w.name(i + 1) == null
                    && w.isContentWord(i + 1)
                    && !FunctionWords.isCalendar(w.word(i + 1))
                    && !w.word(i + 1).endsWith("ieme")
                    && !w.word(i + 1).equals("premiere")) {
                return i + 1;
            }
        }
        return -1;
    }

    // the noun that the sentence begins with
    private static int subject(Wording w, int verb) {
        int noun = w.afterArticle(0);
        noun = noun == 0 && FunctionWords.isDeterminer(w.word(0)) ? 1 : noun;
        return noun > 0
                        && noun < verb - 1
                        && w.isSmallWord(noun)
                        && !FunctionWords.isDeterminer(w.word(noun))
                        && !FunctionWords.isPreposition(w.word(noun))
                ? noun
                : -1;
    }

    private static String of(Wording w, int noun) {
        return switch (w.word(noun - 1)) {
            case "la", "sa", "cette" -> "de la ";
            case "les", "ses", "leurs", "ces" -> "des ";
            case "l'" -> "de l'";
            default -> "du ";
        };
    }
}

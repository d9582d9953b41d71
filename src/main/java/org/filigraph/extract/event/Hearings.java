package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Sentences in which a court takes a matter up on a day: {@code le tribunal de commerce étudiera les offres le 4 mai}. */
final class Hearings {
    private static final Set<String> COURTS = WordSet.of("tribunal cour");
    private static final Set<String> TAKES_UP = WordSet.of(
            """
            examinera examinait etudiera etudiait auditionnera entendra entendait penchera penchait""");
    /** What is said of a matter that a court has yet to take up: {@code doit examiner}. */
    private static final Set<String> TO_TAKE_UP = WordSet.of("examiner etudier auditionner entendre pencher");

    private static final int NEAR = 9;

    private final Source source;

    Hearings(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean court = COURTS.contains(w.word(i)) && FunctionWords.isArticle(w.word(i - 1)) && i <= NEAR;
            int verb = court && Gatherings.tellsDay(w) ? verb(w, i) : -1;
            if (verb > 0) {
                int end = w.name(i) != null ? w.endOfName(i) : PhraseEnds.of(w, i);
                String of = w.word(i - 1).equals("la") ? "de la " : "du ";
                String label = "audience " + of + PhraseEnds.words(source, w, i, end);
                return new EventPhrases.Phrase(i, end, verb, label, false, false, false);
            }
        }
        return null;
    }

    private static int verb(Wording w, int court) {
        for (int i = court + 1; i < w.size() && i < court + NEAR; i++) {
            boolean soon = TO_TAKE_UP.contains(w.word(i))
                    && (EventWords.isModal(w.word(i - 1)) || EventWords.isModal(w.word(i - 2)));
            if (soon || TAKES_UP.contains(w.word(i))) {
                return i;
            }
        }
        return -1;
    }
}

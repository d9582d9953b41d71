package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.Map;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;

/** Runs of words in capitals that no rule names and that come again and again: "la Plaine Images". */
final class RepeatedCapitals {
    private final DescribedThings things;
    /** How often each comes. */
    private final Map<String, Integer> runs = new HashMap<>();
    /** The word that always follows one; empty where different ones do. */
    private final Map<String, String> nextWords = new HashMap<>();

    RepeatedCapitals(DescribedThings things) {
        this.things = things;
    }

    /** Counts those of a sentence. */
    void count(Wording w) {
        for (int i = 0; i < w.size() - 1; i++) {
            int end = DescriptionWords.endOfRun(w, i);
            if (end > 0) {
                String run = DescriptionWords.words(w, i + 1, end);
                runs.merge(run, 1, Integer::sum);
                String next = w.isContentWord(end) ? w.word(end) : "";
                nextWords.merge(run, next, (a, b) -> a.equals(b) ? a : "");
            }
        }
    }

    /** Takes those of a sentence that come again anywhere, or that are a short form told before. */
    void take(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            int end = DescriptionWords.endOfRun(w, i);
            if (end > 0) {
                String run = DescriptionWords.words(w, i + 1, end);
                Entity shortened = end == i + 2 ? things.calledShort(w.word(i + 1)) : null;
                String noun = w.word(i + 1);
                if (shortened != null && !things.isTaken(w.span(i + 1, end))) {
                    things.put(w.span(i + 1, end), shortened);
                } else if (runs.getOrDefault(run, 0) > 1 && !things.isTaken(w.span(i + 1, end))) {
                    boolean longer = !nextWords.getOrDefault(run, "").isEmpty();
                    int to = longer ? end + 1 : end;
                    Entity thing = things.known(noun, things.entity(noun, DescriptionWords.words(w, i + 1, to)));
                    boolean inPlace = w.name(i) != null; // "la Plaine Images" where "la Plaine" is a place
                    things.put(w.span(inPlace ? i : i + 1, to), thing);
                    things.callBy(noun, thing);
                }
                i = end - 1;
            }
        }
    }
}

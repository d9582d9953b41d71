package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** Sentences in which a body has its anniversary: {@code Sorex a fêté ses dix ans le 15 juin}, {@code souffle ses 20 bougies}. */
final class Anniversaries {
    private static final Set<String> KEEPS = Set.of(
            "fete",
            "fetent",
            "fetait",
            "fetera",
            "feter",
            "celebre",
            "celebrent",
            "celebrait",
            "celebrera",
            "celebrer",
            "souffle",
            "soufflait",
            "soufflera",
            "souffler");
    private static final Set<String> ITS = Set.of("ses", "son", "leurs", "leur", "les");
    private static final Set<String> YEARS = Set.of("ans", "bougies", "anniversaire", "annees");
    private static final int LONGEST = 5;
    private static final int NEAR = 14;

    private final Source source;

    Anniversaries(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 1; i + 2 < w.size(); i++) {
            if (!KEEPS.contains(w.word(i)) || w.name(i) != null) {
                continue;
            }
            // "fêtait dans la soirée ses dix ans"
            int its = i + 1;
            while (its < i + LONGEST && w.isSmallWord(its) && !ITS.contains(w.word(its))) {
                its++;
            }
            if (!ITS.contains(w.word(its))) {
                continue;
            }
            int end = its + 1;
            while (end < w.size() && end < its + LONGEST && !YEARS.contains(w.word(end))) {
                end++;
            }
            Name whose = YEARS.contains(w.word(end)) ? bodyBefore(w, i) : null;
            if (whose != null) {
                String count = PhraseEnds.words(source, w, its + 1, end);
                String label = w.word(end).equals("anniversaire") ? "anniversaire" : count + " ans";
                return new EventPhrases.Phrase(i, end + 1, i, label + " de " + whose.label(), false, false, false);
            }
        }
        return null;
    }

    private static @Nullable Name bodyBefore(Wording w, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - NEAR; i--) {
            Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.SITE, EntityKind.EVENT);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}

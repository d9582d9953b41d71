package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an agenda, which have a noun for what is held, a day and perhaps a place, and no verb: {@code Remise des prix :
 * 16 octobre, Nantes}; {@code Prochain rendez-vous : journée du bois, 5 juin}; {@code La prochaine audience le 3 mai}.
 */
final class AgendaLines {
    private static final Set<String> SEPARATORS = Set.of(",", ":", "–", "-", "—", "|", "/", "//", "(");
    private static final Set<String> BEFORE_DAY = Set.of("le", "les", "du", "des");
    private static final Set<String> HELD = Set.of("audience", "audiences", "rendez-vous", "assemblee");
    private static final Set<String> ASIDE = Set.of("pour", "avec", "sur", "a", "au", "en");
    private static final int LONGEST_ENTRY = 40;
    private static final int LONGEST_DAY = 9;

    private final Source source;

    AgendaLines(Source source) {
        this.source = source;
    }

    /** What a sentence without a verb says to be held on a day, or null. */
    EventPhrases.@Nullable Phrase in(Wording w) {
        if (w.size() > LONGEST_ENTRY) {
            return null;
        }
        for (int i = 0; i < w.size(); i++) {
            boolean start = i == 0
                    || SEPARATORS.contains(w.word(i - 1))
                    || w.word(i - 1).equals("•");
            int head = start ? head(w, i) : -1;
            if (head < 0) {
                continue;
            }
            int end = PhraseEnds.of(w, head);
            if (w.name(head) != null || names(w, head, end) || !isDated(w, i, end) || hasVerb(w, 0, end)) {
                continue;
            }
            String label = PhraseEnds.words(source, w, head, end);
            return new EventPhrases.Phrase(head, end, -1, label, false, true, false);
        }
        return null;
    }

    // past the article and "prochaine": the noun for what is held, or -1
    private static int head(Wording w, int from) {
        int i = w.afterArticle(from);
        while (i < w.size() && PhraseSigns.isOrder(w, i)) {
            i++;
        }
        boolean held = EventWords.isHeld(w.word(i)) || HELD.contains(w.word(i));
        // "Rendez-vous le 3 mai pour …" calls upon the reader
        boolean call = w.word(i).equals("rendez-vous") && i == from;
        return held && !call ? i : -1;
    }

    private static boolean names(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.name(i, EntityKind.EVENT) != null) {
                return true;
            }
        }
        return false;
    }

    // behind a mark or at once; behind "pour les élus,"; or in front: "5 juin : journée du bois"
    private static boolean isDated(Wording w, int start, int end) {
        if (SEPARATORS.contains(w.word(start - 1)) && endsDay(w, start - 2)) {
            return true;
        }
        int i = SEPARATORS.contains(w.word(end)) ? end + 1 : end;
        if (i > end && ASIDE.contains(w.word(i)) && !isDay(w, i)) {
            while (i < w.size() && !w.isMark(i)) {
                i++;
            }
            i++;
        }
        return isDay(w, i) && (i > end || isBeforeDay(w.word(i)));
    }

    // "le 5 juin", "27, 28 et 29 septembre", "jeudi 3 mai"
    private static boolean isDay(Wording w, int from) {
        int i = from;
        while (isBeforeDay(w.word(i))) {
            i++;
        }
        if (i >= w.size() || !w.token(i).isNumber()) {
            return false;
        }
        for (int k = i + 1; k < w.size() && k < i + LONGEST_DAY; k++) {
            if (FunctionWords.isCalendar(w.word(k)) && !isBeforeDay(w.word(k))) {
                return true;
            }
            boolean goesOn = w.token(k).isNumber()
                    || Set.of(",", "et", "-", "er", "au", "&").contains(w.word(k));
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    // "5 juin", "5 juin 2025"
    private static boolean endsDay(Wording w, int last) {
        int month = last > 0 && w.token(last).isNumber() ? last - 1 : last;
        return month > 0
                && FunctionWords.isCalendar(w.word(month))
                && (w.token(month - 1).isNumber() || w.word(month - 1).equals("er"));
    }

    private static boolean hasVerb(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.name(i) == null && FiniteVerbs.at(w, i) && !EventWords.isHeld(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeDay(String word) {
        return BEFORE_DAY.contains(word) || FunctionWords.isWeekday(word);
    }
}

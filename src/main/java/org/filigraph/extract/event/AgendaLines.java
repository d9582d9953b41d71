package org.filigraph.extract.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an agenda, which have a noun for what is held, a day and perhaps a place, and no verb: {@code Remise des prix :
 * 16 octobre, Nantes}; {@code Prochain rendez-vous : journée du bois, 5 juin}; {@code La prochaine audience le 3 mai}.
 */
final class AgendaLines {
    private static final Set<String> SEPARATORS = WordSet.of(", : – - — | / // (");
    private static final Set<String> BEFORE_DAY = WordSet.of("le les du des");
    private static final Set<String> HELD = WordSet.of("audience audiences rendez-vous assemblee");
    /** What is done on a day of a calendar that the text sets out, behind that day. */
    private static final Set<String> CALENDAR_DEEDS = WordSet.of(
            """
            auditions annonce proclamation ouverture pot cocktail vernissage soutenances oraux pitchs jury
            restitution""");
    /** What follows the noun of a convention that people go to; any other is signed. */
    private static final Set<String> MEETING_CONVENTION = WordSet.of("d' annuelle nationale regionale internationale");

    private static final Set<String> ASIDE = WordSet.of("pour avec sur a au en");
    private static final Pattern HOURS = Pattern.compile("\\d{0,2}h\\d{0,2}|heures?");
    private static final Set<String> HOUR_LINKS = WordSet.of("a de des vers");
    private static final int LONGEST_HOUR = 5;
    private static final int LONGEST_ENTRY = 40;
    private static final int LONGEST_DAY = 9;
    private static final int LONGEST_PLACE = 6;

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
                    || w.word(i - 1).equals("•")
                    || i <= LONGEST_DAY && endsDay(w, i - 1);
            int day = beforeHour(w, i - 2);
            boolean behindDay = start && i > 0 && (endsDay(w, placeStart(w, day)) || isMonth(w, day));
            int head = start ? head(w, i, behindDay) : -1;
            if (head < 0) {
                continue;
            }
            int end = PhraseEnds.of(w, head);
            if (w.name(head) != null
                    || names(w, head, end)
                    || !isDated(w, i, end)
                    || hasVerb(w, 0, head)
                    || hasVerb(w, head + 1, end)) {
                continue;
            }
            String label = PhraseEnds.words(source, w, head, end);
            return new EventPhrases.Phrase(head, end, -1, label, false, true, false);
        }
        return null;
    }

    // past the article and "prochaine": the noun for what is held, or -1
    private static int head(Wording w, int from, boolean behindDay) {
        int i = w.afterArticle(from);
        while (i < w.size() && PhraseSigns.isOrder(w, i)) {
            i++;
        }
        boolean next = i > from && w.word(i - 1).startsWith("prochain");
        boolean sits = EventWords.isBody(w.word(i)) && (next || behindDay && PhraseEnds.of(w, i) > i + 1);
        boolean done = behindDay && CALENDAR_DEEDS.contains(w.word(i));
        boolean held = EventWords.isHeld(w.word(i)) && !isOther(w, i) || HELD.contains(w.word(i)) || sits || done;
        // "Rendez-vous le 3 mai pour …" calls upon the reader
        boolean call = w.word(i).equals("rendez-vous") && i == from;
        return held && !call ? i : -1;
    }

    // "Convention signée le 3 mai", "Mise en ligne : 3 mai"
    private static boolean isOther(Wording w, int i) {
        return w.word(i).equals("convention") && !MEETING_CONVENTION.contains(w.word(i + 1))
                || w.word(i).equals("enquete") && !w.word(i + 1).equals("publique")
                || w.word(i).equals("mise") && !w.says(i + 1, "a", "l'", "eau");
    }

    // "Septembre – séminaire", "Avril 2022 : ouverture": the month, perhaps with its year, that the entry opens with
    private static boolean isMonth(Wording w, int last) {
        return last == 0 && FunctionWords.isCalendar(w.word(0))
                || last == 1
                        && FunctionWords.isCalendar(w.word(0))
                        && w.token(1).isNumber();
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
        int last = beforeHour(w, start - 2);
        boolean behind =
                SEPARATORS.contains(w.word(start - 1)) && (endsDay(w, placeStart(w, last)) || isMonth(w, last));
        if (behind || endsDay(w, start - 1)) {
            return true;
        }
        int i = SEPARATORS.contains(w.word(end)) ? end + 1 : end;
        if (i > end && start == 0) {
            i = placeEnd(w, i);
        }
        boolean opens = i == end && start == 0 && w.block().isHeading();
        if ((i > end || opens) && ASIDE.contains(w.word(i)) && !isDay(w, i)) {
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

    // "5 juin, Vannes : …", "5 juin à Vannes : …": the index of the last word before the town, or as before
    private static int placeStart(Wording w, int last) {
        int from = last;
        while (from > 0 && from > last - LONGEST_PLACE && isOfPlace(w, from - 1)) {
            from--;
        }
        boolean town = isOfPlace(w, last) && w.token(from).isCapitalised();
        return town
                        && (SEPARATORS.contains(w.word(from - 1))
                                || w.word(from - 1).equals("a"))
                ? SEPARATORS.contains(w.word(from - 2)) ? from - 3 : from - 2
                : last;
    }

    private static boolean isOfPlace(Wording w, int i) {
        boolean place = w.name(i) == null || w.name(i, EntityKind.TERRITORY, EntityKind.SITE) != null;
        return place
                && i >= 0
                && i < w.size()
                && w.token(i).isWord()
                && (w.token(i).isCapitalised() || w.name(i) != null || FunctionWords.isOf(w.word(i)))
                && !FunctionWords.isCalendar(w.word(i));
    }

    // "Remise des prix, Vannes, 5 juin", "… : halle aux grains, Vannes, le 5 juin": past what stands before the day
    private static int placeEnd(Wording w, int from) {
        for (int i = from; i < w.size() && i < from + LONGEST_DAY; i = w.endOfName(i)) {
            boolean place = isOfPlace(w, i);
            int next = w.endOfName(i);
            if (place && SEPARATORS.contains(w.word(next)) && isDay(w, next + 1)) {
                return next + 1;
            }
        }
        return from;
    }

    // "5 juin, 9h30 : …", "5 juin à 10 h – …": the index of the last word before the hour, or as before
    private static int beforeHour(Wording w, int last) {
        int i = last;
        boolean hour = false;
        while (i > 0 && i > last - LONGEST_HOUR && isOfHour(w, i)) {
            hour |= !w.token(i).isNumber();
            i--;
        }
        if (!hour) {
            return last;
        }
        while (i > 0 && (SEPARATORS.contains(w.word(i)) || HOUR_LINKS.contains(w.word(i)))) {
            i--;
        }
        return i;
    }

    private static boolean isOfHour(Wording w, int i) {
        return w.token(i).isNumber() && !FunctionWords.isCalendar(w.word(i - 1))
                || HOURS.matcher(w.word(i)).matches();
    }

    // "5 juin", "5 juin 2025"
    private static boolean endsDay(Wording w, int last) {
        boolean slashed = last > 2
                && w.token(last).isNumber()
                && w.token(last - 2).isNumber()
                && (w.word(last - 1).equals("/") || w.word(last - 1).equals("."));
        if (slashed) {
            return true;
        }
        // "Jeudi 12, 10 h – …", "5/12 – …"
        boolean bare = last > 0 && w.token(last).isNumber() && FunctionWords.isWeekday(w.word(last - 1));
        boolean numbers = last == 2
                && w.token(2).isNumber()
                && w.word(1).equals("/")
                && w.token(0).isNumber();
        if (bare || numbers) {
            return true;
        }
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

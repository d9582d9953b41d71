package org.filigraph.extract.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days told within the days of a fair or a journey that the text tells of: {@code du 12 au 15 juin … le jeudi est pour les
 * écoles}, {@code Jeudi : visite du port}; and the day beside one told just before: {@code le lendemain}.
 */
final class ToldStretches {
    /** A fair or a journey lasts no more days than so many. */
    private static final int LONGEST = 12;
    /** As many stretches back, a weekday can be of one. */
    private static final int REMEMBERED = 8;

    private record Stretch(LocalDate first, LocalDate last, Span span) {
        // the day of the stretch that falls on a day of the week, or null
        @Nullable
        LocalDate on(DayOfWeek weekday) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == weekday) {
                    return day;
                }
            }
            return null;
        }
    }

    private final Source source;
    private final List<Stretch> stretches = new ArrayList<>();

    ToldStretches(Source source) {
        this.source = source;
        for (Time time : source.mentions().times()) {
            PartialDate from = time.from();
            PartialDate to = time.to();
            if (time.sense() != Time.Sense.AT
                    || from == null
                    || to == null
                    || from.iso().length() < 10
                    || to.iso().length() < 10) {
                continue;
            }
            LocalDate first = LocalDate.parse(from.iso());
            LocalDate last = LocalDate.parse(to.iso());
            if (last.isAfter(first) && !last.isAfter(first.plusDays(LONGEST))) {
                stretches.add(new Stretch(first, last, time.span()));
            }
        }
    }

    /** The day of what was told of last that falls on the weekday at {@code i}: "le jeudi", "Jeudi :"; or null. */
    @Nullable
    PartialDate day(Wording w, int i) {
        DayOfWeek weekday = FunctionWords.weekday(w.word(i));
        boolean entry = (i == 0 || !w.token(i - 1).isWord() && i == 1)
                && w.isMark(i + 1)
                && !w.word(i + 1).equals(",");
        if (weekday == null || !entry && !w.word(i - 1).equals("le")) {
            return null;
        }
        LocalDate told = null;
        int last = before(w.span().end());
        for (int k = last; told == null && k >= 0 && k > last - REMEMBERED; k--) {
            told = stretches.get(k).on(weekday);
        }
        return told == null ? null : PartialDate.of(told);
    }

    // the index of the last stretch that is told before an offset, or -1
    private int before(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The day after or before the one that the sentence told: "le lendemain", "la veille"; or null. */
    @Nullable
    PartialDate beside(Wording w, int i) {
        boolean after = w.word(i).equals("lendemain");
        if (!after && !w.word(i).equals("veille")
                || FunctionWords.isOf(w.word(i + 1))
                || w.word(i + 1).equals("du")) {
            return null;
        }
        LocalDate told = null;
        for (Time time : source.mentions().timesIn(w.span())) {
            PartialDate last = time.to() == null ? time.from() : time.to();
            if (last != null && last.iso().length() == 10 && w.at(time.span().start()) < i) {
                told = LocalDate.parse(last.iso());
            }
        }
        return told == null ? null : PartialDate.of(told.plusDays(after ? 1 : -1));
    }
}

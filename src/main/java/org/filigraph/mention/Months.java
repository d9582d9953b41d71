package org.filigraph.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.filigraph.document.PartialDate;
import org.jspecify.annotations.Nullable;

/** The months by their names, whole or short, and the days that they have. */
final class Months {
    private static final Map<String, Integer> BY_NAME = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aout", 8),
            Map.entry("septembre", 9),
            Map.entry("sept", 9),
            Map.entry("octobre", 10),
            Map.entry("oct", 10),
            Map.entry("novembre", 11),
            Map.entry("nov", 11),
            Map.entry("decembre", 12),
            Map.entry("dec", 12));

    private Months() {}

    /** Which month a folded word names, from 1; 0 where it names none. */
    static int of(String word) {
        return BY_NAME.getOrDefault(word, 0);
    }

    /** The day of a month, or null where the calendar has none such. */
    static @Nullable PartialDate day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return PartialDate.of(LocalDate.of(year, month, day));
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.Time.Sense;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: full ("mardi 16 septembre 2025", "du 18 au 20/10/2024"), partial ("avril 2024", "en 2023", "premier
 * trimestre 2016"), stretches ("2023-2026", "entre 2018 et 2023"), deadlines ("d'ici 2030", "à l'horizon 2030"), and
 * relative ones ("d'ici cinq ans", "en avril dernier") where the document's own date is known. A date whose year can't
 * be known is found with neither begin nor end, so that its numbers are not taken for figures.
 */
public final class Times {
    private final DateTokens tokens;
    /** The readers of each shape of date, the first that reads one first. */
    private final List<TimeReader> readers;

    private final List<Time> found;

    private Times(DateTokens tokens, @Nullable PartialDate issued, int headed, List<Time> found) {
        YearlessDates yearless = new YearlessDates(tokens, issued, headed);
        this.tokens = tokens;
        this.readers = List.of(
                new DayTimes(tokens, issued, yearless, found),
                new MonthTimes(tokens, yearless),
                new YearTimes(tokens),
                new RelativeTimes(tokens, issued, found));
        this.found = found;
    }

    /** The dates in a text, in order; relative ones are reckoned from {@code issued}, else from the year of the head. */
    public static List<Time> of(Layout layout, @Nullable PartialDate issued) {
        List<Time> times = new ArrayList<>();
        HeadedYears headed = new HeadedYears(issued);
        PartialDate now = issued != null ? issued : HeadYear.of(layout).orElse(null);
        for (Block block : layout.blocks()) {
            int year = headed.at(block);
            for (Sentence sentence : block.sentences()) {
                new Times(new DateTokens(sentence.tokens()), now, year, times).scan();
            }
        }
        return times;
    }

    private void scan() {
        int i = 0;
        while (i < tokens.size()) {
            TimeRead read = at(i);
            if (read != null) {
                add(read);
            }
            i = read == null ? i + 1 : read.after();
        }
    }

    private @Nullable TimeRead at(int i) {
        for (TimeReader reader : readers) {
            TimeRead read = reader.at(i);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private void add(TimeRead read) {
        Span span =
                tokens.at(read.from()).span().cover(tokens.at(read.after() - 1).span());
        Sense sense = read.sense() == null ? tokens.sense(read.from()) : read.sense();
        PartialDate last = read.end() == null ? read.begin() : read.end();
        found.add(new Time(span, read.begin(), sense == Sense.SINCE ? null : last, sense));
    }
}

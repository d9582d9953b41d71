package org.filigraph.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.Table;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the heads of a table's rows and columns tell together: whether all say what is counted, where, and from when to when. */
final class TableRows {
    private static final Set<String> SUMS = WordSet.of("total totaux ensemble");

    private final boolean counted;
    private final boolean paid;
    private final Set<Entity> places = new HashSet<>();
    private final @Nullable Period span;

    /** Reads a table's heads, each by what it may tell. */
    TableRows(
            String text,
            Table table,
            Function<Span, @Nullable String> indicator,
            Function<Span, @Nullable String> money,
            Function<Span, @Nullable Entity> territory,
            Function<Span, @Nullable Period> period) {
        List<Span> heads = table.body().stream().map(row -> row.cells().get(0)).toList();
        this.counted = heads.stream().allMatch(h -> isSum(text, h) || indicator.apply(h) != null);
        this.paid = heads.stream().allMatch(h -> isSum(text, h) || money.apply(h) != null);
        heads.stream().map(territory).filter(Objects::nonNull).forEach(places::add);
        this.span = table.headed() ? between(table.rows().get(0), period) : null;
    }

    /** Whether all rows say by their heads what they count, or what an amount is. */
    boolean tell(boolean money) {
        return money ? paid : counted;
    }

    /** Whether the rows are so many places. */
    boolean arePlaces() {
        return places.size() > 1;
    }

    /** Whether a row is this place. */
    boolean has(@Nullable Entity place) {
        return places.contains(place);
    }

    /**
     * From when to when a change between the columns is, null where they tell no years: "2016 | 2022 | Évolution"; of
     * two years that follow each other it is the last one's.
     */
    @Nullable
    Period span() {
        return span;
    }

    private static @Nullable Period between(Table.Row head, Function<Span, @Nullable Period> period) {
        List<Period> years =
                head.cells().stream().map(period).filter(Objects::nonNull).toList();
        if (years.size() < 2) {
            return null;
        }
        Period first = years.get(0);
        Period last = years.get(years.size() - 1);
        return isNext(first, last) ? last : new Period(first.from(), last.to());
    }

    private static boolean isNext(Period first, Period last) {
        return first.from() != null
                && last.from() != null
                && first.from().iso().length() == 4
                && last.from().iso().length() == 4
                && first.from().year() + 1 == last.from().year();
    }

    private static boolean isSum(String text, Span head) {
        return SUMS.contains(Folding.fold(head.of(text)).split("[^a-z]", 2)[0]);
    }
}

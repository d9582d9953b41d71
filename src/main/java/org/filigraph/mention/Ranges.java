package org.filigraph.mention;

import java.math.BigDecimal;
import java.util.Set;
import org.filigraph.mention.Quantities.Quantity;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads two numbers that belong together: a range ("entre 400 et 600", "3 à 5 %"), or a move from one to the other. */
final class Ranges {
    private static final Set<String> MOVES = WordSet.of(
            """
            pass fond evolu augment croi port progress grimp recul chut tomb baiss ramen redui diminu montee monter""");
    /** Of these, what tells a move whatever is moved: other verbs go on at a rate, {@code progresse de 5 à 6 % par an}. */
    private static final Set<String> PASSES = WordSet.of("pass fond evolu port tomb ramen redui montee monter");

    private static final Set<String> HEDGING = WordSet.of("plus pres environ moins quelque de d'");
    private static final int MOVE_REACH = 7;
    /** A number from here on is no number of millions. */
    private static final BigDecimal IN_FULL = BigDecimal.valueOf(1000);

    /** Verbs whose object is a year. */
    private static final Stems CLOSING = Stems.of("clos clotur termin achev boucl fini");

    private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2100);

    private final Row row;
    private final Cardinals cardinals;
    private final Quantities quantities;

    Ranges(Row row, Cardinals cardinals, Quantities quantities) {
        this.row = row;
        this.cardinals = cardinals;
        this.quantities = quantities;
    }

    /**
     * What a second number after a first one makes of it.
     *
     * @param first with the scale and unit that stand only at the second
     * @param second null where it is a figure of its own
     */
    record Pair(Quantity first, @Nullable Quantity second) {}

    Pair pair(Quantity first) {
        int link = first.to();
        boolean between =
                row.at(first.read().from() - 1).is("entre") && row.at(link).is("et");
        boolean to = row.at(link).is("a") && row.at(link).text().equals("à");
        boolean hyphen = (row.at(link).is("-") || row.at(link).is("–") || isSlash(first, link))
                && first.isBare()
                && !row.at(link + 1).spaceBefore();
        boolean listed = row.at(link).is("et") || row.at(link).is("ou");
        if (!between && !to && !hyphen && !listed || isDated(first)) {
            return new Pair(first, null);
        }
        int from = link + 1;
        while ((between || to)
                && from < link + 3
                && HEDGING.contains(row.at(from).folded())) {
            from++;
        }
        NumberRead read = cardinals.cardinal(from);
        if (read == null) {
            return new Pair(first, null);
        }
        Quantity second = quantities.of(read);
        Quantity whole = carried(first, second);
        boolean grows = second.value().compareTo(whole.value()) > 0
                && (whole.unit().equals(second.unit()) || second.unit().isEmpty() && (between || whole.isBare()));
        boolean next = listed && !between && row.at(link).is("ou") && isNextNumber(first, second);
        boolean range = between
                || hyphen
                || next
                || to
                        && (!isMove(first.read().from(), MOVES)
                                || isRate(first, second) && !isMove(first.read().from(), PASSES))
                        && (isFrom(first.read().from()) || isOfSomething(second));
        return range && grows ? new Pair(whole, second) : new Pair(to || listed ? whole : first, null);
    }

    /** "de 3 à 5 millions": the scale and the unit stand once for both numbers. */
    private static Quantity carried(Quantity first, Quantity second) {
        if (!first.isBare() || second.isBare()) {
            return first;
        }
        boolean inFull = first.read().value().compareTo(IN_FULL) >= 0; // "de 800 000 à 1,2 million"
        BigDecimal scale = inFull ? BigDecimal.ONE : second.scale();
        return new Quantity(first.read(), first.read().value().multiply(scale), scale, second.unit(), first.to());
    }

    /** "deux ou trois". */
    private static boolean isNextNumber(Quantity first, Quantity second) {
        return first.isBare()
                && second.read().value().subtract(first.read().value()).compareTo(BigDecimal.ONE) == 0;
    }

    private boolean isFrom(int i) {
        String before = row.at(i - 1).folded();
        return before.equals("de") || before.equals("d'") || before.equals("entre");
    }

    private boolean isOfSomething(Quantity second) {
        return !second.unit().isEmpty() || row.at(second.to()).isWord();
    }

    /** "5 à 6 %": two rates near each other. */
    private static boolean isRate(Quantity first, Quantity second) {
        BigDecimal low = first.read().value();
        return second.unit().equals("percent")
                && first.isBare()
                && second.value().compareTo(low.add(low)) <= 0;
    }

    /** "de 35 M€ en septembre 2022 à 100 M€": a year begins no range of what is counted. */
    private boolean isDated(Quantity first) {
        BigDecimal value = first.read().value();
        String before = row.at(first.read().from() - 1).folded();
        return first.isBare()
                && value.compareTo(EARLIEST_YEAR) >= 0
                && value.compareTo(LATEST_YEAR) <= 0
                && (before.equals("en")
                        || FunctionWords.isCalendar(before)
                        || CLOSING.begin(before)); // "a clos 2022 à 14 M€"
    }

    /** "250/300 personnes", but no "24/7", "2018/2019". */
    private boolean isSlash(Quantity first, int link) {
        BigDecimal value = first.read().value();
        return row.at(link).is("/")
                && !row.at(link).spaceBefore()
                && value.compareTo(BigDecimal.TEN) >= 0
                && (value.compareTo(EARLIEST_YEAR) < 0 || value.compareTo(LATEST_YEAR) > 0)
                && value.compareTo(BigDecimal.valueOf(24)) != 0;
    }

    /** "passer de 108 000 m² à plus de 300 000 m²" tells two figures, not a range. */
    private boolean isMove(int i, Set<String> moves) {
        for (int j = i - 1; j >= Math.max(0, i - MOVE_REACH); j--) {
            String word = row.at(j).folded();
            if (row.at(j).is(".") || row.at(j).is(";")) {
                return false;
            }
            if (moves.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}

package org.filigraph.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.fact.Figure;

/** Amounts that a heading or a title tells without a word for what they are, and the text again with one. */
final class SaidTwice {
    /** An amount of which no word tells what it is, is read no more firmly than this. */
    private static final double GUESSED = 0.55;

    private SaidTwice() {}

    /** The figures, those that were guessed as the text tells them elsewhere. */
    static List<Figure> settle(List<Figure> figures) {
        Map<String, String> told = new HashMap<>();
        for (Figure figure : figures) {
            if (!isGuessed(figure)) {
                told.putIfAbsent(amount(figure), figure.indicator());
            }
        }
        return figures.stream().map(figure -> settled(figure, told)).toList();
    }

    private static Figure settled(Figure figure, Map<String, String> told) {
        String indicator = isGuessed(figure) ? told.get(amount(figure)) : null;
        return indicator == null ? figure : new Figure(indicator, figure.quantity(), figure.scope(), figure.evidence());
    }

    private static boolean isGuessed(Figure figure) {
        return figure.evidence().confidence() <= GUESSED && MoneyWords.INDICATORS.contains(figure.indicator());
    }

    private static String amount(Figure figure) {
        Figure.Quantity quantity = figure.quantity();
        return quantity.measure().key() + " "
                + quantity.value().stripTrailingZeros().toPlainString() + " " + quantity.unit();
    }
}

package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Amounts that the words right before them tell: grown to so much, asked for a thing, spent in all. */
final class AmountsBefore {
    private static final Set<String> OF = WordSet.of("de d' du des");
    /** What grew by so much stands no farther before what it grew to. */
    private static final int GROWN = 8;
    /** Dearer things are built, not sold. */
    private static final BigDecimal ASKED = BigDecimal.valueOf(1_000_000);

    private AmountsBefore() {}

    /** What the amount at {@code first} is by the words right before it, or null. */
    static @Nullable Counted of(Sentence sentence, Numeral numeral, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry grown = reached(sentence, first, told);
        if (grown != null) {
            return new Counted(
                    grown.indicator(), -1, numeral.span(), Amounts.RULE, 0.8); // "a pris 2 %, à 3,1 milliards"
        }
        if (isAsked(tokens, first) && numeral.value().compareTo(ASKED) < 0) {
            return new Counted("price", -1, numeral.span(), Amounts.RULE, 0.8); // "affiché 129 000 €"
        }
        return isOfWorks(tokens, first)
                ? new Counted("investment", -1, numeral.span(), Amounts.RULE, 0.8) // "un total de travaux de 34 M€"
                : null;
    }

    /** The change in percent, of money, that the amount reached is told right after; or null. */
    private static Told.@Nullable Entry reached(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        boolean to = first > 1
                && tokens.get(first - 1).is("a")
                && tokens.get(first - 2).is(",")
                && last != null
                && first - last.at() <= GROWN;
        boolean grown = to
                && last != null
                && last.numeral().unit().equals("percent")
                && last.measured().measure() == Measure.CHANGE
                && MoneyWords.INDICATORS.contains(last.indicator());
        return grown ? last : null;
    }

    /** "affiché 129 000 €", "facturée 60 euros", "le parcours revient à 38 000 €": what is asked for something. */
    private static boolean isAsked(List<Token> tokens, int first) {
        if (first < 2) {
            return false;
        }
        boolean to = tokens.get(first - 1).is("a");
        String verb = tokens.get(to ? first - 2 : first - 1).folded();
        return verb.startsWith("affiche")
                || verb.startsWith("facture") && !verb.equals("facture")
                || to
                        && Set.of("revient", "revenait", "reviendra", "reviennent")
                                .contains(verb);
    }

    /** "un montant total de travaux de", "sur un programme de": what is spent in all. */
    private static boolean isOfWorks(List<Token> tokens, int first) {
        int i = first - 1;
        while (i > 0 && OF.contains(tokens.get(i).folded())) {
            i--;
        }
        if (i < 2 || i == first - 1) {
            return false;
        }
        boolean works =
                tokens.get(i).is("travaux") && OF.contains(tokens.get(i - 1).folded());
        boolean within = Set.of("programme", "projet", "chantier", "total")
                        .contains(tokens.get(i).folded())
                && tokens.get(i - 1).is("un")
                && tokens.get(i - 2).is("sur");
        return works || within;
    }
}

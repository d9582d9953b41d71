package org.filigraph.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.fact.Figure.Quantity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;

/**
 * Reads figures: each number of the content that counts, measures, shares out, grows or ranks something. What is
 * counted comes from the noun at the number ({@link Indicators}), how from its unit and verb ({@link Measures}), where,
 * when and of whom from its surroundings ({@link Scopes}).
 */
final class Figures {
    private Figures() {}

    static List<Figure> of(Source source) {
        Scopes scopes = new Scopes(source);
        List<Figure> figures = new ArrayList<>();
        for (Block block : source.layout().blocks()) {
            if (!block.isContent()) {
                continue;
            }
            String earlier = null;
            for (Sentence sentence : block.sentences()) {
                for (Numeral numeral : source.mentions().numeralsIn(sentence.span())) {
                    Optional<Indicators.Counted> counted = Indicators.of(sentence, numeral, earlier);
                    if (counted.isPresent()) {
                        figures.add(figure(scopes, block, sentence, numeral, counted.get()));
                        earlier = counted.get().indicator();
                    }
                }
            }
        }
        return figures;
    }

    private static Figure figure(
            Scopes scopes, Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        Measures.Measured measured = Measures.of(block, sentence, numeral, counted);
        BigDecimal value = measured.negative() ? numeral.value().negate() : numeral.value();
        Quantity quantity = new Quantity(value, numeral.max(), numeral.unit(), measured.measure(), measured.modifier());
        Scopes.Found found = scopes.of(block, sentence, numeral, counted, measured);
        return new Figure(
                counted.indicator(),
                quantity,
                found.scope(),
                Evidence.at(counted.span(), counted.rule(), counted.confidence())
                        .by(found.statedBy()));
    }

    /** The modifier of the contract's key. */
    static Modifier modifier(String key) {
        for (Modifier modifier : Modifier.values()) {
            if (modifier.key().equals(key)) {
                return modifier;
            }
        }
        return Modifier.EXACT;
    }

    /** Whether a figure ranks. */
    static boolean ranks(Numeral numeral) {
        return numeral.unit().equals(Measure.RANK.key());
    }
}

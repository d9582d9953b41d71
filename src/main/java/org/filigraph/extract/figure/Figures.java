package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.fact.Figure.Quantity;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.fact.Figure.Status;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures: each number of the content that counts, measures, shares out, grows or ranks something. What is
 * counted comes from the noun at the number ({@link Indicators}), how from its unit and verb ({@link Measures}), where,
 * when and of whom from its surroundings ({@link Scopes}).
 */
public final class Figures {
    private Figures() {}

    /**
     * The figures of a document, whose {@code ties} tell what bodies do and whose {@code events} tell when they are; what
     * competed is added to {@code weighings}.
     */
    public static List<Figure> of(
            Source source, Discourse discourse, List<Relation> ties, List<Event> events, List<Weighing> weighings) {
        Scopes scopes = new Scopes(source, discourse, ties, events);
        Told told = new Told();
        List<Figure> figures = new ArrayList<>(TableFigures.of(source, main(discourse)));
        for (Block block : source.layout().blocks()) {
            if (!block.isContent() || TableFigures.isRow(block)) {
                continue;
            }
            if (block.isHeading()) {
                told.forget();
            }
            for (Sentence sentence : block.sentences()) {
                told.enter(sentence);
                Scopes.Earlier before = null;
                for (Numeral read : source.mentions().numeralsIn(sentence.span())) {
                    Numeral numeral = CarriedUnits.of(sentence, read, told);
                    Optional<Indicators.Counted> counted = Indicators.of(sentence, numeral, told);
                    if (counted.isPresent()) {
                        Measures.Measured measured = Measures.of(block, sentence, numeral, counted.get());
                        Figure figure =
                                figure(scopes, block, sentence, numeral, counted.get(), measured, before, weighings);
                        figures.add(figure);
                        figures.addAll(Distribution.of(sentence, numeral, figure));
                        if (before == null || !HeldAgainst.is(sentence, numeral)) {
                            before = new Scopes.Earlier(numeral, figure.scope());
                        }
                        told.add(new Told.Entry(
                                figure.indicator(),
                                numeral,
                                sentence,
                                sentence.tokenAt(numeral.span().start()),
                                measured,
                                figure.scope().status(),
                                isPart(sentence, numeral, counted.get().like())));
                    }
                }
            }
        }
        return SaidTwice.settle(figures);
    }

    private static @Nullable Entity main(Discourse discourse) {
        Entity main = discourse.themes().main();
        return main == null ? null : discourse.asWritten(main);
    }

    private static Figure figure(
            Scopes scopes,
            Block block,
            Sentence sentence,
            Numeral numeral,
            Indicators.Counted counted,
            Measures.Measured measured,
            Scopes.@Nullable Earlier before,
            List<Weighing> weighings) {
        BigDecimal value = measured.negative() ? numeral.value().negate() : numeral.value();
        boolean hours = numeral.unit().equals("count")
                && counted.noun() >= 0
                && sentence.tokens().get(counted.noun()).is("heures");
        String unit = hours ? "h" : numeral.unit(); // "180 000 heures d'atelier"
        Quantity quantity = new Quantity(value, numeral.max(), unit, measured.measure(), measured.modifier());
        Scopes.Found found = scopes.of(block, sentence, numeral, counted, measured, before);
        weighings.addAll(found.weighings());
        Entity subject = found.scope().subject();
        boolean own =
                subject != null && scopes.isCompanys(subject) && Amounts.isOpen(sentence, counted, scopes.isOfAwards());
        String pair = scopes.besideAnother(sentence, numeral);
        return new Figure(
                pair != null ? pair : own ? "investment" : counted.indicator(),
                quantity,
                aimed(found.scope(), sentence, numeral, counted.like()),
                Evidence.at(counted.span(), counted.rule(), counted.confidence())
                        .by(found.statedBy()));
    }

    /** A part of what is aimed at is aimed at too: "créera 300 emplois, dont 100 en Bretagne". */
    private static Scope aimed(Scope scope, Sentence sentence, Numeral numeral, Told.@Nullable Entry like) {
        return like != null && like.status() == Status.TARGET && isPart(sentence, numeral, like)
                ? new Scope(
                        scope.territory(),
                        scope.sector(),
                        scope.subject(),
                        scope.whole(),
                        scope.period(),
                        like.status())
                : scope;
    }

    /** Whether "dont" stands between a figure and the number that goes with it. */
    static boolean isPart(Sentence sentence, Numeral numeral, Told.@Nullable Entry like) {
        if (like == null || !like.isIn(sentence)) {
            return false;
        }
        if (like.part()) {
            return true; // "dont 50 à Brest et 20 à Vannes"
        }
        for (int i = sentence.tokenAt(numeral.span().start()) - 1; i > like.at(); i--) {
            if (sentence.tokens().get(i).is("dont")) {
                return true;
            }
        }
        return false;
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

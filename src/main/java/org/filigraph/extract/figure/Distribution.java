package org.filigraph.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Figure;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Scope;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A share that is told once for several fields holds of each: "un salarié sur trois dans le bois (1 200) et dans le
 * papier" tells two shares. The fields are in a row when the same preposition opens each.
 */
final class Distribution {
    private static final Set<String> PREPOSITIONS = WordSet.of("dans sur pour en");
    /** Tokens that a field may take: "l'activité de commerce de gros". */
    private static final int LONGEST = 9;

    private Distribution() {}

    /** The figures for the further fields of {@code figure}, which {@code numeral} tells for the first. */
    static List<Figure> of(Sentence sentence, Numeral numeral, Figure figure) {
        List<Figure> further = new ArrayList<>();
        if (figure.quantity().measure() != Measure.SHARE) {
            return further;
        }
        List<Token> tokens = sentence.tokens();
        List<Sectors.Hit> fields = Sectors.in(tokens);
        int at = sentence.tokenAt(numeral.span().end());
        int first = fieldFrom(tokens, fields, at, figure.scope().sector());
        if (first < 0) {
            return further;
        }
        String preposition = opening(tokens, at);
        int i = afterBracket(tokens, sentence.tokenAt(fields.get(first).span().end()));
        while (!preposition.isEmpty()
                && i + 1 < tokens.size()
                && (tokens.get(i).is("et") || tokens.get(i).is(","))
                && tokens.get(i + 1).is(preposition)) {
            Sectors.Hit field = within(fields, tokens, i + 2);
            if (field == null) {
                break;
            }
            further.add(withSector(figure, field));
            i = afterBracket(tokens, sentence.tokenAt(field.span().end()));
        }
        return further;
    }

    /** Index of the field right after the number that the figure was read for, or -1. */
    private static int fieldFrom(List<Token> tokens, List<Sectors.Hit> fields, int at, @Nullable String sector) {
        int end = Math.min(tokens.size(), at + LONGEST);
        for (int f = 0; f < fields.size(); f++) {
            Sectors.Hit field = fields.get(f);
            boolean after = at < tokens.size()
                    && field.span().start() >= tokens.get(at).span().start()
                    && field.span().end() <= tokens.get(end - 1).span().end();
            if (after && field.sector().equals(sector)) {
                return f;
            }
        }
        return -1;
    }

    /** The preposition that opens a field, or nothing. */
    private static String opening(List<Token> tokens, int first) {
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            if (PREPOSITIONS.contains(tokens.get(i).folded())) {
                return tokens.get(i).folded();
            }
        }
        return "";
    }

    private static Sectors.@Nullable Hit within(List<Sectors.Hit> fields, List<Token> tokens, int from) {
        int to = from;
        while (to < Math.min(tokens.size(), from + LONGEST) && tokens.get(to).isWord()) {
            to++;
        }
        if (to == from) {
            return null;
        }
        Span words = tokens.get(from).span().cover(tokens.get(to - 1).span());
        return fields.stream()
                .filter(field -> words.contains(field.span()) && !field.weak())
                .findFirst()
                .orElse(null);
    }

    /** Past the rest of a field's words and what stands in brackets after it. */
    private static int afterBracket(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).isWord() && !tokens.get(i).is("et")) {
            i++;
        }
        if (i < tokens.size() && tokens.get(i).is("(")) {
            while (i < tokens.size() && !tokens.get(i).is(")")) {
                i++;
            }
            i++;
        }
        return i;
    }

    private static Figure withSector(Figure figure, Sectors.Hit field) {
        Scope scope = figure.scope();
        Evidence evidence = figure.evidence();
        return new Figure(
                figure.indicator(),
                figure.quantity(),
                new Scope(
                        scope.territory(),
                        field.sector(),
                        scope.subject(),
                        scope.whole(),
                        scope.period(),
                        scope.status()),
                new Evidence(
                        List.of(evidence.span().cover(field.span())),
                        "figure.distribution",
                        evidence.confidence(),
                        evidence.statedBy()));
    }
}

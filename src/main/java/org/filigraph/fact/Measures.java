package org.filigraph.fact;

import java.util.List;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/** Tells whether a number is a level, a share, a change or a rank. */
final class Measures {
    /** How a number measures; {@code negative} where the words say that it falls. */
    record Measured(Measure measure, Modifier modifier, boolean negative) {}

    private static final List<String> GROWTH = List.of(
            "augment",
            "hausse",
            "croiss",
            "croit",
            "progress",
            "accroiss",
            "gagn",
            "bond",
            "grimp",
            "rebond",
            "evolution");
    private static final List<String> DECLINE = List.of(
            "baiss",
            "recul",
            "diminu",
            "chut",
            "redui",
            "repli",
            "perdu",
            "inferieur",
            "decroi",
            "reduction",
            "abaiss",
            "retract");

    private Measures() {}

    static Measured of(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        Modifier modifier = Figures.modifier(numeral.hedge());
        if (Figures.ranks(numeral)) {
            boolean top = tokens.get(first).is("top");
            return new Measured(Measure.RANK, top ? Modifier.UP_TO : modifier, false);
        }
        if (numeral.form() == Numeral.Form.FACTOR) {
            return new Measured(Measure.CHANGE, modifier, false);
        }
        boolean falls = numeral.sign() < 0;
        if (numeral.unit().equals("percent")) {
            boolean signed = numeral.sign() != 0;
            int movement = movement(tokens, first, after);
            if (signed || movement != 0) {
                return new Measured(Measure.CHANGE, modifier, falls || !signed && movement < 0);
            }
            return new Measured(Measure.SHARE, modifier, false);
        }
        if (numeral.sign() > 0) {
            boolean card = block.kind() == Block.Kind.CARD && numeral.unit().equals("count");
            return card
                    ? new Measured(Measure.LEVEL, Modifier.MORE_THAN, false)
                    : new Measured(Measure.CHANGE, modifier, false);
        }
        if (counted.indicator().equals("employment") && isCreation(tokens, first, after)) {
            return new Measured(Measure.CHANGE, modifier, false);
        }
        return new Measured(Measure.LEVEL, modifier, falls);
    }

    /** 1 where the words near a percentage tell growth, -1 decline, 0 neither. */
    static int movement(List<Token> tokens, int first, int after) {
        boolean by = first > 0
                && (tokens.get(first - 1).is("de")
                        || tokens.get(first - 1).is("d'")
                        || tokens.get(first - 1).is("a"));
        if (by) {
            for (int i = first - 2; i >= Math.max(0, first - 6); i--) {
                if (isBreak(tokens.get(i))) {
                    break;
                }
                String word = tokens.get(i).folded();
                if (startsWithOne(word, GROWTH)) {
                    return 1;
                }
                if (startsWithOne(word, DECLINE)) {
                    return -1;
                }
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 2); i++) {
            String word = tokens.get(i).folded();
            if (word.equals("croissance") || word.equals("hausse") || word.equals("augmentation")) {
                return 1;
            }
            if (word.equals("baisse")) {
                return -1;
            }
        }
        return 0;
    }

    private static boolean isCreation(List<Token> tokens, int first, int after) {
        for (int i = Math.max(0, first - 4); i < Math.min(tokens.size(), after + 4); i++) {
            Token token = tokens.get(i);
            if (isBreak(token) && i >= after) {
                return false;
            }
            String word = token.folded();
            boolean verb = word.startsWith("cree")
                    || word.startsWith("creat")
                    || word.startsWith("crea")
                    || word.startsWith("supprim")
                    || word.startsWith("suppress");
            if (verb && !word.startsWith("creatif") && !word.startsWith("creativ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(".") || token.is(")") || token.is("(") || token.is("»");
    }

    private static boolean startsWithOne(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}

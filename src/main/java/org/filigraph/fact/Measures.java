package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/** Tells whether a number is a level, a share, a change or a rank, and whether it is so or aimed at. */
final class Measures {
    /** How a number measures; {@code negative} where the words say that it falls. */
    record Measured(Measure measure, Modifier modifier, Status status, boolean negative) {}

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
    private static final List<String> AIMS = List.of(
            "objectif",
            "ambition",
            "vis",
            "prevoi",
            "prevu",
            "devrai",
            "doit",
            "devra",
            "projet",
            "cible",
            "planifi",
            "envisag",
            "attendu",
            "espere",
            "prochain");
    private static final Set<String> NOT_FUTURE =
            Set.of("opera", "camera", "agora", "para", "extra", "ultra", "intra", "infra", "front", "affront");

    private Measures() {}

    static Measured of(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        Status status = status(sentence, first, after);
        Modifier modifier = Figures.modifier(numeral.hedge());
        if (Figures.ranks(numeral)) {
            boolean top = tokens.get(first).is("top");
            return new Measured(Measure.RANK, top ? Modifier.UP_TO : modifier, status, false);
        }
        if (numeral.form() == Numeral.Form.FACTOR) {
            return new Measured(Measure.CHANGE, modifier, status, false);
        }
        boolean falls = numeral.sign() < 0;
        if (numeral.unit().equals("percent")) {
            boolean signed = numeral.sign() != 0;
            int movement = movement(tokens, first, after);
            if (signed || movement != 0) {
                return new Measured(Measure.CHANGE, modifier, status, falls || !signed && movement < 0);
            }
            return new Measured(Measure.SHARE, modifier, status, false);
        }
        if (numeral.sign() > 0) {
            boolean card = block.kind() == Block.Kind.CARD && numeral.unit().equals("count");
            return card
                    ? new Measured(Measure.LEVEL, Modifier.MORE_THAN, status, false)
                    : new Measured(Measure.CHANGE, modifier, status, false);
        }
        if (counted.indicator().equals("employment") && isCreation(tokens, first, after)) {
            return new Measured(Measure.CHANGE, modifier, status, false);
        }
        return new Measured(Measure.LEVEL, modifier, status, falls);
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

    private static Status status(Sentence sentence, int first, int after) {
        List<Token> tokens = sentence.tokens();
        if (after < tokens.size()
                && Set.of("actuellement", "aujourd'hui")
                        .contains(tokens.get(after).folded())) {
            return Status.ACTUAL;
        }
        for (int i = first - 1; i >= Math.max(0, first - 10); i--) {
            Token token = tokens.get(i);
            if (isBreak(token) || token.is(",") && first - i > 5) {
                break;
            }
            String word = token.folded();
            if (startsWithOne(word, AIMS)
                            && !Set.of(
                                            "visite",
                                            "visiteurs",
                                            "visites",
                                            "vision",
                                            "visibilite",
                                            "visible",
                                            "projets",
                                            "projet",
                                            "vis")
                                    .contains(word)
                    || isFuture(word)
                    || word.equals("va")
                            && first - i <= 6
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).folded().endsWith("er")) {
                return Status.TARGET;
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 12); i++) {
            Token token = tokens.get(i);
            if (isBreak(token) || token.isNumber() && token.text().length() != 4) {
                break;
            }
            String word = token.folded();
            boolean by = word.equals("ici") && i > 0 && tokens.get(i - 1).is("d'") || word.equals("horizon");
            if (by
                    || word.startsWith("prevu")
                    || word.startsWith("attendu")
                    || word.startsWith("devrai")
                    || i < after + 5 && isFuture(word)) {
                return Status.TARGET;
            }
        }
        return Status.ACTUAL;
    }

    /** A verb in the future: "créera", "accueilleront". */
    private static boolean isFuture(String word) {
        return word.length() > 3
                && (word.endsWith("era") || word.endsWith("ront") || word.endsWith("ira"))
                && !NOT_FUTURE.contains(word);
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

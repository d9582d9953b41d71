package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Shares whose whole is told as a "part": "une petite part de la récolte nationale (3,5 %)", "la part du meuble est
 * de 40 %", "30 % d'éolien dans la production électrique", and of those meant by "d'entre elles".
 */
final class PartsOf {
    private static final Set<String> OF = WordSet.of("de d' des du");
    private static final Set<String> SMALL = WordSet.of("la le l' les notre leur leurs sa son ses");
    /** Nouns of which a part is told of themselves: the part of what is sold abroad is exports. */
    private static final Set<String> THEMSELVES = WordSet.of("exports imports turnover gdp publicFunding");

    private static final Set<String> AMONG = WordSet.of("entre entre-elles entre-eux");
    private static final int REACH = 12;
    private static final int WITHIN = 8;

    private PartsOf() {}

    /** What a share is of that such words tell, or null. */
    static @Nullable Counted of(Sentence sentence, Numeral numeral, int first, int after, boolean moves, Told told) {
        List<Token> tokens = sentence.tokens();
        if (moves || numeral.form() == Numeral.Form.FACTOR) {
            return null;
        }
        String indicator = isAmong(tokens, after) ? those(sentence, first, told) : null;
        if (indicator == null) {
            indicator = inBracket(tokens, first);
        }
        if (indicator == null) {
            indicator = whole(tokens, after);
        }
        if (indicator == null) {
            indicator = part(sentence, first, told);
        }
        return indicator == null ? null : new Counted(indicator, -1, numeral.span(), "figure.percent", 0.7);
    }

    private static boolean isAmong(List<Token> tokens, int after) {
        return after + 1 < tokens.size()
                && (tokens.get(after).is("d'entre")
                        || tokens.get(after).folded().startsWith("d'entre-")
                        || tokens.get(after).is("d'")
                                && AMONG.contains(tokens.get(after + 1).folded()));
    }

    /** "58 % d'entre elles": as the share before it, or the plural noun that is spoken of. */
    private static @Nullable String those(Sentence sentence, int first, Told told) {
        Told.Entry share = told.lastShareIn(sentence);
        if (share != null) {
            return share.indicator();
        }
        if (told.lastIn(sentence) != null) {
            return null;
        }
        return UncountedNouns.plural(sentence.tokens(), 0, first).orElse(null);
    }

    /** "une part de la récolte nationale (3,5 %)". */
    private static @Nullable String inBracket(List<Token> tokens, int first) {
        if (first < 4 || !tokens.get(first - 1).is("(")) {
            return null;
        }
        for (int i = first - 2;
                i >= Math.max(0, first - WITHIN) && tokens.get(i).isWord();
                i--) {
            if (tokens.get(i).is("part") && OF.contains(tokens.get(i + 1).folded())) {
                return noun(tokens, i + 2, first - 1);
            }
        }
        return null;
    }

    private static @Nullable String noun(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to && SMALL.contains(tokens.get(i).folded())) {
            i++;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        return hit.isPresent() && hit.get().to() <= to ? hit.get().value() : null;
    }

    /** "45 % de renouvelable dans la production de chaleur": of the second, where the first is nothing counted. */
    private static @Nullable String whole(List<Token> tokens, int after) {
        if (after + 1 >= tokens.size() || !OF.contains(tokens.get(after).folded())) {
            return null;
        }
        for (int i = after + 1;
                i + 2 < Math.min(tokens.size(), after + WITHIN) && tokens.get(i).isWord();
                i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent() && !hit.get().value().equals("other")) {
                return null;
            }
            boolean within =
                    tokens.get(i).is("dans") && SMALL.contains(tokens.get(i + 1).folded());
            if (within) {
                String noun = noun(tokens, i + 1, tokens.size());
                return noun == null || noun.equals("other") ? null : noun;
            }
        }
        return null;
    }

    /** "la part du meuble est de 40 %": of what was shared out or counted before. */
    private static @Nullable String part(Sentence sentence, int first, Told told) {
        List<Token> tokens = sentence.tokens();
        for (int i = first - 1; i > 0 && i >= first - REACH; i--) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.is("(") || token.is("dans") || token.isNumber()) {
                return null;
            }
            boolean head = token.is("part")
                    && tokens.get(i - 1).is("la")
                    && OF.contains(tokens.get(i + 1).folded());
            if (head) {
                String own = noun(tokens, i + 2, first);
                boolean itself = own != null && THEMSELVES.contains(own);
                Told.Entry share = told.lastShareIn(sentence);
                Told.Entry before = share != null ? share : told.lastIn(sentence);
                Told.Entry entry = before != null ? before : told.lastShare();
                return itself || entry == null ? null : entry.indicator();
            }
        }
        return null;
    }
}

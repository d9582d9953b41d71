package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** The words that belong to a number: its noun, the noun's adjectives, what "de" ties to it. */
final class NounPhrase {
    /** Words that can stand between a number and its noun. */
    static final Set<String> BEFORE_NOUN = WordSet.of(
            """
            de d' des autres nouveaux nouvelles nouvel nouvelle grands grandes principaux principales petites petits
            jeunes futurs futures meilleurs meilleures premiers premieres derniers dernieres millions milliers ces nos
            leurs seuls vrais gros du l' la les ensemble total totalite tous toutes importants importantes hautes
            belles vastes""");
    /** After these words no noun of the number's can follow. */
    static final Set<String> CLOSING = WordSet.of(
            """
            en a au aux dans sur par pour avec sont seront est sera ont et ou qui que dont contre chez sous selon
            entre depuis d'ici vers soit etaient ete afin mais puis comme ainsi y ne n' se s' avant apres sans plus
            grace lors pres""");

    private NounPhrase() {}

    /** "de" in any form. */
    static boolean isOf(Token token) {
        return token.is("de") || token.is("d'") || token.is("des") || token.is("du");
    }

    /** The number with its noun, its adjectives and what "de" ties to it. */
    static Span phrase(List<Token> tokens, Numeral numeral, int noun, int after) {
        int end = after;
        while (end < tokens.size() && end < after + 6) {
            Token token = tokens.get(end);
            boolean goesOn = token.isWord()
                    && (!CLOSING.contains(token.folded())
                            && !Set.of("de", "d'", "des", "du").contains(token.folded()));
            boolean tied = Set.of("de", "d'", "des", "du").contains(token.folded())
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).isWord();
            if (!goesOn && !tied) {
                break;
            }
            if (goesOn && isVerb(token.folded())) {
                break;
            }
            end++;
        }
        int last = Math.max(noun, end - 1);
        while (last > noun
                && WordSet.of("de d' des du la le les l'")
                        .contains(tokens.get(last).folded())) {
            last--;
        }
        return numeral.span()
                .cover(tokens.get(Math.min(last, tokens.size() - 1)).span());
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ent") && word.length() > 5 && !word.endsWith("ment")
                || Set.of("cette", "ce", "realise", "genere", "emploie").contains(word);
    }

    /** The noun with the determiner before it. */
    static Span determined(List<Token> tokens, int noun) {
        int from = noun;
        if (from > 0
                && WordSet.of("un une le la l' son sa d'une d'un")
                        .contains(tokens.get(from - 1).folded())) {
            from--;
        }
        return tokens.get(from).span();
    }
}

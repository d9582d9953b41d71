package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/** Nouns told without a number that a number alone stands for: "les scieries, elles sont 400", "leur nombre (2 300)". */
final class UncountedNouns {
    private UncountedNouns() {}

    /**
     * What the plural noun tells that a number alone stands for, itself without a number: "de petits sites, car 6
     * emploient …", "les scieries, elles sont 400", in the sentence or in the one before.
     */
    static Optional<String> of(Sentence sentence, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        boolean are = first > 1
                && Set.of("sont", "etaient", "seront")
                        .contains(tokens.get(first - 1).folded())
                && (tokens.get(first - 2).is("elles") || tokens.get(first - 2).is("ils"));
        if (isTheirNumber(tokens, first) && told.previous() != null) {
            List<Token> words = told.previous().tokens();
            return plural(words, 0, words.size());
        }
        boolean relative = Elliptic.isOfThem(tokens, first)
                && Words.any(tokens, first - Elliptic.OF_THEM, first, List.of("qui"))
                && Words.any(
                        tokens, first - 3, first, List.of("compt", "recens", "emplo", "abrit", "denombr", "possed"));
        if (relative) {
            return plural(tokens, 0, first); // "des salariés de la filière, qui en compte 48 000"
        }
        boolean alone = OfThem.verb(tokens, first) >= 0 && told.lastIn(sentence) == null;
        if (alone) {
            return plural(tokens, 0, first); // "Les forges se font rares : on n'en compte que 12"
        }
        if (!are && !Elliptic.isSome(tokens, after) && !Elliptic.isSubject(tokens, first, after)) {
            return Optional.empty();
        }
        Told.Entry last = told.lastIn(sentence);
        String mark = first > 0 ? tokens.get(first - 1).folded() : "";
        boolean goesOn =
                last != null && last.isSubject() && Set.of(",", "et", ";").contains(mark);
        if (goesOn) {
            return Optional.empty(); // "12 sont en Alsace, 52 viennent de Lorraine"
        }
        int from = last == null ? 0 : last.at() + 3;
        Optional<String> own = plural(tokens, Math.max(from, first - 16), first);
        Sentence before = told.previous();
        if (own.isPresent() || before == null || last != null || first > 3) {
            return own;
        }
        int size = before.tokens().size();
        Told.Entry counted = told.lastOf(before);
        int start = counted == null ? 0 : counted.at() + 4; // its own noun is a figure's already
        return plural(before.tokens(), Math.max(start, size - 30), size);
    }

    /** "Leur nombre (3 500) reste stable", "leur nombre est passé à 40". */
    private static boolean isTheirNumber(List<Token> tokens, int first) {
        for (int i = first - 1; i > 0 && i >= first - Elliptic.OF_THEM; i--) {
            if (tokens.get(i).is("nombre")) {
                return tokens.get(i - 1).is("leur");
            }
        }
        return false;
    }

    /** What the last plural noun between two tokens tells. */
    static Optional<String> plural(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            String word = tokens.get(i).folded();
            if (hit.isPresent()
                    && (word.endsWith("s") || word.endsWith("x"))
                    && !MoneyWords.INDICATORS.contains(hit.get().value())
                    && !word.equals("pays")
                    && !Counts.isAdjective(tokens, i)
                    && !tokens.get(i).isCapitalised()) {
                return hit.map(Phrases.Hit::value);
            }
        }
        return Optional.empty();
    }
}

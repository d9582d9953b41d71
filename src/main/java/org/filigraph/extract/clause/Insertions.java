package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;

/**
 * Words that tell nothing of what a sentence states, and may stand anywhere in it: "en effet", ", par ailleurs,", "quant
 * à elle". A sentence without them says the same of the same things.
 */
final class Insertions {
    private static final List<List<String>> PHRASES = List.of(
            List.of("en", "effet"),
            List.of("d'", "ailleurs"),
            List.of("par", "ailleurs"),
            List.of("en", "outre"),
            List.of("du", "reste"),
            List.of("de", "fait"),
            List.of("en", "fait"),
            List.of("en", "revanche"),
            List.of("au", "contraire"),
            List.of("par", "consequent"),
            List.of("bien", "sur"),
            List.of("bien", "entendu"),
            List.of("a", "ce", "jour"),
            List.of("a", "l'", "heure", "actuelle"),
            List.of("a", "son", "tour"),
            List.of("a", "leur", "tour"),
            List.of("pour", "sa", "part"),
            List.of("pour", "leur", "part"),
            List.of("de", "son", "cote"),
            List.of("de", "leur", "cote"),
            List.of("quant", "a", "lui"),
            List.of("quant", "a", "elle"),
            List.of("quant", "a", "eux"),
            List.of("quant", "a", "elles"),
            List.of("lui", "-", "meme"),
            List.of("elle", "-", "meme"));

    private static final Map<String, List<List<String>>> BY_FIRST_WORD =
            PHRASES.stream().collect(Collectors.groupingBy(phrase -> phrase.get(0)));

    private Insertions() {}

    /** A sentence without what is only inserted; the sentence itself where nothing is. */
    static Sentence without(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> left = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int end = end(tokens, i);
            if (end == i) {
                left.add(tokens.get(i));
                i++;
                continue;
            }
            boolean comma = end < tokens.size() && tokens.get(end).is(",");
            boolean before = !left.isEmpty() && left.get(left.size() - 1).is(",");
            if (comma && before) {
                left.remove(left.size() - 1);
            }
            i = comma && (before || left.isEmpty()) ? end + 1 : end;
        }
        return left.isEmpty() || left.size() == tokens.size() ? sentence : new Sentence(sentence.span(), left);
    }

    // index after the phrase that begins at i, or i
    private static int end(List<Token> tokens, int i) {
        for (List<String> phrase : BY_FIRST_WORD.getOrDefault(tokens.get(i).folded(), List.of())) {
            int k = 1;
            while (k < phrase.size()
                    && i + k < tokens.size()
                    && tokens.get(i + k).is(phrase.get(k))) {
                k++;
            }
            if (k == phrase.size()) {
                return i + k;
            }
        }
        return i;
    }
}

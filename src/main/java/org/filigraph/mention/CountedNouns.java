package org.filigraph.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;

/** Nouns that texts count, and the indicator each tells: "salariés" tells employment. Safe for threads. */
public final class CountedNouns {
    private static final Phrases<String> NOUNS = load();
    private static final List<String> PREFIXES =
            List.of("eco", "agro", "agri", "bio", "micro", "mini", "cyber", "mono", "multi", "ex", "auto", "neo", "co");
    private static final int SHORTEST_NOUN = 5;

    private CountedNouns() {}

    private static Phrases<String> load() {
        Map<String, String> nouns = Phrases.read("/lexicon/indicators.tsv");
        return new Phrases<>(nouns);
    }

    /** Whether a noun that can be counted begins at token {@code at}, or after one adjective there. */
    public static boolean isNoun(List<Token> tokens, int at) {
        return indicatorAt(tokens, at).isPresent()
                || indicatorAt(tokens, at + 1).isPresent()
                        && !tokens.get(at).is("du")
                        && !tokens.get(at).is("de");
    }

    /** The indicator that the noun at token {@code at} tells, with the tokens it takes. */
    public static Optional<Phrases.Hit<String>> indicatorAt(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).isWord()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<String>> hit = NOUNS.at(tokens, at);
        return hit.isPresent() ? hit : compound(tokens.get(at), at).or(() -> hyphened(tokens.get(at), at));
    }

    /** "enseignants-chercheurs", "fiches-actions": each part in the plural. */
    private static Optional<Phrases.Hit<String>> hyphened(Token token, int at) {
        if (token.folded().indexOf('-') < 0) {
            return Optional.empty();
        }
        String singular =
                Arrays.stream(token.folded().split("-")).map(Phrases::singular).collect(Collectors.joining("-"));
        Token noun = new Token(token.span(), singular, singular, Token.Kind.WORD, true);
        return NOUNS.at(List.of(noun), 0).map(h -> new Phrases.Hit<>(at, at + 1, h.value()));
    }

    /** "écoentreprises", "bio-industriels": what a word before it makes of a noun. */
    private static Optional<Phrases.Hit<String>> compound(Token token, int at) {
        String word = token.folded();
        for (String prefix : PREFIXES) {
            if (word.length() > prefix.length() + SHORTEST_NOUN && word.startsWith(prefix)) {
                String rest =
                        word.substring(word.charAt(prefix.length()) == '-' ? prefix.length() + 1 : prefix.length());
                Token noun = new Token(token.span(), rest, rest, Token.Kind.WORD, true);
                return NOUNS.at(List.of(noun), 0).map(h -> new Phrases.Hit<>(at, at + 1, h.value()));
            }
        }
        return Optional.empty();
    }
}

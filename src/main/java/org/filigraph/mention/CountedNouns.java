package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;

/** Nouns that texts count, and the indicator each tells: "salariés" tells employment. Safe for threads. */
public final class CountedNouns {
    private static final Phrases<String> NOUNS = load();

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
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord() ? NOUNS.at(tokens, at) : Optional.empty();
    }
}

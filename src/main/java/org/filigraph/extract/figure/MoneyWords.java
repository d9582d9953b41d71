package org.filigraph.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Words that tell what an amount of money is: nouns, verbs, participles, and words that only hint. Safe for threads. */
final class MoneyWords {
    /** Indicators that are told in money. */
    static final Set<String> INDICATORS =
            WordSet.of("turnover publicFunding investment exports imports tradeBalance gdp rent price");

    private static final Set<String> VERB_ENDINGS = WordSet.of(
            """
            e es ee ees ent er era eront erait eraient ant ait aient a ons i is it ie ies ir ira iront irait issent
            issant u ue us ues t oir ra ront rait nent oit oivent ut aut vent vra vront vrait""");
    private static final Map<String, Map<String, String>> KINDS = load();
    private static final Phrases<String> NOUNS = new Phrases<>(of("noun"));
    private static final Phrases<String> PARTICIPLES = new Phrases<>(of("participle"));
    private static final Phrases<String> WEAK = new Phrases<>(of("weak"));
    private static final Map<String, String> VERBS = of("verb");
    private static final Map<String, String> FORMS = of("form");
    private static final Set<String> ANYBODYS =
            WordSet.of("engag consacr mobilis affect budget financ apport provision reuni debloqu");
    private static final Set<String> GOT = WordSet.of(
            """
            attribu accord allou benefici octroy obten obtien recev recoi recu dot subventionn souten soutien aid
            accompagn""");
    private static final int SHORTEST_STEM = 3;

    private MoneyWords() {}

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        Phrases.read("/lexicon/money.tsv").forEach((words, value) -> {
            int dot = value.indexOf('.');
            kinds.computeIfAbsent(value.substring(dot + 1), k -> new HashMap<>())
                    .put(words, value.substring(0, dot));
        });
        return kinds;
    }

    private static Map<String, String> of(String kind) {
        return KINDS.getOrDefault(kind, Map.of());
    }

    /** The indicator that the noun at {@code i} tells, with the tokens it takes. */
    static Optional<Phrases.Hit<String>> noun(List<Token> tokens, int i) {
        Optional<Phrases.Hit<String>> counted =
                CountedNouns.indicatorAt(tokens, i).filter(h -> INDICATORS.contains(h.value()));
        Optional<Phrases.Hit<String>> money = tokens.get(i).isWord() ? NOUNS.at(tokens, i) : Optional.empty();
        boolean longer = money.isPresent()
                && (counted.isEmpty() || money.get().to() > counted.get().to());
        return longer ? money : counted;
    }

    /** The indicator that the verb at {@code i} tells: "investit", "dotée". */
    static Optional<String> verb(Token token) {
        String word = token.folded();
        if (!token.isWord()) {
            return Optional.empty();
        }
        if (FORMS.containsKey(word)) {
            return Optional.ofNullable(FORMS.get(word));
        }
        for (int end = word.length() - 1; end >= Math.max(SHORTEST_STEM, word.length() - 6); end--) {
            String indicator = VERBS.get(word.substring(0, end));
            if (indicator != null && VERB_ENDINGS.contains(word.substring(end))) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb tells of money that is spent, whoever spends it: "engager", "consacrer". */
    static boolean isAnybodys(Token token) {
        return ANYBODYS.stream().anyMatch(token.folded()::startsWith);
    }

    /** Whether a verb tells of money given out, not of money got: "verser", not "obtenir". */
    static boolean isSpent(Token token) {
        return GOT.stream().noneMatch(token.folded()::startsWith);
    }

    /** What a participle or a rate right after an amount tells: "levés", "par séjour". */
    static Optional<String> participle(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<String>> hit = PARTICIPLES.at(tokens, i);
        if (hit.isPresent()) {
            return hit.map(Phrases.Hit::value);
        }
        String word = tokens.get(i).folded();
        boolean feminine = word.endsWith("ees");
        return feminine
                ? Optional.ofNullable(of("participle").get(word.substring(0, word.length() - 2)))
                : Optional.empty();
    }

    /** What the word at {@code i} hints at. */
    static Optional<String> weak(List<Token> tokens, int i) {
        return tokens.get(i).isWord() ? WEAK.at(tokens, i).map(Phrases.Hit::value) : Optional.empty();
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;

/** Finds the words that tell a sector, such as "hydrogène" or "dispositifs médicaux". Safe for threads. */
public final class Sectors {
    /** Words that tell a sector: its key, and whether they tell it only for want of better ones. */
    public record Hit(Span span, String sector, boolean weak) {}

    private record Value(String sector, boolean weak) {}

    private static final Phrases<Value> PHRASES = load();

    private Sectors() {}

    private static Phrases<Value> load() {
        Map<String, Value> values = new HashMap<>();
        Phrases.read("/lexicon/sectors.tsv")
                .forEach((phrase, sector) ->
                        values.put(phrase.replace("~", ""), new Value(sector, phrase.endsWith("~"))));
        return new Phrases<>(values);
    }

    /** The sector words among {@code tokens}, in order; the longest phrase wins. */
    public static List<Hit> in(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Phrases.Hit<Value>> hit = tokens.get(i).isWord() ? PHRASES.at(tokens, i) : Optional.empty();
            if (hit.isPresent()) {
                int to = hit.get().to();
                hits.add(new Hit(
                        tokens.get(i).span().cover(tokens.get(to - 1).span()),
                        hit.get().value().sector(),
                        hit.get().value().weak()));
                i = to;
            } else {
                i++;
            }
        }
        return hits;
    }
}

package org.filigraph.extract.relation.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.mention.NounClass;

/**
 * Tells nouns for things that can be made and sold ("catamaran", "robinetterie", "capteurs") from nouns for fields,
 * deeds, people and qualities ("logistique", "recyclage", "industriels", "qualité").
 */
public final class ProductNouns {
    private static final String TABLE = "/lexicon/product-nouns.tsv";
    /** How nouns for deeds, fields and qualities end. */
    private static final List<String> NO_THINGS = List.of(
            "tion", "sion", "xion", "ment", "age", "isme", "ite", "ance", "ence", "ing", "logie", "gie", "mie", "phie",
            "lyse", "ure", "ique", "tique", "urgie", "metrie", "trie", "ise", "aire", "iste", "cien", "ysme", "tude");
    /** How many of what ends so are deeds or people all the same. */
    private static final List<String> NO_PLURALS = List.of(
            "tion", "sion", "ment", "age", "isme", "ite", "ance", "ence", "iste", "cien", "logie", "lyse", "metrie",
            "tude", "trie");

    /** A sort of nouns in {@code lexicon/product-nouns.tsv}, where each is told. */
    private enum Sort {
        THING,
        MASS,
        PEOPLE,
        ABSTRACT,
        FIELD;

        private static final Map<Sort, Set<String>> NOUNS = read();

        boolean has(String word) {
            return NOUNS.getOrDefault(this, Set.of()).contains(word);
        }

        private static Map<Sort, Set<String>> read() {
            Map<Sort, Set<String>> nouns = new EnumMap<>(Sort.class);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(ProductNouns.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    nouns.computeIfAbsent(valueOf(cells[0].toUpperCase(Locale.ROOT)), sort -> new HashSet<>())
                            .addAll(List.of(cells[1].split(", ", -1)));
                });
            } catch (IOException e) {
                throw new UncheckedIOException("can't read the lexicon " + TABLE, e);
            }
            return nouns;
        }
    }

    private ProductNouns() {}

    /** Whether a folded word is a noun for what is developed, proposed or produced and is no product: "projet". */
    public static boolean isAbstract(String word) {
        return Sort.ABSTRACT.has(word);
    }

    /** Whether a folded word is a noun for a field, trade or deed that stands where a product could: "énergies". */
    public static boolean isField(String word) {
        return Sort.FIELD.has(word);
    }

    /** Whether the word at {@code i}, outside names, is a noun for a thing that can be made. */
    public static boolean isThing(Wording w, int i) {
        return w.isContentWord(i) && (isThing(w.word(i)) || ProductPhrases.isWare(w, i) && !Sort.MASS.has(w.word(i)));
    }

    /** As {@link #isThing(Wording, int)}, where the word may be the first of its line and so have a capital. */
    public static boolean isThingAtStart(Wording w, int i) {
        return w.name(i) == null && i < w.size() && w.token(i).isWord() && isThing(w.word(i));
    }

    /** Whether a folded noun for bodies is one for things in the plural: "maisons en bois", "sièges". */
    static boolean isHome(String word) {
        return word.equals("maisons") || word.equals("sieges");
    }

    private static boolean isThing(String word) {
        boolean many = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        String one = many ? word.substring(0, word.length() - 1) : word;
        if (word.length() < 3
                || isAbstract(word)
                || isField(word)
                || Sort.MASS.has(word)
                || Sort.PEOPLE.has(word)
                || NounClass.ROLE.has(word)
                || PlantWords.isPlant(word)
                || BodyNouns.isBody(word) && !isHome(word)
                || MakingPhrases.isMaking(word)
                || MakingPhrases.isMaking(one)) {
            return false;
        }
        if (Sort.THING.has(one)) {
            return !Sort.MASS.has(word);
        }
        return (many ? NO_PLURALS : NO_THINGS).stream().noneMatch(one::endsWith) && (many || !Sort.MASS.has(one));
    }
}

package org.filigraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lexicon of French phrases, each with a value: a phrase is looked up at a token, the longest that fits wins, and
 * singular and plural are one. Immutable, safe for threads.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private static final Set<String> INVARIABLE = WordSet.of("s x z");

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private Optional<V> value = Optional.empty();
    }

    /** A phrase found: {@code from} and {@code to} are token indices, {@code to} exclusive. */
    public record Hit<V>(int from, int to, V value) {}

    private final Node<V> root = new Node<>();

    /** A lexicon of these phrases (folded, singular, words apart by one space). */
    public Phrases(Map<String, V> phrases) {
        phrases.forEach(this::add);
    }

    /**
     * Reads a table of two columns, the value first, the phrases after it apart by commas; lines that begin with # say
     * nothing.
     */
    public static Map<String, String> read(String resource) {
        Map<String, String> phrases = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    for (String phrase : line.substring(tab + 1).split(",", -1)) {
                        phrases.putIfAbsent(phrase.strip(), line.substring(0, tab));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the lexicon " + resource, e);
        }
        return phrases;
    }

    private void add(String phrase, V value) {
        Node<V> node = root;
        for (Token token : Tokens.of(phrase, new Span(0, phrase.length()))) {
            node = node.next.computeIfAbsent(singular(token.folded()), k -> new Node<>());
        }
        node.value = Optional.of(value);
    }

    /** The longest phrase that begins at token {@code at}. */
    public Optional<Hit<V>> at(List<Token> tokens, int at) {
        Node<V> node = root;
        Optional<Hit<V>> best = Optional.empty();
        for (int i = at; i < tokens.size(); i++) {
            Node<V> follower = node.next.get(singular(tokens.get(i).folded()));
            if (follower == null) {
                return best;
            }
            node = follower;
            if (node.value.isPresent()) {
                best = Optional.of(new Hit<>(at, i + 1, node.value.get()));
            }
        }
        return best;
    }

    /** A folded noun or adjective without the mark of the plural. */
    public static String singular(String folded) {
        int n = folded.length();
        if (n > 4 && folded.endsWith("eaux")) {
            return folded.substring(0, n - 1);
        }
        if (n > 4 && folded.endsWith("aux")) {
            return folded.substring(0, n - 2) + "l";
        }
        if (n > 3 && INVARIABLE.contains(folded.substring(n - 1)) && !folded.endsWith("ss")) {
            return folded.substring(0, n - 1);
        }
        return folded;
    }
}

package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A sentence with its words and the names they make up: what the rules for roles, ties, agreements and events read. */
public final class Wording {
    private static final int LONGEST = 250;
    private static final Set<String> OF = WordSet.of("de du des d'");
    private static final Set<String> ARTICLES = WordSet.of("le la les l'");

    private final Block block;
    private final Sentence sentence;
    private final Token[] tokens;
    private final @Nullable Name[] names;
    private final int[] ends;
    private final int[] starts;

    private Wording(Block block, Sentence sentence, List<Name> inside) {
        this.block = block;
        this.sentence = sentence;
        this.tokens = sentence.tokens().toArray(Token[]::new);
        int size = tokens.length;
        this.names = new Name[size];
        this.ends = new int[size];
        this.starts = new int[size];
        for (Name name : inside) {
            int from = sentence.tokenAt(name.span().start());
            if (from >= size || names[from] != null) {
                continue;
            }
            int to = from;
            while (to < size && tokens[to].span().start() < name.span().end()) {
                to++;
            }
            for (int i = from; i < to; i++) {
                names[i] = name;
                starts[i] = from;
                ends[i] = to;
            }
        }
    }

    /** The sentences of a document's content, in order. */
    public static List<Wording> of(Source source) {
        return of(source, span -> source.mentions().namesIn(span));
    }

    /**
     * The sentences of a document's content, in order, with these names in each span, and without words that are only
     * inserted.
     */
    public static List<Wording> plain(Source source, Function<Span, List<Name>> names) {
        return of(source, names).stream()
                .map(w -> new Wording(w.block, Insertions.without(w.sentence), names.apply(w.sentence.span())))
                .toList();
    }

    /** The sentences of a document's content, in order, with these names in each span. */
    private static List<Wording> of(Source source, Function<Span, List<Name>> names) {
        List<Wording> wordings = new ArrayList<>();
        for (Block block : source.layout().blocks()) {
            if (block.isContent()) {
                for (Sentence sentence : block.sentences()) {
                    for (Sentence part : parts(sentence)) {
                        wordings.add(of(block, part, names.apply(part.span())));
                    }
                }
            }
        }
        return wordings;
    }

    /** A sentence of a sane length, or the parts of one that is none: the rules look at whole sentences again and again. */
    private static List<Sentence> parts(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= LONGEST) {
            return List.of(sentence);
        }
        List<Sentence> parts = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
            Span span = part.get(0).span().cover(part.get(part.size() - 1).span());
            parts.add(new Sentence(span, part));
        }
        return parts;
    }

    /** One sentence of a block. */
    public static Wording of(Source source, Block block, Sentence sentence) {
        return new Wording(block, sentence, source.mentions().namesIn(sentence.span()));
    }

    /** One sentence of a block with these names, of two that begin at the same word the first. */
    public static Wording of(Block block, Sentence sentence, List<Name> names) {
        return new Wording(block, sentence, names);
    }

    public Block block() {
        return block;
    }

    public Span span() {
        return sentence.span();
    }

    public int size() {
        return names.length;
    }

    public Token token(int i) {
        return tokens[i];
    }

    /** The folded word or mark at {@code i}; empty outside the sentence. */
    public String word(int i) {
        return i < 0 || i >= tokens.length ? "" : tokens[i].folded();
    }

    /** Whether the words from {@code i} on are these. */
    public boolean says(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** The name, the outermost of several, that the word at {@code i} is a part of. */
    @Nullable
    public Name name(int i) {
        return i < 0 || i >= names.length ? null : names[i];
    }

    /** The name at {@code i} if it is of one of these kinds. */
    @Nullable
    public Name name(int i, EntityKind... kinds) {
        Name name = name(i);
        if (name != null) {
            for (EntityKind kind : kinds) {
                if (name.is(kind)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Whether a name begins at {@code i}. */
    public boolean begins(int i) {
        return name(i) != null && starts[i] == i;
    }

    /** Index after the name that the word at {@code i} is a part of, or {@code i + 1}. */
    public int endOfName(int i) {
        return name(i) == null ? i + 1 : ends[i];
    }

    /** Index of the first word of the name that the word at {@code i} is a part of, or {@code i}. */
    public int startOfName(int i) {
        return name(i) == null ? i : starts[i];
    }

    /** From word {@code from} to the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(
                token(from).span().start(), token(Math.max(from, to - 1)).span().end());
    }

    /** Index of the first word that ends after {@code offset}. */
    public int at(int offset) {
        return sentence.tokenAt(offset);
    }

    /** Index after "de", "du", "de la", "d'" and the like at {@code i}, or {@code i} where none stands there. */
    public int afterOf(int i) {
        return OF.contains(word(i)) ? afterArticle(i + 1) : i;
    }

    /** Index after an article at {@code i} that is no part of a name, or {@code i}. */
    public int afterArticle(int i) {
        return ARTICLES.contains(word(i)) && name(i) == null ? i + 1 : i;
    }

    public boolean isMark(int i) {
        return i >= 0 && i < names.length && token(i).kind() == Token.Kind.MARK;
    }

    public boolean isSmallWord(int i) {
        return i >= 0 && i < names.length && token(i).isWord() && name(i) == null && !token(i).isCapitalised();
    }

    /** A word of meaning in small letters: no article, preposition or the like. */
    public boolean isContentWord(int i) {
        return isSmallWord(i) && !FunctionWords.has(word(i));
    }
}

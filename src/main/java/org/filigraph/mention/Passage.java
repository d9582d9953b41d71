package org.filigraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence or line as the recognisers of names see it: its tokens, and what a capital says there. */
final class Passage {
    /** What capitals say in a passage. */
    private enum Capitals {
        /** That a name begins, except on the first word. */
        NAMES,
        /** Little: all words have one, as in a title. */
        EVERYWHERE
    }

    /** No sentence is longer; what is, is read in parts, so that the work grows with the length alone. */
    private static final int LONGEST = 250;

    private final String text;
    private final Block block;
    private final List<Token> tokens;
    private final Capitals capitals;
    /** The tokens that are a part of an address on the web, or null where the passage has none. */
    private final @Nullable BitSet addresses;

    private Passage(String text, Block block, List<Token> tokens) {
        this.text = text;
        this.block = block;
        this.tokens = tokens;
        this.capitals = capitalsOf(tokens);
        this.addresses = addressesOf(text, tokens);
    }

    /** The passages of a text's content, in order. */
    static List<Passage> of(Layout layout) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block.isContent()) {
                for (Sentence sentence : block.sentences()) {
                    List<Token> tokens = sentence.tokens();
                    for (int from = 0; from < tokens.size(); from += LONGEST) {
                        int to = Math.min(tokens.size(), from + LONGEST);
                        passages.add(new Passage(layout.text(), block, tokens.subList(from, to)));
                    }
                }
            }
        }
        return passages;
    }

    // "https://…/A-la-une", "www.…": from the mark of an address to the next space
    private static @Nullable BitSet addressesOf(String text, List<Token> tokens) {
        BitSet addresses = null;
        boolean in = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.folded();
            in = (in && !token.spaceBefore())
                    || ((word.equals("http") || word.equals("https") || word.equals("www"))
                            && token.span().end() < text.length()
                            && !Character.isWhitespace(text.charAt(token.span().end())));
            if (in) {
                addresses = addresses == null ? new BitSet(tokens.size()) : addresses;
                addresses.set(i);
            }
        }
        return addresses;
    }

    private static Capitals capitalsOf(List<Token> tokens) {
        int words = 0;
        int capitalised = 0;
        int shouted = 0;
        int known = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 3 && !isTie(token)) {
                words++;
                if (token.isCapitalised()) {
                    capitalised++;
                    boolean french = FrenchWords.has(token.folded());
                    known += french ? 1 : 0;
                    shouted += token.isAllCapitals() && french ? 1 : 0;
                }
            }
        }
        boolean stopped = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
        boolean titleCase = words >= 4 && capitalised >= 0.8 * words && known >= 3 && !stopped;
        boolean shouting = (shouted >= 2 && shouted >= 0.5 * words) || (shouted == 1 && words == 1);
        return titleCase || shouting ? Capitals.EVERYWHERE : Capitals.NAMES;
    }

    // what titles write small too; other small words say that capitals mean something
    private static boolean isTie(Token token) {
        String word = token.folded();
        return FunctionWords.isDeterminer(word)
                || FunctionWords.isPreposition(word)
                || (token.isCapitalised() && FunctionWords.has(word));
    }

    String text() {
        return text;
    }

    Block block() {
        return block;
    }

    /** From its first token to the end of its last. */
    Span span() {
        return span(0, tokens.size());
    }

    /** Index of the first token that ends after {@code offset}, or the number of tokens. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** The folded word or mark at {@code i}; empty outside the passage. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).folded();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** From token {@code from} to the one before {@code to}. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** Whether all capitals are up, so that they tell no names. */
    boolean isTitleCase() {
        return capitals == Capitals.EVERYWHERE;
    }

    /** Whether the word at {@code i} has a capital, wherever it stands. */
    boolean hasCapital(int i) {
        if (!isWord(i) || (addresses != null && addresses.get(i))) {
            return false;
        }
        String form = tokens.get(i).text();
        if (form.length() < 2 || form.endsWith("'") || form.endsWith("’")) {
            return false;
        }
        return Character.isUpperCase(form.codePointAt(0)) || (hasInnerCapital(form) && !isGlued(form));
    }

    // "géographiqueComme": two sentences that lost what was between them
    private static boolean isGlued(String form) {
        int cut = 0;
        while (cut < form.length() && Character.isLowerCase(form.charAt(cut))) {
            cut++;
        }
        return cut >= 2
                && form.length() - cut >= 2
                && FrenchWords.has(Folding.fold(form.substring(0, cut)))
                && FrenchWords.has(Folding.fold(form.substring(cut)));
    }

    /** Whether the word at {@code i}, be it one letter, begins with a capital. */
    boolean hasCapitalInitial(int i) {
        return isWord(i) && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    }

    /** Whether the word at {@code i} has a capital that its place does not explain: it is a name, or a part of one. */
    boolean isProper(int i) {
        if (!hasCapital(i) || FunctionWords.isCalendar(word(i))) {
            return false;
        }
        Token token = tokens.get(i);
        if (isTitleCase()) {
            return (hasInnerCapital(token.text()) && !token.isAllCapitals()) || !FrenchWords.has(token.folded());
        }
        if (hasInnerCapital(token.text()) && !token.folded().contains("-")) {
            return true;
        }
        return !startsClause(i) || !looksFrench(token);
    }

    /** A known word, or one with an ending that French nouns and adjectives have and names seldom. */
    private static boolean looksFrench(Token token) {
        String folded = token.folded();
        String form = token.text();
        return form.endsWith("é")
                || form.endsWith("ée")
                || form.endsWith("és")
                || form.endsWith("ées")
                || FrenchWords.has(folded)
                || FunctionWords.has(folded)
                || (folded.length() > 6
                        && (folded.endsWith("teur")
                                || folded.endsWith("trice")
                                || folded.endsWith("tion")
                                || folded.endsWith("tions")
                                || folded.endsWith("ment")
                                || folded.endsWith("isme")
                                || folded.endsWith("iste")
                                || folded.endsWith("istes")
                                || folded.endsWith("ique")
                                || folded.endsWith("iques")
                                || folded.endsWith("euse")
                                || folded.endsWith("ez")
                                || folded.endsWith("ables")
                                || folded.endsWith("able")
                                || folded.endsWith("erie")
                                || folded.endsWith("eries")));
    }

    /** Whether a capital at {@code i} is due to the place: the first word, or after a colon, a bullet or a quotation mark. */
    boolean startsClause(int i) {
        for (int j = i - 1; j >= 0; j--) {
            Token token = tokens.get(j);
            if (token.isWord()) {
                // "L'", "D'" at the beginning: the capital is on them
                return false;
            }
            if (token.is(":") || token.is("«") || token.is("“") || token.is("\"") || token.is("•")) {
                return true;
            }
            if (token.is(",") || token.is("(") || token.is("/") || token.is("&")) {
                return false;
            }
            if (token.is("-") || token.is("–") || token.is("—") || token.is("|")) {
                return j == 0 || token.is("|");
            }
        }
        return true;
    }

    /** Whether the token at {@code i} follows the one before it with nothing but a space or an elision between. */
    boolean joins(int i) {
        if (i <= 0 || i >= tokens.size()) {
            return false;
        }
        int gapStart = tokens.get(i - 1).span().end();
        int gapEnd = tokens.get(i).span().start();
        for (int k = gapStart; k < gapEnd; k++) {
            if (text.charAt(k) == '\n' || k - gapStart > 6) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInnerCapital(String form) {
        boolean lower = false;
        for (int k = 0; k < form.length(); k++) {
            char c = form.charAt(k);
            if (k > 0 && Character.isUpperCase(c) && form.charAt(k - 1) != '-') {
                return true;
            }
            lower |= Character.isLowerCase(c);
        }
        return !lower && form.length() > 1 && Character.isUpperCase(form.charAt(0));
    }
}

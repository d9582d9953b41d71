package org.filigraph.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of words on a page elsewhere: a browser that follows it scrolls to them and marks them (URL Fragment Text
 * Directives, WICG). Words before and after tell which of several places is meant. A browser matches whole words only,
 * and no words that stand in two paragraphs unless the first and the last are given alone.
 */
final class TextFragment {
    private static final String DIRECTIVE = ":~:text=";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+");
    private static final Set<String> LIST_MARKS = Set.of("-", "–", "•", "·", "#", "##", "###");
    private static final int MOST_IN_FULL = 12;
    private static final int AT_AN_END = 5;
    private static final int AROUND = 3;

    private TextFragment() {}

    /**
     * The address of a quote.
     *
     * @param source address of the page
     * @param quote the words
     * @param cut whether the quote may end within a word
     * @param prefix what stands before it, which may begin within a word
     * @param suffix what stands after it, which may end within a word
     */
    static String of(String source, String quote, boolean cut, @Nullable String prefix, @Nullable String suffix) {
        String text = quote.strip();
        if (cut && text.contains(" ")) {
            text = text.substring(0, text.lastIndexOf(' '));
        }
        String before = prefix == null ? "" : lastOf(lastLine(prefix));
        String after = suffix == null || cut ? "" : firstOf(firstLine(suffix));
        return source
                + (source.contains("#") ? "" : "#")
                + DIRECTIVE
                + (before.isEmpty() ? "" : before + "-,")
                + directive(text)
                + (after.isEmpty() ? "" : ",-" + after);
    }

    private static String directive(String text) {
        List<String> first = withoutMark(words(firstLine(text)));
        List<String> last = withoutMark(words(lastLine(text)));
        if (LINES.matcher(text).find() || first.size() > MOST_IN_FULL) {
            return encoded(first.subList(0, Math.min(AT_AN_END, first.size()))) + ","
                    + encoded(last.subList(Math.max(0, last.size() - AT_AN_END), last.size()));
        }
        return encoded(first);
    }

    /** Without the marks of emphasis, which a plain text has and its page shows in another way. */
    private static List<String> words(String text) {
        return SPACES.splitAsStream(EMPHASIS.matcher(text).replaceAll("").strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Likewise without the mark of an item of a list. */
    private static List<String> withoutMark(List<String> line) {
        return line.size() > 1 && LIST_MARKS.contains(line.get(0)) ? line.subList(1, line.size()) : line;
    }

    private static String lastLine(String text) {
        String[] lines = LINES.split(text, -1);
        return lines[lines.length - 1];
    }

    private static String firstLine(String text) {
        return LINES.split(text, -1)[0];
    }

    /** The last words, without the first of all, of which only the end may be there. */
    private static String lastOf(String line) {
        List<String> words = words(line);
        return words.size() < 2 ? "" : encoded(words.subList(Math.max(1, words.size() - AROUND), words.size()));
    }

    private static String firstOf(String line) {
        List<String> words = words(line);
        return words.size() < 2 ? "" : encoded(words.subList(0, Math.min(AROUND, words.size() - 1)));
    }

    /** Hyphens, commas and ampersands mean something in the directive. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

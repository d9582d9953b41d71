package org.filigraph.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the words of HTML nodes in lines, as a browser would lay them out: a blank line between blocks, {@code - }
 * before list items, {@code |} between the cells of a row. Holds one text, for one thread.
 */
final class HtmlLines implements NodeFilter {
    /** Blocks with a blank line around them, except in lists. */
    private static final Set<String> APART = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "figure",
            "section",
            "article",
            "main",
            "hr");

    /** Blocks on lines of their own. */
    private static final Set<String> ON_A_LINE = Set.of(
            "div",
            "li",
            "tr",
            "td",
            "th",
            "dt",
            "dd",
            "figcaption",
            "caption",
            "address",
            "header",
            "hgroup",
            "details",
            "summary",
            "fieldset",
            "center");

    /** What makes a table cell a part of the page's layout, not a value. */
    private static final String LAYOUT = "table, h1, h2, h3, ul, ol, p ~ p";

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    /** Marks of where a word may be broken. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B]");

    private final StringBuilder out = new StringBuilder();
    /** Line breaks owed before the next word: two make a blank line. */
    private int breaks;

    private boolean space;
    private String marker = "";
    private int lists;
    private int cells;
    private int preformatted;

    String text() {
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> breaks = Math.min(2, breaks + 1);
                case "tr" -> {
                    if (!element.hasText()) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                case "pre" -> preformatted++;
                case "ul", "ol" -> lists++;
                default -> {}
            }
            if (isCell(element)) {
                if (element.elementSiblingIndex() > 0) {
                    space = true;
                    append("|");
                }
                space = true;
                cells++;
            } else {
                separate(element);
                marker = element.nameIs("li") ? "- " : marker;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isCell(element)) {
                cells--;
                return FilterResult.CONTINUE;
            }
            separate(element);
            switch (element.normalName()) {
                case "pre" -> preformatted--;
                case "ul", "ol" -> lists--;
                case "li" -> marker = "";
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
        return (element.nameIs("td") || element.nameIs("th")) && element.selectFirst(LAYOUT) == null;
    }

    /** Before and after a block; in a cell or an item, its blocks stay together. */
    private void separate(Element element) {
        String tag = element.normalName();
        boolean apart = APART.contains(tag);
        if (cells > 0) {
            space |= apart || ON_A_LINE.contains(tag);
        } else if (apart) {
            boolean outermostList = lists == 1 && (tag.equals("ul") || tag.equals("ol"));
            breaks = Math.max(breaks, lists == 0 || outermostList ? 2 : 1);
        } else if (ON_A_LINE.contains(tag)) {
            breaks = Math.max(breaks, 1);
        }
    }

    private void write(String raw) {
        String text = INVISIBLE.matcher(raw).replaceAll("");
        if (preformatted > 0) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                breaks = i == 0 ? breaks : Math.min(2, breaks + 1);
                append(lines[i].stripTrailing());
            }
            return;
        }
        String words = SPACES.matcher(text).replaceAll(" ");
        space |= words.startsWith(" ");
        append(words.strip());
        space |= words.endsWith(" ");
    }

    private void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!out.isEmpty()) {
            out.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
        }
        out.append(marker).append(words);
        marker = "";
        breaks = 0;
        space = false;
    }
}

package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sees the shape of a text: which lines are title, headings, paragraphs, items, key-figure cards, sources, and which
 * are no content. A line is a block, except that lines wrapped at a width are joined and a card takes two lines.
 * The rows of a table are blocks and, together, a {@link Table}.
 */
public final class Blocks {
    private static final Pattern SOURCE = Pattern.compile("(?i)^\\(?sources?\\b.{0,12}?[:–-].*", Pattern.DOTALL);
    static final String MONTH = "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre"
            + "|novembre|décembre|decembre|janv\\.?|févr?\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?)";
    /** A line that only says when, or where and when: {@code À Toulouse, le 19 septembre 2025}, {@code 17 au 19 Mars 2025}. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?iu)^(?:(?:à |a )?[\\p{L}’' –/()-]{2,50}, ?)?(?:(?:le|du|les) )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?"
                    + "(?:\\d{1,2}(?:er)?(?: ?" + MONTH + ")?(?: ?(?:et|au|-|–|,|&) ?\\d{1,2}(?:er)?)* ?" + MONTH
                    + " ?\\d{4}"
                    + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|date à venir|" + MONTH
                    + " \\d{4})(?:,? (?:à )?\\d{1,2} ?[h:] ?\\d{0,2})?\\.?$");

    private final String text;
    private final List<Line> lines;
    private final int titleLine;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, TableLines> tableLines;
    private final List<Table> tables = new ArrayList<>();
    private int heading = -1;
    private int stanza;
    private boolean titled;
    private boolean inAsidePart;
    private boolean inAsideRest;
    /** Whether sentences of an article were seen. */
    private boolean content;
    /** Whether sentences end the part that is no content. */
    private boolean asideMayEnd;

    private Blocks(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.titleLine = TitleLine.of(lines);
        this.tableLines = TableLines.in(text, lines);
    }

    /** The layout of a text. Linear in its length. */
    public static Layout of(String text) {
        return new Blocks(text).layout();
    }

    private Layout layout() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                stanza++;
                i++;
                continue;
            }
            TableLines table = inAsidePart || inAsideRest ? null : tableLines.get(i);
            if (table != null) {
                add(table);
                i += table.lines();
                continue;
            }
            int last = i;
            if (isCardAt(i)) {
                last = i + 1;
                add(Block.Kind.CARD, i, last);
            } else {
                while (last + 1 < lines.size() && lines.get(last).wrapsInto(lines.get(last + 1))) {
                    last++;
                }
                add(kindOf(i, last), i, last);
            }
            i = last + 1;
        }
        return new Layout(text, blocks, tables);
    }

    private boolean isCardAt(int i) {
        return lines.get(i).isValue()
                && i + 1 < lines.size()
                && lines.get(i + 1).isLabel()
                && !lines.get(i + 1).isValue()
                && !inAsidePart
                && !inAsideRest;
    }

    private Block.Kind kindOf(int first, int last) {
        Line line = lines.get(first);
        String words = line.words();
        if ((inAsidePart || inAsideRest) && asideMayEnd && line.isSentences()) {
            inAsidePart = false;
            inAsideRest = false;
        }
        if (Boilerplate.beginsRest(words)) {
            if (!content) {
                // what a site puts over an article
                return Block.Kind.ASIDE;
            }
            asideMayEnd = Boilerplate.isTeaser(words);
            inAsideRest = true;
        } else if (Boilerplate.beginsPart(words)) {
            asideMayEnd = !content;
            inAsidePart = true;
            return Block.Kind.ASIDE;
        } else if (inAsidePart && line.isMarkdownHeading()) {
            inAsidePart = false;
        }
        if (inAsideRest || inAsidePart || Boilerplate.isLine(words)) {
            return Block.Kind.ASIDE;
        }
        if (line.isMarkdownHeading()) {
            return first == titleLine ? Block.Kind.TITLE : Block.Kind.HEADING;
        }
        if (SOURCE.matcher(words).matches() && line.span().length() < 200) {
            return Block.Kind.SOURCE;
        }
        if (line.isBullet()) {
            return Block.Kind.ITEM;
        }
        if (isDateline(line)) {
            return Block.Kind.DATELINE;
        }
        if (first == titleLine) {
            return Block.Kind.TITLE;
        }
        if (first == last && isListed(first)) {
            return Block.Kind.ITEM;
        }
        if (first == last && line.isHeadingLike() && !isLonely(first)) {
            return Block.Kind.HEADING;
        }
        return Block.Kind.PARAGRAPH;
    }

    /** A line that says no more than when, or where and when. */
    static boolean isDateline(Line line) {
        return line.span().length() <= 90 && DATELINE.matcher(line.words()).matches();
    }

    /** One of several lines without bullets that each give a number with what it counts, or each a label with its value. */
    private boolean isListed(int i) {
        Line line = lines.get(i);
        boolean datum = line.isDatum() && titled;
        boolean field = line.isField();
        if (!datum && !field || !line.hasNoStop()) {
            return false;
        }
        for (int step : new int[] {-1, 1}) {
            int j = i + step;
            if (j >= 0 && j < lines.size() && lines.get(j).isBlank()) {
                j += step;
            }
            if (j >= 0
                    && j < lines.size()
                    && (datum && lines.get(j).isDatum() || field && lines.get(j).isField())) {
                return true;
            }
        }
        return false;
    }

    /** The last content line of a text is no heading of anything. */
    private boolean isLonely(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            if (!lines.get(j).isBlank()) {
                return false;
            }
        }
        return titled;
    }

    private void add(TableLines table) {
        for (Table.Row row : table.rows()) {
            List<Sentence> cells = row.cells().stream()
                    .map(cell -> Tokens.of(text, cell))
                    .filter(tokens -> !tokens.isEmpty())
                    .flatMap(tokens -> Sentences.of(tokens).stream())
                    .toList();
            blocks.add(new Block(Block.Kind.ROW, row.span(), cells, heading, stanza));
        }
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        tables.add(new Table(table.headed(), rows, heading));
    }

    private void add(Block.Kind kind, int first, int last) {
        Span span = lines.get(first).span().cover(lines.get(last).span());
        content |= kind == Block.Kind.PARAGRAPH && lines.get(first).isSentences();
        List<Token> tokens = Tokens.of(text, span);
        List<Sentence> sentences = tokens.isEmpty() ? List.of() : Sentences.of(tokens);
        blocks.add(new Block(kind, span, sentences, heading, stanza));
        if (kind == Block.Kind.TITLE || kind == Block.Kind.HEADING) {
            heading = blocks.size() - 1;
            titled |= kind == Block.Kind.TITLE;
        }
    }
}

package org.filigraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of which each cell stands on a line of its own, as one is left when it is copied from a page: the heads of the
 * columns, then again and again a row's head and as many values.
 */
final class StackedTable {
    private static final Pattern NUMBER = Pattern.compile(
            "[+–−-]?[ \\u00A0\\u202F]?\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})*(?:,\\d+)?|[+–−-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern VALUE = Pattern.compile("(?iu)(?:" + NUMBER.pattern() + ")"
            + "[ \\u00A0\\u202F]?(?:%|€|k€|m€|md€|mds ?€|m²|m2|ha|mw|gwh|mt|kt|t|pts?)?|n\\.? ?[cds]\\.?|[–—-]|nc");
    private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)\\d\\d)(?: ?[*]| ?\\([a-z]{1,4}\\)| ?[a-z])?");
    private static final Pattern NOTE = Pattern.compile("(?is)(?:sources?|champ|lecture|notes?|unité)\\b.*");
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_HEAD = 40;
    private static final int CORNER_WORDS = 3;
    private static final int MOST_COLUMNS = 8;
    /** Rows of a single value are a table only where there are so many. */
    private static final int PAIRS = 3;

    private final List<Line> lines;
    private final Map<Integer, TableLines> tables;

    private StackedTable(List<Line> lines, Map<Integer, TableLines> tables) {
        this.lines = lines;
        this.tables = tables;
    }

    /** Adds those of a text to its {@code tables}, by the number of their first line. Linear in the text's length. */
    static void in(List<Line> lines, Map<Integer, TableLines> tables) {
        StackedTable reader = new StackedTable(lines, tables);
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (reader.isCell(end)) {
                end++;
            }
            reader.run(i, end);
            i = end + 1;
        }
    }

    // lines between two that are no cells
    private void run(int from, int end) {
        int first = from;
        int head = from;
        while (head < end) {
            int columns = values(head);
            int after = columns > 0 ? read(first, head, columns, end) : head + 1;
            first = after > head + 1 ? after : first;
            head = after;
        }
    }

    // index after the lines read, be they a table or none
    private int read(int first, int body, int columns, int end) {
        List<Table.Row> rows = new ArrayList<>();
        int i = body;
        while (i < end) {
            List<Span> cells = row(i, columns);
            if (cells.isEmpty()) {
                break;
            }
            boolean line = cells.get(1).end() <= lines.get(i).span().end();
            rows.add(new Table.Row(cells.get(0).cover(cells.get(columns)), cells));
            i += line ? 1 : columns + 1;
        }
        boolean closed = i == lines.size() || lines.get(i).isBlank() || columns > 1 || isNote(lines.get(i));
        Table.Row head = head(first, body, columns);
        if (!closed || rows.size() < (head == null ? PAIRS : 2)) {
            return columns == 1 ? i : body + 1;
        }
        int from = body;
        if (head != null) {
            from -= columns + (head.cells().get(0).length() > 0 ? 1 : 0);
            rows.add(0, head);
        }
        tables.put(from, new TableLines(head != null, rows, i - from));
        return i;
    }

    /** How many values stand under the line that would head a row; 0 where it heads none. */
    private int values(int head) {
        if (!isLabel(head)) {
            return 0;
        }
        int i = head + 1;
        int years = 0;
        while (isCell(i) && isValue(i)) {
            years += isYear(i) ? 1 : 0;
            i++;
        }
        int count = i - head - 1;
        boolean heads = years == count; // "Site, 2023, 2024": the heads of columns
        return heads || count > MOST_COLUMNS || row(i, count).isEmpty() ? 0 : count;
    }

    // the head of a row and its values, on lines of their own or all on one; empty where none stands there
    private List<Span> row(int i, int columns) {
        if (!isLabel(i) || columns < 1) {
            return List.of();
        }
        List<Span> cells = new ArrayList<>();
        cells.add(lines.get(i).span());
        for (int k = i + 1; k <= i + columns && isCell(k) && isValue(k); k++) {
            cells.add(lines.get(k).span());
        }
        boolean whole = cells.size() == columns + 1 && !(isCell(i + columns + 1) && isValue(i + columns + 1));
        return whole ? cells : columns > 1 ? onOneLine(lines.get(i), columns) : List.of();
    }

    // "Services 421 440 432", "Ensemble 1 716 1 753 1 790"
    private static List<Span> onOneLine(Line line, int columns) {
        for (String number : List.of("\\d{1,3}[ \\u00A0\\u202F]\\d{3}", "\\d{1,4}(?:,\\d+)?")) {
            Matcher m = Pattern.compile(
                            "(\\p{L}.*?\\p{L}\\)?)((?:[ \\t\\u00A0\\u202F]+" + number + "){" + columns + "})")
                    .matcher(line.words());
            if (m.matches()) {
                List<Span> cells = new ArrayList<>();
                int start = line.span().start();
                cells.add(new Span(start, start + m.end(1)));
                Matcher value = Pattern.compile(number).matcher(line.words());
                int from = m.end(1);
                while (value.find(from)) {
                    cells.add(new Span(start + value.start(), start + value.end()));
                    from = value.end();
                }
                return cells;
            }
        }
        return List.of();
    }

    // the heads of the columns right over the first row, behind what heads the rows where that is told; or null
    private Table.@Nullable Row head(int first, int body, int columns) {
        int from = body - columns;
        if (from < first || columns < 2) {
            return null;
        }
        List<Span> cells = new ArrayList<>();
        for (int i = from; i < body; i++) {
            boolean told = isYear(i) || isLabel(i) && lines.get(i).span().length() <= LONGEST_HEAD;
            if (!told) {
                return null;
            }
            cells.add(lines.get(i).span());
        }
        Line before = from > first ? lines.get(from - 1) : null;
        boolean corner = before != null && isCorner(before);
        Span none = new Span(cells.get(0).start(), cells.get(0).start());
        cells.add(0, corner && before != null ? before.span() : none);
        return new Table.Row(cells.get(0).cover(cells.get(columns)), cells);
    }

    // "Source : Insee", "Champ : …": what stands right under a table
    private static boolean isNote(Line line) {
        return NOTE.matcher(line.words()).matches();
    }

    private static boolean isCorner(Line line) {
        return line.words().split(" ", -1).length <= CORNER_WORDS
                && line.words().chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ':');
    }

    private boolean isCell(int i) {
        if (i >= lines.size() || lines.get(i).isBlank()) {
            return false;
        }
        Line line = lines.get(i);
        return isValue(i) || line.span().length() <= LONGEST_CELL && !line.isBullet() && !line.isMarkdownHeading();
    }

    private boolean isValue(int i) {
        return isValue(lines.get(i));
    }

    /** Whether a line is a number with its unit, or what stands for one that is missing, and nothing else. */
    static boolean isValue(Line line) {
        return VALUE.matcher(line.words()).matches();
    }

    private boolean isYear(int i) {
        return YEAR.matcher(lines.get(i).words()).matches();
    }

    private boolean isLabel(int i) {
        return isCell(i) && lines.get(i).isLabel() && !isValue(i);
    }
}

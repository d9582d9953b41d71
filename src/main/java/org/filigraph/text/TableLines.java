package org.filigraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are a table: two or more in a row with the same number of cells, of which some tell numbers.
 *
 * @param rows one for each line; the line under a head that only rules it off has no cells
 * @param lines how many lines it takes
 */
record TableLines(boolean headed, List<Table.Row> rows, int lines) {
    private static final Pattern RULE = Pattern.compile("[|:=+–— \\t-]*-[|:=+–— \\t-]*");
    /** What parts the cells of a line: a bar, a tab, a slash or a dash between spaces, two spaces or more. */
    private static final char[] BARS = {'|', '\t', '/', '–', ' '};

    private static final String LOOSE = "/– ";

    /** Where slashes or spaces part cells, the first numbers of a line are so; words so parted are no table. */
    private static final Pattern NUMBER = Pattern.compile("(?s)[+–−~-]?[ \\u00A0]?\\d.*|n\\.? ?[cds]\\.?|[–—-]|");

    private static final Pattern PLAIN = Pattern.compile("[1-9]\\d{0,2}(?:[ \\u00A0\\u202F.]\\d{3})*(?:,\\d{1,3})?");

    private static final int LOOSE_COLUMNS = 3;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[ /-]+(?:19|20)?\\d\\d)?");

    /** The tables of a text by the number of their first line. Linear in the text's length. */
    static Map<Integer, TableLines> in(String text, List<Line> lines) {
        Map<Integer, TableLines> tables = new HashMap<>();
        int i = 0;
        while (i < lines.size()) {
            int length = 1;
            for (char bar : BARS) {
                List<Table.Row> rows = rows(text, lines, i, bar);
                boolean loose = LOOSE.indexOf(bar) >= 0;
                boolean listed = bar == ' ' && isList(text, rows);
                TableLines table =
                        tables.containsKey(i) || loose && !listed && !counts(text, rows) ? null : table(text, rows);
                if (table != null) {
                    tables.put(i, table);
                }
                length = Math.max(length, rows.size());
            }
            i += length;
        }
        StackedTable.in(lines, tables);
        SpacedTable.in(lines, tables);
        return tables;
    }

    /** Lines from number {@code first} on that have as many cells as that one; none where it has a single cell. */
    private static List<Table.Row> rows(String text, List<Line> lines, int first, char bar) {
        List<Table.Row> rows = new ArrayList<>();
        Table.Row years = first + 1 < lines.size() ? years(text, lines.get(first), lines.get(first + 1), bar) : null;
        if (years != null) {
            rows.add(years);
        }
        int columns = years != null
                ? years.cells().size()
                : cells(text, lines.get(first).span(), bar).size();
        for (int i = first + rows.size(); columns > 1 && i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean rule = !rows.isEmpty()
                    && !line.isBlank()
                    && RULE.matcher(line.words()).matches();
            List<Span> cells = rule ? List.of() : cells(text, line.span(), bar);
            if (!rule && (cells.size() != columns || line.isBullet())) {
                break;
            }
            rows.add(new Table.Row(line.span(), cells));
        }
        return rows;
    }

    /** A head of nothing but years, over the columns behind that of the labels; null where a line is none. */
    private static Table.@Nullable Row years(String text, Line line, Line next, char bar) {
        if (bar != ' ' && bar != '\t' || line.isBlank()) {
            return null;
        }
        List<Span> cells = cells(text, line.span(), bar);
        boolean head = cells.size() > 1
                && cells.stream().allMatch(cell -> YEAR.matcher(cell.of(text)).matches())
                && cells(text, next.span(), bar).size() == cells.size() + 1;
        if (!head) {
            return null;
        }
        int start = line.span().start();
        List<Span> whole = new ArrayList<>();
        whole.add(new Span(start, start));
        whole.addAll(cells);
        return new Table.Row(line.span(), whole);
    }

    /** Whether all lines, but for a head, are a few words and then numbers. */
    private static boolean counts(String text, List<Table.Row> rows) {
        return !rows.isEmpty()
                && rows.get(0).cells().size() >= LOOSE_COLUMNS
                && rows.stream()
                        .skip(isHead(text, rows.get(0)) ? 1 : 0)
                        .allMatch(row -> !hasDigit(text, row.cells().get(0))
                                && row.cells().stream().skip(1).allMatch(cell -> NUMBER.matcher(cell.of(text))
                                        .matches()));
    }

    /** Whether three lines or more are each a few words and, far from these, a number without a unit. */
    private static boolean isList(String text, List<Table.Row> rows) {
        return rows.size() > 2
                && rows.stream()
                        .allMatch(row -> row.cells().size() == 2
                                && !hasDigit(text, row.cells().get(0))
                                && PLAIN.matcher(row.cells().get(1).of(text)).matches());
    }

    private static @Nullable TableLines table(String text, List<Table.Row> rows) {
        List<Table.Row> told =
                rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        if (told.size() < 2) {
            return null;
        }
        boolean ruled = rows.get(1).cells().isEmpty();
        boolean headed = ruled || isHead(text, told.get(0));
        boolean counts = told.stream()
                .skip(headed ? 1 : 0)
                .flatMap(row -> row.cells().stream().skip(1))
                .anyMatch(cell -> hasDigit(text, cell));
        return counts ? new TableLines(headed, rows, rows.size()) : null;
    }

    /** No column but the first is headed by a number, unless it is a year. */
    private static boolean isHead(String text, Table.Row row) {
        return row.cells().stream().skip(1).allMatch(cell -> {
            String words = cell.of(text);
            return !words.isEmpty()
                    && (!hasDigit(text, cell) || YEAR.matcher(words).find());
        });
    }

    private static boolean hasDigit(String text, Span cell) {
        return cell.of(text).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The stretches between bars, without the white space at their ends; bars at the ends of a line only frame it. */
    private static List<Span> cells(String text, Span line, char bar) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        if (start < line.end() && text.charAt(start) == bar) {
            start++;
        }
        for (int i = start; i <= line.end(); i++) {
            boolean last = i == line.end();
            if (last || isBar(text, i, line, bar)) {
                if (!last || i > start) {
                    cells.add(trimmed(text, start, i));
                }
                start = i + 1;
                while (bar == ' ' && start < line.end() && isSpace(text.charAt(start))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
        return cells;
    }

    private static boolean isBar(String text, int i, Span line, char bar) {
        boolean inside = i > line.start() && i + 1 < line.end();
        return switch (bar) {
            case '/' -> text.charAt(i) == bar && inside && isSpace(text.charAt(i - 1)) && isSpace(text.charAt(i + 1));
            case '–' ->
                text.charAt(i) == bar
                        && i > line.start()
                        && isSpace(text.charAt(i - 1))
                        && (i + 1 == line.end() || isSpace(text.charAt(i + 1)));
            case ' ' -> inside && isSpace(text.charAt(i)) && isSpace(text.charAt(i + 1));
            default -> text.charAt(i) == bar;
        };
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

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
 */
record TableLines(boolean headed, List<Table.Row> rows) {
    private static final Pattern RULE = Pattern.compile("[|:=+–— \\t-]*-[|:=+–— \\t-]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[ /-]+(?:19|20)?\\d\\d)?");

    /** The tables of a text by the number of their first line. Linear in the text's length. */
    static Map<Integer, TableLines> in(String text, List<Line> lines) {
        Map<Integer, TableLines> tables = new HashMap<>();
        int i = 0;
        while (i < lines.size()) {
            int length = 1;
            for (char bar : new char[] {'|', '\t'}) {
                List<Table.Row> rows = rows(text, lines, i, bar);
                TableLines table = tables.containsKey(i) ? null : table(text, rows);
                if (table != null) {
                    tables.put(i, table);
                }
                length = Math.max(length, rows.size());
            }
            i += length;
        }
        return tables;
    }

    /** Lines from number {@code first} on that have as many cells as that one; none where it has a single cell. */
    private static List<Table.Row> rows(String text, List<Line> lines, int first, char bar) {
        int columns = cells(text, lines.get(first).span(), bar).size();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = first; columns > 1 && i < lines.size(); i++) {
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
        return counts ? new TableLines(headed, rows) : null;
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
            if (last || text.charAt(i) == bar) {
                if (!last || i > start) {
                    cells.add(trimmed(text, start, i));
                }
                start = i + 1;
            }
        }
        return cells;
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

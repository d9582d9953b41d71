package org.filigraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A table of which each cell stands on a line of its own and each row apart from the next: a stanza with the heads of
 * the columns, then stanzas of as many lines, with values in the same of them.
 */
final class SpacedTable {
    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 8;
    private static final int LEAST_ROWS = 2;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_CELL = 100;

    /** Lines between blank ones; {@code end} is after the last. */
    private record Stanza(int start, int end) {
        int size() {
            return end - start;
        }
    }

    private final List<Line> lines;

    private SpacedTable(List<Line> lines) {
        this.lines = lines;
    }

    /** Adds those of a text to its {@code tables}, by the number of their first line. Linear in the text's length. */
    static void in(List<Line> lines, Map<Integer, TableLines> tables) {
        SpacedTable reader = new SpacedTable(lines);
        List<Stanza> stanzas = reader.stanzas();
        int i = 0;
        while (i < stanzas.size()) {
            List<Stanza> table = reader.from(stanzas, i);
            if (table.size() > LEAST_ROWS) {
                int start = table.get(0).start();
                int end = table.get(table.size() - 1).end();
                tables.put(
                        start,
                        new TableLines(true, table.stream().map(reader::row).toList(), end - start));
            }
            i += Math.max(1, table.size());
        }
    }

    private List<Stanza> stanzas() {
        List<Stanza> stanzas = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                if (i > start) {
                    stanzas.add(new Stanza(start, i));
                }
                start = i + 1;
            }
        }
        return stanzas;
    }

    // the heads and the rows under them; no more than the heads where no table begins there
    private List<Stanza> from(List<Stanza> stanzas, int head) {
        Stanza heads = stanzas.get(head);
        if (heads.size() < LEAST_COLUMNS || heads.size() > MOST_COLUMNS || !isHead(heads)) {
            return List.of();
        }
        List<Stanza> table = new ArrayList<>(List.of(heads));
        BitSet values = new BitSet();
        for (int i = head + 1; i < stanzas.size(); i++) {
            Stanza row = stanzas.get(i);
            BitSet own = row.size() == heads.size() ? values(row) : new BitSet();
            boolean apart = row.start() - table.get(table.size() - 1).end() == 1;
            if (!apart || own.isEmpty() || own.get(0) || table.size() > 1 && !own.equals(values)) {
                break;
            }
            values = own;
            table.add(row);
        }
        return table;
    }

    private boolean isHead(Stanza stanza) {
        return lines.subList(stanza.start(), stanza.end()).stream()
                .allMatch(line -> line.span().length() <= LONGEST_HEAD
                        && Character.isUpperCase(line.words().charAt(0))
                        && !line.words().endsWith(".")
                        && !line.words().endsWith(":")
                        && line.words().chars().noneMatch(Character::isDigit));
    }

    /** The lines that hold a value; none where a line is no cell. */
    private BitSet values(Stanza stanza) {
        BitSet values = new BitSet();
        for (int i = 0; i < stanza.size(); i++) {
            Line line = lines.get(stanza.start() + i);
            if (line.span().length() > LONGEST_CELL
                    || line.isBullet()
                    || line.words().endsWith(".")) {
                return new BitSet();
            }
            values.set(i, StackedTable.isValue(line));
        }
        return values;
    }

    private Table.Row row(Stanza stanza) {
        List<Span> cells = lines.subList(stanza.start(), stanza.end()).stream()
                .map(Line::span)
                .toList();
        return new Table.Row(cells.get(0).cover(cells.get(cells.size() - 1)), cells);
    }
}

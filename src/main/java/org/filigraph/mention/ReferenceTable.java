package org.filigraph.mention;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.filigraph.document.Document;

/**
 * A table of {@code data/reference}, as the program carries it: tab-separated, UTF-8, the first line names the columns.
 */
final class ReferenceTable {
    private ReferenceTable() {}

    /**
     * Reads a table row by row.
     *
     * @param columns the columns that the table must have, in order; a table of other columns is an error of the build
     * @param row called with each row's cells, as many as there are columns, empty where the table is
     */
    static void read(String name, List<String> columns, Consumer<String[]> row) {
        try (BufferedReader lines = open(name)) {
            String head = lines.readLine();
            if (head == null || !Arrays.asList(head.split("\t", -1)).equals(columns)) {
                throw new IllegalStateException("reference/" + name + ": expected the columns " + columns
                        + " in its first line, found: " + head);
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                row.accept(cells(line, columns.size(), name, number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + " cannot be read", e);
        }
    }

    /** The lines of a plain list. */
    static List<String> lines(String name) {
        try (BufferedReader lines = open(name)) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + " cannot be read", e);
        }
    }

    /** What tells these tables from those of another version of the program: a hash of their bytes. */
    static String hash(List<String> names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            try (InputStream in = stream(name)) {
                in.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException("reference/" + name + " cannot be read", e);
            }
        }
        return Document.sha256(all.toByteArray());
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8), 1 << 16);
    }

    private static InputStream stream(String name) {
        InputStream in = ReferenceTable.class.getResourceAsStream("/reference/" + name);
        if (in == null) {
            throw new IllegalStateException("reference/" + name + " is missing from the program: build it again");
        }
        return in;
    }

    // by hand: String.split takes half of the time that loading 35,000 communes takes
    private static String[] cells(String line, int columns, String name, int number) {
        String[] cells = new String[columns];
        int from = 0;
        for (int i = 0; i < columns - 1; i++) {
            int tab = line.indexOf('\t', from);
            if (tab < 0) {
                throw new IllegalStateException(
                        "reference/" + name + ", line " + number + ": " + columns + " columns expected");
            }
            cells[i] = line.substring(from, tab);
            from = tab + 1;
        }
        cells[columns - 1] = line.substring(from);
        return cells;
    }
}

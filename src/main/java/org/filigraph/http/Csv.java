package org.filigraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180 with a header. What comes from closed lists stands as its key, what is a thing as its IRI and its
 * name.
 */
final class Csv {
    private final CSVPrinter printer;

    /** Writes the header. */
    Csv(Writer out, String... header) {
        try {
            printer = CSVFormat.RFC4180.builder().setHeader(header).get().print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a line; what is null is an empty cell. */
    void line(@Nullable Object... cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    static @Nullable String id(@Nullable Ref ref) {
        return ref == null ? null : ref.id();
    }

    static @Nullable String label(@Nullable Ref ref) {
        return ref == null ? null : ref.label();
    }

    static @Nullable String key(@Nullable Ref ref) {
        String id = id(ref);
        return id == null ? null : id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
    }
}

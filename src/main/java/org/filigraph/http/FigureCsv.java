package org.filigraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.filigraph.rdf.Units;
import org.filigraph.view.FactView;
import org.filigraph.view.Quote;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV after RFC 4180: a header, one line per figure, each with the words it rests on, its document and its own
 * address. What comes from closed lists stands as its key, what is a thing as its IRI and its name.
 */
final class FigureCsv {
    private final CSVPrinter printer;

    /** Writes the header. */
    FigureCsv(Writer out) {
        try {
            printer = CSVFormat.RFC4180
                    .builder()
                    .setHeader(FigureMetadata.header())
                    .get()
                    .print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one figure. */
    void write(FactView fact) {
        if (fact instanceof FactView.Figure figure) {
            FactView.Basis basis = figure.basis();
            Quote quote = basis.evidence().isEmpty() ? null : basis.evidence().get(0);
            try {
                printer.printRecord(
                        figure.id(),
                        key(figure.indicator()),
                        key(figure.measure()),
                        plain(figure.value()),
                        plain(figure.valueMax()),
                        unit(figure.unit()),
                        key(figure.modifier()),
                        key(figure.status()),
                        id(figure.territory()),
                        label(figure.territory()),
                        key(figure.sector()),
                        id(figure.subject()),
                        label(figure.subject()),
                        id(figure.whole()),
                        label(figure.whole()),
                        figure.validFrom(),
                        figure.validTo(),
                        basis.statedBy(),
                        basis.quote(),
                        quote == null ? null : quote.start(),
                        quote == null ? null : quote.end(),
                        id(basis.document()),
                        label(basis.document()),
                        plain(basis.confidence()),
                        basis.rule());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    private static @Nullable String unit(Ref unit) {
        String id = unit.id();
        return id != null && Units.knows(id) ? Units.code(id) : id;
    }
}

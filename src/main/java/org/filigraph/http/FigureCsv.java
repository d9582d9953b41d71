package org.filigraph.http;

import java.io.Writer;
import org.filigraph.rdf.Units;
import org.filigraph.view.FactView;
import org.filigraph.view.Quote;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV: one line per figure, each with the words it rests on, its document and its own address.
 */
final class FigureCsv {
    private final Csv csv;

    /** Writes the header. */
    FigureCsv(Writer out) {
        csv = new Csv(out, FigureMetadata.header());
    }

    /** Writes one figure. */
    void write(FactView fact) {
        if (fact instanceof FactView.Figure figure) {
            FactView.Basis basis = figure.basis();
            Quote quote = basis.evidence().isEmpty() ? null : basis.evidence().get(0);
            csv.line(
                    figure.id(),
                    Csv.key(figure.indicator()),
                    Csv.key(figure.measure()),
                    Csv.plain(figure.value()),
                    Csv.plain(figure.valueMax()),
                    unit(figure.unit()),
                    Csv.key(figure.modifier()),
                    Csv.key(figure.status()),
                    Csv.id(figure.territory()),
                    Csv.label(figure.territory()),
                    Csv.key(figure.sector()),
                    Csv.id(figure.subject()),
                    Csv.label(figure.subject()),
                    Csv.id(figure.whole()),
                    Csv.label(figure.whole()),
                    figure.validFrom(),
                    figure.validTo(),
                    basis.statedBy(),
                    basis.quote(),
                    quote == null ? null : quote.start(),
                    quote == null ? null : quote.end(),
                    Csv.id(basis.document()),
                    Csv.label(basis.document()),
                    Csv.plain(basis.confidence()),
                    basis.rule());
        }
    }

    private static @Nullable String unit(Ref unit) {
        String id = unit.id();
        return id != null && Units.knows(id) ? Units.code(id) : id;
    }
}

package org.filigraph.http;

import java.io.Writer;
import org.filigraph.view.Comparison;
import org.filigraph.view.FactView;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as CSV after RFC 4180: one line per statement, with the number of the matter and of the side it stands on,
 * its words, its document and its own address.
 */
final class ComparisonCsv {
    private final Csv csv;
    private int matter;

    /** Writes the header. */
    ComparisonCsv(Writer out) {
        csv = new Csv(
                out,
                "matter",
                "kind",
                "verdict",
                "absolute",
                "ratio",
                "side",
                "value",
                "says",
                "indicator",
                "measure",
                "territory",
                "territoryLabel",
                "sector",
                "subject",
                "subjectLabel",
                "statedBy",
                "quote",
                "document",
                "documentLabel",
                "documentDate",
                "fact");
    }

    /** Writes the statements of one comparison. */
    void write(Comparison comparison) {
        matter++;
        for (int side = 0; side < comparison.sides().size(); side++) {
            Comparison.Side one = comparison.sides().get(side);
            for (FactView statement : one.statements()) {
                write(comparison, side, statement, one.dateOf(statement));
            }
        }
    }

    private void write(Comparison comparison, int side, FactView statement, @Nullable String issued) {
        Comparison.Matter about = comparison.about();
        Comparison.Difference difference = comparison.difference();
        FactView.Basis basis = statement.basis();
        csv.line(
                matter,
                comparison.kind().key(),
                comparison.verdict().key(),
                difference == null ? null : Csv.plain(difference.absolute()),
                difference == null ? null : Csv.plain(difference.ratio()),
                side + 1,
                statement instanceof FactView.Figure figure ? Csv.plain(figure.value()) : null,
                Wording.sentence(statement),
                Csv.key(about.indicator()),
                Csv.key(about.measure()),
                Csv.id(about.territory()),
                Csv.label(about.territory()),
                Csv.key(about.sector()),
                Csv.id(about.subject()),
                Csv.label(about.subject()),
                basis.statedBy(),
                basis.quote(),
                Csv.id(basis.document()),
                Csv.label(basis.document()),
                issued,
                statement.id());
    }
}

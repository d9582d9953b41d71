package org.filigraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.filigraph.view.Comparison;
import org.filigraph.view.FactView;

/**
 * Comparisons as CSV after RFC 4180: one line per statement, with the number of the matter and of the side it stands on,
 * its words, its document and its own address.
 */
final class ComparisonCsv {
    private final CSVPrinter printer;
    private int matter;

    /** Writes the header. */
    ComparisonCsv(Writer out) {
        try {
            printer = CSVFormat.RFC4180
                    .builder()
                    .setHeader(
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
                            "fact")
                    .get()
                    .print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the statements of one comparison. */
    void write(Comparison comparison) {
        matter++;
        for (int side = 0; side < comparison.sides().size(); side++) {
            for (FactView statement : comparison.sides().get(side).statements()) {
                write(comparison, side, statement);
            }
        }
    }

    private void write(Comparison comparison, int side, FactView statement) {
        Comparison.Matter about = comparison.about();
        Comparison.Difference difference = comparison.difference();
        FactView.Basis basis = statement.basis();
        try {
            printer.printRecord(
                    matter,
                    comparison.kind().key(),
                    comparison.verdict().key(),
                    difference == null ? null : FigureCsv.plain(difference.absolute()),
                    difference == null ? null : FigureCsv.plain(difference.ratio()),
                    side + 1,
                    statement instanceof FactView.Figure figure ? FigureCsv.plain(figure.value()) : null,
                    Wording.sentence(statement),
                    FigureCsv.key(about.indicator()),
                    FigureCsv.key(about.measure()),
                    FigureCsv.id(about.territory()),
                    FigureCsv.label(about.territory()),
                    FigureCsv.key(about.sector()),
                    FigureCsv.id(about.subject()),
                    FigureCsv.label(about.subject()),
                    basis.statedBy(),
                    basis.quote(),
                    FigureCsv.id(basis.document()),
                    FigureCsv.label(basis.document()),
                    statement.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

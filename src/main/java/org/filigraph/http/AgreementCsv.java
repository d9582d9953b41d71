package org.filigraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.filigraph.view.Agreement;
import org.filigraph.view.FactView;
import org.filigraph.view.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Agreements as CSV after RFC 4180: one line each, with the words of its first statement. Where an agreement has several
 * values they stand in one cell, parted by bars.
 */
final class AgreementCsv {
    private static final String BETWEEN = "|";

    private final CSVPrinter printer;

    /** Writes the header. */
    AgreementCsv(Writer out) {
        try {
            printer = CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "agreement",
                            "label",
                            "agreementKind",
                            "sector",
                            "territory",
                            "territoryLabel",
                            "signedOn",
                            "validFrom",
                            "validTo",
                            "amount",
                            "party",
                            "partyLabel",
                            "statements",
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

    /** Writes one agreement. */
    void write(Agreement agreement) {
        FactView.Basis basis = agreement.statements().isEmpty()
                ? null
                : agreement.statements().get(0).basis();
        try {
            printer.printRecord(
                    agreement.id(),
                    agreement.label(),
                    FigureCsv.key(agreement.agreementKind()),
                    joined(agreement.sector(), FigureCsv::key),
                    joined(agreement.territory(), FigureCsv::id),
                    joined(agreement.territory(), FigureCsv::label),
                    agreement.signedOn(),
                    agreement.validFrom(),
                    agreement.validTo(),
                    FigureCsv.plain(agreement.amount()),
                    joined(agreement.party(), FigureCsv::id),
                    joined(agreement.party(), FigureCsv::label),
                    agreement.statements().size(),
                    basis == null ? null : basis.quote(),
                    basis == null ? null : FigureCsv.id(basis.document()),
                    basis == null ? null : FigureCsv.label(basis.document()),
                    basis == null ? null : basis.fact());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<Ref> refs, Function<Ref, @Nullable String> part) {
        return refs.stream().map(part).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }
}

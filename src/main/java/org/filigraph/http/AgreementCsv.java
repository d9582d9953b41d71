package org.filigraph.http;

import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final Csv csv;

    /** Writes the header. */
    AgreementCsv(Writer out) {
        csv = new Csv(
                out,
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
                "fact");
    }

    /** Writes one agreement. */
    void write(Agreement agreement) {
        FactView.Basis basis = agreement.statements().isEmpty()
                ? null
                : agreement.statements().get(0).basis();
        csv.line(
                agreement.id(),
                agreement.label(),
                Csv.key(agreement.agreementKind()),
                joined(agreement.sector(), Csv::key),
                joined(agreement.territory(), Csv::id),
                joined(agreement.territory(), Csv::label),
                agreement.signedOn(),
                agreement.validFrom(),
                agreement.validTo(),
                Csv.plain(agreement.amount()),
                joined(agreement.party(), Csv::id),
                joined(agreement.party(), Csv::label),
                agreement.statements().size(),
                basis == null ? null : basis.quote(),
                basis == null ? null : Csv.id(basis.document()),
                basis == null ? null : Csv.label(basis.document()),
                basis == null ? null : basis.fact());
    }

    private static String joined(List<Ref> refs, Function<Ref, @Nullable String> part) {
        return refs.stream().map(part).map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }
}

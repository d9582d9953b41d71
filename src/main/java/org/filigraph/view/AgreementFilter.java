package org.filigraph.view;

import org.jspecify.annotations.Nullable;

/**
 * Which agreements are wanted; a part that is null does not matter.
 *
 * @param party who signs it
 * @param from those that are signed or hold on this date or later: a year, a month or a day in ISO 8601
 * @param to those that are signed or hold on this date or earlier
 */
public record AgreementFilter(
        @Nullable Ref kind,
        @Nullable Ref sector,
        @Nullable Ref territory,
        @Nullable Ref party,
        @Nullable Ref document,
        @Nullable String from,
        @Nullable String to) {
    /** Whether an agreement is wanted. */
    boolean passes(AgreementIndex.Entry agreement) {
        return (kind == null || agreement.has("agreementKind", kind))
                && (sector == null || agreement.has("sector", sector))
                && (territory == null || agreement.has("territory", territory))
                && (party == null || agreement.has("party", party))
                && (document == null || agreement.has("document", document))
                && new TimeRange(from, to).meets(agreement.first(), agreement.last());
    }
}

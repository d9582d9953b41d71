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
    /** After every date that begins with the one before it. */
    private static final String LAST = "-99";

    /** Whether an agreement is wanted. */
    boolean passes(AgreementIndex.Entry agreement) {
        String first = agreement.first();
        String last = agreement.last();
        return (kind == null || agreement.has("agreementKind", kind))
                && (sector == null || agreement.has("sector", sector))
                && (territory == null || agreement.has("territory", territory))
                && (party == null || agreement.has("party", party))
                && (document == null || agreement.has("document", document))
                && (from == null || (last != null && (last + LAST).compareTo(from) >= 0))
                && (to == null || (first != null && first.compareTo(to + LAST) <= 0));
    }
}

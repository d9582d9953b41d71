package org.filigraph.fact;

import java.math.BigDecimal;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A strand, axis, lever, measure, priority or aim that a text lists.
 *
 * @param of the agreement, body or territory it belongs to
 * @param kind {@code axis}, {@code measure}, {@code lever}, {@code priority}, {@code aim} or {@code cause}
 * @param label the item's own words, cut to its head where long
 * @param rank its place in the list, from 1
 * @param sector key from the scheme of sectors
 * @param amount in euros
 */
public record Commitment(
        @Nullable Entity of,
        String kind,
        String label,
        int rank,
        @Nullable String sector,
        @Nullable BigDecimal amount,
        Period period,
        Evidence evidence)
        implements Fact {
    @Override
    public Commitment on(Evidence newEvidence) {
        return new Commitment(of, kind, label, rank, sector, amount, period, newEvidence);
    }

    @Override
    public String type() {
        return "commitment";
    }
}

package org.filigraph.fact;

import java.math.BigDecimal;
import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A contract, amendment, convention, plan, roadmap, fund, call, alliance, programme or law that a text tells of.
 *
 * @param agreement itself
 * @param name what the text calls it: {@code PIA} for the programme d'investissements d'avenir
 * @param kind key of its kind: {@code contract}
 * @param sector key from the scheme of sectors
 * @param signedOn when it was signed or concluded
 * @param period what it covers
 * @param amount in euros
 */
public record Agreement(
        Entity agreement,
        String name,
        String kind,
        @Nullable String sector,
        @Nullable Entity territory,
        @Nullable PartialDate signedOn,
        Period period,
        List<Entity> parties,
        @Nullable BigDecimal amount,
        Evidence evidence)
        implements Fact {
    public Agreement {
        parties = List.copyOf(parties);
    }

    @Override
    public Agreement on(Evidence newEvidence) {
        return new Agreement(agreement, name, kind, sector, territory, signedOn, period, parties, amount, newEvidence);
    }

    @Override
    public String type() {
        return "agreement";
    }
}

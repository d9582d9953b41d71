package org.filigraph.extract.clause;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.filigraph.mention.Sectors;
import org.filigraph.text.WordSet;

/**
 * Trades and those they work for: a text on the welders of nuclear power tells more of welding, and is about nuclear
 * power. What a trade sells to many is about the trade.
 */
final class SectorMarkets {
    /** The sectors that a trade works for; what else it is told with is its customers' or its neighbours'. */
    private static final Map<String, Set<String>> OF_TRADE = Map.of(
            "metals",
            WordSet.of("nuclear medtech aerospace space rail automotive defence hydrogen renewables maritime"),
            "chemicals",
            Set.of("cosmetics", "pharma"),
            "maritime",
            Set.of("renewables"));

    /** A trade is what a text tells of in more than two sentences. */
    private static final double TRADE = 2;
    /** What it works for is told half as often at least, and twice as often as what else it might work for. */
    private static final double HALF = 0.5;

    private SectorMarkets() {}

    /**
     * Whether the text is about a trade that works for {@code sector} and for no other.
     *
     * @param kinds how much each wide sector is told with its narrower ones
     * @param mass how much a sector is told by itself
     * @param strong in how many sentences clear words tell the sector
     */
    static boolean isMarket(String sector, Map<String, Double> kinds, ToDoubleFunction<String> mass, int strong) {
        double own = mass.applyAsDouble(sector);
        return strong > 1
                && OF_TRADE.entrySet().stream().anyMatch(trade -> {
                    double told = mass.applyAsDouble(trade.getKey());
                    return trade.getValue().contains(sector)
                            && told >= TRADE
                            && own >= HALF * told
                            && kinds.entrySet().stream()
                                    .allMatch(k ->
                                            k.getValue() <= told || k.getKey().equals(Sectors.wider(sector)))
                            && trade.getValue().stream()
                                    .allMatch(s -> s.equals(sector) || mass.applyAsDouble(s) <= HALF * own);
                });
    }

    /** Whether a trade works for a sector. */
    static boolean worksFor(String trade, String sector) {
        return OF_TRADE.getOrDefault(trade, Set.of()).contains(sector);
    }
}

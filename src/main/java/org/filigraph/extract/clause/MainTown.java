package org.filigraph.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.mention.Entity;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The town of a text that tells of one site: the one told most often, where none comes near it. */
final class MainTown {
    /** The lead of a text has so many sentences. */
    private static final int LEAD = 3;

    private MainTown() {}

    /** The first town told by name in the first sentences that are no title, null where they tell none. */
    static @Nullable Entity ofLead(Layout layout, List<Context.Place> places) {
        int left = LEAD;
        for (Block block : layout.blocks()) {
            if (!block.isContent()
                    || block.isHeading()
                    || block.kind() == Block.Kind.DATELINE
                    || block.kind() == Block.Kind.ITEM) {
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                if (left-- == 0) {
                    return null;
                }
                Optional<Context.Place> town = places.stream()
                        .filter(p -> sentence.span().contains(p.span()))
                        .filter(p -> p.named() && !p.weak() && !p.passing() && MainTerritory.isTown(p.territory()))
                        .findFirst();
                if (town.isPresent()) {
                    return town.get().territory();
                }
            }
        }
        return null;
    }

    /**
     * The town, null where a text tells of none, or of several alike.
     *
     * @param places the places that a text tells, in order
     */
    static @Nullable Entity of(List<Context.Place> places) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Context.Place place : places) {
            if (place.named() && !place.passing() && place.territory().key().startsWith("commune/")) {
                counts.merge(place.territory(), 1, Integer::sum);
            }
        }
        Optional<Map.Entry<Entity, Integer>> most = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.filter(town -> counts.values().stream()
                        .noneMatch(count -> count * 2 > town.getValue() && count < town.getValue()))
                .filter(town -> counts.values().stream()
                                .filter(count -> count.equals(town.getValue()))
                                .count()
                        == 1)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
